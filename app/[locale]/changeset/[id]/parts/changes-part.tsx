import { ChangesNav } from "@/components/review/changes-nav";
import { textFor } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { ItemPart } from "./item-part";
import type { PartProps } from "./part";

/** Everything that the proposal changes, page by page. */
export function ChangesPart(props: PartProps) {
  const { locale, desk } = props;
  return (
    <section aria-labelledby="changes" className="changeset-changes">
      <h2 id="changes">{translator(locale)("review.changeset.changes")}</h2>
      <ChangesNav
        locale={locale}
        pages={desk.pages.map(({ item, diff, after, base }) => ({
          page: item.ref,
          title: textFor(after?.titles ?? base?.content.titles, locale)?.text ?? item.slug,
          changes: diff?.changes.length ?? 0,
          findings: findingsOf(desk, item.ref),
          isLooked: desk.lookedAt.has(item.ref),
        }))}
      />
      {desk.pages.map((page) => (
        <ItemPart key={page.item.id} page={page} {...props} />
      ))}
    </section>
  );
}

function findingsOf({ changeset }: PartProps["desk"], page: string) {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const finding of changeset.findings) if (finding.page === page) counts[finding.severity] += 1;
  return counts;
}
