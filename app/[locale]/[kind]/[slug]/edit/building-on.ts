import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { translator } from "@/i18n/translator";
import type { Asker } from "@/server/context";
import { loadChangeset } from "@/server/reading/changeset-view";
import type { EditState } from "../../../edit-state";

/**
 * The editor filled with what another open proposal would make of the page, on today's base: a proposal of its own that merges
 * with the other by itself, whichever is published first. Undefined where there is nothing to build on.
 */
export async function buildingOn(
  state: EditState,
  { id, page, asker, locale }: { id: string; page: PageRef; asker: Asker; locale: Locale },
): Promise<EditState | undefined> {
  const view = await loadChangeset(asker.actor, id);
  const content = view?.plan?.items.find((item) => item.ref === page && item.action === "edit")?.merged;
  if (!view || !content) return undefined;
  const reason = translator(locale)("workbench.open.builds", { title: isolate(view.changeset.title) });
  return { ...state, content, proposal: { ...state.proposal, reason } };
}
