import { describe, expect, it } from "vitest";
import { aPage } from "@/domain/checks/examples";
import { aClaim } from "@/domain/claims/examples";
import { canonicalJson } from "@/domain/revisions/canonical";
import { assignClaimIds } from "@/domain/revisions/claim-ids";
import { matchPublished } from "./match-published";

const inFile = aPage("event", {
  claims: [
    aClaim({ id: "total", v: 4 }),
    aClaim({ id: "staff", v: 1, relations: [{ type: "part_of", to: "total" }] }),
    aClaim({ id: "twin", v: 4 }),
  ],
});

describe("a content file beside its published page", () => {
  it("is the same page although the server gave the claims other ids and the citations their hashes", () => {
    let n = 0;
    const published = assignClaimIds(inFile, new Set(["total"]), () => `c-${n++}`);
    for (const claim of published.claims)
      for (const citation of claim.citations) citation.paragraphHash = "f".repeat(64);
    expect(canonicalJson(matchPublished(structuredClone(inFile), published))).toBe(canonicalJson(published));
  });

  it("keeps what really differs", () => {
    const published = aPage("event", { claims: [aClaim({ id: "c-1", v: 4 }), aClaim({ id: "c-2", v: 9 })] });
    const matched = matchPublished(
      aPage("event", { claims: [aClaim({ id: "total", v: 4 }), aClaim({ id: "staff", v: 1 })] }),
      published,
    );
    expect(matched.claims.map((claim) => claim.id)).toEqual(["c-1", "staff"]);
  });
});
