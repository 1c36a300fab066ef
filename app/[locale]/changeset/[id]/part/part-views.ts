import { placeWords } from "@/components/history/place-words";
import { addressesIn, type PartPageView } from "@/components/review/part-page";
import type { PartPreviewView } from "@/components/review/part-preview";
import { concernsTaken, itemsOfPlanned, type PartPlan } from "@/db/queries/part-plan";
import type { PlannedItem } from "@/db/queries/plan";
import { emptyContent } from "@/domain/revisions/content";
import { diffContent } from "@/domain/revisions/page-diff";
import { type Locale, textFor } from "@/domain/text";
import type { ChangesetDesk } from "@/server/reading/changeset-desk";

const titleOf = ({ merged, head, proposal, slug }: PlannedItem, locale: Locale) =>
  textFor((merged ?? proposal.content ?? head?.content)?.titles, locale)?.text ?? slug;

/** Against what stands published now. */
function diffOf({ action, head, kind, merged }: PlannedItem) {
  if (!merged) return undefined;
  return action === "delete"
    ? diffContent(merged, emptyContent(kind))
    : diffContent(action === "create" ? undefined : head?.content, merged);
}

/** Every page of the proposal with the items that can be left out. */
export const partViews = (desk: ChangesetDesk, locale: Locale): PartPageView[] =>
  (desk.plan?.items ?? []).map((item) => ({
    page: item.ref,
    kind: item.kind,
    title: titleOf(item, locale),
    items: itemsOfPlanned(item),
    diff: diffOf(item),
  }));

/** What a selection would publish, and what stands in its way. */
export function previewView(
  { changeset }: ChangesetDesk,
  views: readonly PartPageView[],
  part: PartPlan,
  chosen: readonly string[],
  locale: Locale,
): PartPreviewView {
  const all = addressesIn(views);
  const left = all.filter((one) => chosen.includes(one) || chosen.includes(one.split("#")[0] ?? ""));
  const words = (address: string) => addressWords(address, views, part, locale);
  return {
    hash: part.hash,
    taken: part.taken.length === 0 ? 0 : all.length - left.length,
    left: left.length,
    pages: part.taken.map((item) => ({ page: item.ref, title: titleOf(item, locale), diff: diffOf(item) })),
    needs: part.needs.map(({ page, needs }) => ({ page: words(page), needs: words(needs) })),
    hasWarnings: changeset.findings.some(
      (one) => one.severity === "warning" && !one.acknowledged && concernsTaken(one, part),
    ),
  };
}

/** What an address of a page or an item is called on screen. */
function addressWords(address: string, views: readonly PartPageView[], part: PartPlan, locale: Locale): string {
  const [page = "", at] = address.split("#");
  const view = views.find((one) => one.page === page);
  if (at === undefined || !view) return view?.title ?? page;
  const whole = [...part.taken, ...part.left].find((item) => item.ref === page);
  const known = [...(view.diff?.changes ?? [])].find((change) => change.at === at);
  const claim =
    known?.what === "claim" ? known : whole?.proposal.content?.claims.find((one) => `/claims/${one.id}` === at);
  return `${view.title} · ${placeWords(at, claim, locale)}`;
}
