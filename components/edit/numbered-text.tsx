import { paragraphKinds } from "@/domain/claims/vocabularies";
import type { ParagraphRecord } from "@/domain/kinds/fields";
import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { sayDigits } from "@/i18n/words";

export type Line = { readonly n: number; readonly kind: ParagraphRecord["kind"]; readonly text: string };
/** A published source that has the text already. */
export type SameSource = { readonly ref: PageRef; readonly title: string; readonly isNumberedAlike: boolean };

type Props = {
  locale: Locale;
  lines: readonly Line[];
  sha256: string | undefined;
  same: SameSource | undefined;
};

/** The text of a new source under the numbers by which it will be cited, with what is furniture and whether the wiki has it. The script fills it in while one pastes. */
export function NumberedText({ locale, lines, sha256, same }: Props) {
  const t = translator(locale);
  return (
    <div data-numbered="" aria-live="polite" className="stack" hidden={lines.length === 0}>
      <p className="notice caution" data-same="" hidden={!same}>
        <span>
          {t("sourcing.newSource.same")}{" "}
          <a href={same && paths.page(locale, same.ref)} target="_blank" rel="noopener">
            <bdi>{same?.title}</bdi>
          </a>{" "}
          <span data-same-how="">
            {same && t(same.isNumberedAlike ? "sourcing.newSource.sameAlike" : "sourcing.newSource.sameOtherwise")}
          </span>
        </span>
      </p>
      <details className="fold">
        <summary>{t("sourcing.newSource.lines")}</summary>
        <ol className="paragraphs">
          {lines.map(({ n, kind, text }) => (
            <li key={n}>
              <bdi className="number tabular">¶ {sayDigits(n, locale)}</bdi>
              <span>
                {kind !== "body" && <span className="label">{paragraphKinds[kind][locale]} </span>}
                <span dir="auto">{text}</span>
              </span>
            </li>
          ))}
        </ol>
      </details>
      <p className="understood">
        <span data-count="">{t("sourcing.newSource.numbered", { n: lines.length })}</span>{" "}
        <code dir="ltr">{sha256?.slice(0, 12)}</code>
      </p>
    </div>
  );
}
