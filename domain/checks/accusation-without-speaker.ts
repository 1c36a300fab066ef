import type { Claim } from "../claims/claim";
import { changedClaims } from "./changes";
import { defineCheck } from "./check";
import { aClaim, withClaims } from "./examples";

const accusing = (stance: NonNullable<Claim["qualifiers"]["stance"]>, speaker?: Claim["attribution"]["speaker"]) =>
  withClaims(
    aClaim({
      id: "accusation",
      property: "responsibility",
      value: { type: "page", ref: "group/invented-front" },
      qualifiers: { stance },
      attribution: { ...(speaker && { speaker }) },
    }),
  );

/** An accusation belongs to whoever makes it. Where the source names nobody, that itself is what is recorded. */
export const accusationWithoutSpeaker = defineCheck({
  name: "accusation-without-speaker",
  severity: "error",
  run: (proposed, base) =>
    changedClaims(base, proposed)
      .filter(({ claim }) => claim.qualifiers.stance === "attributed" && !claim.attribution.speaker)
      .map(({ at }) => ({ message: "check.accusation_without_speaker", at: `${at}/attribution/speaker` })),
  examples: {
    passes: [accusing("attributed", { ref: "group/invented-police" }), accusing("blamed_unattributed")],
    raises: [accusing("attributed")],
  },
});
