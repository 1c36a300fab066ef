import type { PageDiff } from "@/domain/revisions/page-diff";
import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { DiffView } from "../history/diff-view";
import type { Names } from "../names";
import { Instant } from "../ui/time";
import { UserName } from "../ui/user-name";

export type AmendmentView = {
  version: number;
  by: string;
  note: string | null;
  at: Moment;
  spellingOnly: boolean;
  pages: readonly { ref: string; title: string; diff: PageDiff }[];
};

type Props = { locale: Locale; amendments: readonly AmendmentView[]; names: Names };

/** What moderators changed in a proposal with their own hands, apart from what its author wrote. */
export function Amendments({ locale, amendments, names }: Props) {
  const t = translator(locale);
  if (amendments.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="amendments">
      <h2 id="amendments">{t("items.amend.title")}</h2>
      <p className="small soft">{t("items.amend.intro")}</p>
      {amendments.map((one) => (
        <details key={one.version} open>
          <summary className="inline-list small items-baseline">
            <UserName name={one.by} locale={locale} />
            <Instant at={one.at} locale={locale} />
            <span>{t("review.changeset.version", { n: one.version })}</span>
            {one.spellingOnly && <span>{t("items.amend.spelling")}</span>}
          </summary>
          {one.note && (
            <p className="said" dir="auto">
              {one.note}
            </p>
          )}
          {one.pages.map((page) => (
            <section key={page.ref} aria-label={page.title}>
              <h3>
                <bdi>{page.title}</bdi>
              </h3>
              <DiffView diff={page.diff} names={names} locale={locale} level="h3" />
            </section>
          ))}
        </details>
      ))}
    </section>
  );
}
