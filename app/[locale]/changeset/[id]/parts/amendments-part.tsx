import { Amendments } from "@/components/review/amendments";
import { listAmendments } from "@/db/queries/amendments";
import { store } from "@/db/store";
import { textFor } from "@/domain/text";
import type { PartProps } from "./part";

/** What moderators amended, apart. */
export async function AmendmentsPart({ locale, desk }: PartProps) {
  const { changeset, names } = desk;
  if (changeset.version === 1) return null;
  const amendments = await listAmendments(store(), changeset);
  const titleOf = (ref: string) => {
    const item = changeset.items.find((one) => one.ref === ref);
    return textFor(item?.proposal.content?.titles, locale)?.text ?? ref;
  };
  return (
    <Amendments
      locale={locale}
      names={names}
      amendments={amendments.map((one) => ({
        ...one,
        pages: one.pages.map((page) => ({ ...page, title: titleOf(page.ref) })),
      }))}
    />
  );
}
