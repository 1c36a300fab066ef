import { keptByText } from "@/domain/kept-by-text";
import type { PageRef } from "@/domain/kinds/names";
import type { TextChange } from "@/domain/revisions/page-diff";
import { keepSharedWords } from "@/domain/revisions/shared-words";
import type { TextHunk, TextPart } from "@/domain/revisions/text-diff";
import { sentences } from "@/domain/revisions/tokens";
import type { Locale } from "@/domain/text";
import { direction } from "@/i18n/direction";
import { translator } from "@/i18n/translator";
import { diffId } from "./diff-id";

type Props = {
  change: TextChange;
  locale: Locale;
  level: "h2" | "h3";
  page?: PageRef | undefined;
  /** Where the whole text can be read, if long unchanged stretches are not to stand folded here. */
  wholeHref?: string | undefined;
};

const signs = { same: "", added: "+", removed: "−", changed: "±", rewritten: "±" } as const;

/** A text in its own language and direction, the changed stretches marked, long unchanged ones folded or elsewhere. */
export function TextDiffView({ change, locale, level: Heading, page, wholeHref }: Props) {
  const t = translator(locale);
  const said = { added: `${t("history.diff.insertion")}: `, removed: `${t("history.diff.deletion")}: ` };
  const name = change.what === "summary" ? t("history.diff.summaryOf") : t("history.diff.bodyOf");
  return (
    <section className="diff-part" id={diffId(change.at, page)} tabIndex={-1} data-part="">
      <Heading>
        {name} · {t(`common.language.${change.lang}`)}
        {change.diff.spellingOnly && ` · ${t("history.diff.spellingOnly")}`}
      </Heading>
      <div className="diff-text" lang={change.lang} dir={direction(change.lang)}>
        {change.diff.hunks.map((hunk, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hunks are in the order of the text
          <Hunk key={index} hunk={hunk} locale={locale} said={said} wholeHref={wholeHref} />
        ))}
      </div>
    </section>
  );
}

type Said = Readonly<Record<"added" | "removed", string>>;
type HunkProps = { hunk: TextHunk; locale: Locale; said: Said; wholeHref: string | undefined };

function Hunk({ hunk, locale, said, wholeHref }: HunkProps) {
  const row = { locale, said };
  if (hunk.kind === "same") {
    const count = countSentences(hunk.after);
    if (count <= 2) return <Row kind="same" parts={hunk.parts} {...row} />;
    return <Gap text={hunk.after} count={count} locale={locale} wholeHref={wholeHref} />;
  }
  if (hunk.kind === "rewritten")
    return (
      <>
        <Row kind="removed" parts={hunk.parts.filter(({ kind }) => kind !== "added")} {...row} />
        <Row kind="added" parts={hunk.parts.filter(({ kind }) => kind !== "removed")} {...row} />
      </>
    );
  return <Row kind={hunk.kind} parts={keepSharedWords(hunk.parts)} {...row} />;
}

/** Counted again for each reader of the same difference. */
const countSentences = keptByText((text) => sentences(text).filter((sentence) => sentence.trim()).length, 1_000_000);

type GapProps = { text: string; count: number; locale: Locale; wholeHref: string | undefined };

function Gap({ text, count, locale, wholeHref }: GapProps) {
  const words = translator(locale)("history.diff.unchanged", { count });
  return wholeHref ? (
    <p className="diff-gap" lang={locale} dir={direction(locale)}>
      <a href={wholeHref}>{words}</a>
    </p>
  ) : (
    <details className="diff-gap" lang={locale} dir={direction(locale)}>
      <summary>{words}</summary>
      <div className="diff-row same" dir="auto">
        <span />
        <span>{text}</span>
      </div>
    </details>
  );
}

type RowProps = { kind: keyof typeof signs; parts: readonly TextPart[]; locale: Locale; said: Said };

function Row({ kind, parts, locale, said }: RowProps) {
  return (
    <div className={`diff-row ${kind}`}>
      <span className="sign" aria-hidden="true">
        {signs[kind]}
      </span>
      <span>
        {parts.map((part, index) => {
          if (part.kind === "same") return part.text;
          const Mark = part.kind === "added" ? "ins" : "del";
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts are in the order of the text
            <Mark key={`${index}${part.kind}`}>
              <span className="sr-only" lang={locale}>
                {said[part.kind]}
              </span>
              {part.text}
            </Mark>
          );
        })}
      </span>
    </div>
  );
}
