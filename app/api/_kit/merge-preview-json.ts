import type { z } from "zod";
import type { ChangesetItem } from "@/db/queries/changeset";
import { planRebase, type RebasedItem } from "@/db/queries/rebase";
import type { Reader } from "@/db/store";
import type { choicesInput } from "@/domain/review/choices";
import type { PageContent } from "@/domain/revisions/content";
import { worstFreshness } from "@/domain/revisions/freshness";
import { apiPointer, toApi } from "@/exports/api-names";
import { contentJson } from "@/exports/content-json";

/** What a proposal would be on today's pages with these choices, for a program. */
export async function mergePreviewJson(
  store: Reader,
  changeset: { contentHash: string; items: readonly ChangesetItem[] },
  choices: z.output<typeof choicesInput>["choices"],
) {
  const rebased = await planRebase(store, changeset, choices);
  return {
    freshness: worstFreshness(rebased.map(({ item }) => item.freshness)),
    clean: rebased.every(({ conflicts, hindrance }) => conflicts.length === 0 && !hindrance),
    items: rebased.map(itemJson),
  };
}

const itemJson = ({ item, change, conflicts, hindrance }: RebasedItem) => ({
  kind: item.kind,
  slug: item.slug,
  action: change?.action ?? item.action,
  freshness: item.freshness,
  base: change?.base ?? null,
  // What a change holds was validated when it was proposed, or merged.
  content: change?.content ? contentJson(change.content as PageContent) : null,
  conflicts: conflicts.map(({ id, at, base, published, proposed, parts, canKeepBoth }) => ({
    id,
    at: apiPointer(at),
    base: toApi(base) ?? null,
    published: toApi(published) ?? null,
    proposed: toApi(proposed) ?? null,
    ...(parts ? { parts } : {}),
    can_keep_both: canKeepBoth,
  })),
  hindrance: hindrance?.code ?? null,
});
