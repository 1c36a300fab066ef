import type { PartPlan } from "@/db/queries/part-plan";
import { apiItem } from "@/exports/api-names";
import { contentJson } from "@/exports/content-json";

/** What an approval of a part of a proposal would publish, for a program. */
export const partPreviewJson = ({ taken, left, needs, hash }: PartPlan) => ({
  seen_hash: hash,
  items: taken.map(({ kind, slug, action, proposal, freshness, merged }) => ({
    kind,
    slug,
    action,
    ...(proposal.to ? { to: proposal.to } : {}),
    freshness,
    content: merged ? contentJson(merged) : null,
  })),
  left: left.map((item) => item.ref),
  needs: needs.map((need) => ({ page: apiItem(need.page), needs: apiItem(need.needs) })),
});
