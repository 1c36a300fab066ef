import "server-only";
import type { Actor } from "@/domain/policy/actor";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { aimOf, suggestSlug } from "../queries/addresses";
import type { PartPlan } from "../queries/part-plan";
import type { Reader } from "../store";
import { refuseLostParagraphs } from "./refuse-lost-paragraphs";
import { refuseMissingTarget } from "./refuse-missing-target";
import { refuseProtected } from "./refuse-protected";

/** Why these parts of a changeset cannot be published now while the others are left out, or undefined. Each refusal names the page. */
export async function refuseUnready(
  reader: Reader,
  actor: Actor,
  { taken, needs }: Pick<PartPlan, "taken" | "needs">,
): Promise<Outcome<never> | undefined> {
  const orphan = taken.find((item) => item.freshness === "orphaned");
  if (orphan) return refuse("target_gone", { params: { page: orphan.ref } });
  const unaddressed = taken.find((item) => item.slugTaken);
  if (unaddressed) {
    const wanted = aimOf({ ...unaddressed, to: unaddressed.proposal.to }) ?? unaddressed.ref;
    return refuse("slug_taken", { params: { page: wanted, suggestion: await suggestSlug(reader, wanted) } });
  }
  const withheld = taken.find((item) => item.withheld);
  if (withheld) return refuse("suppressed", { params: { page: withheld.ref } });
  const behind = taken.find((item) => item.freshness === "behind_conflict");
  if (behind) return refuse("stale_base", { params: { page: behind.ref } });
  const [missing] = needs;
  if (missing) return refuse("dependency_open", { params: missing });
  return (
    (await refuseProtected(reader, actor, taken)) ??
    (await refuseLostParagraphs(reader, taken)) ??
    (await refuseMissingTarget(reader, taken))
  );
}
