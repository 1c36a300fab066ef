import { describe, expect, it } from "vitest";
import { placeTypes } from "../claims/vocabularies";
import { slugPattern } from "../kinds/names";
import { pageContent } from "../revisions/content";
import { listedBeginning, listedChain, listedNamed, listedPlace } from "./gazetteer";
import list from "./gazetteer.json" with { type: "json" };
import { placePage } from "./place-page";

const keys = (places: readonly { key: string }[]) => places.map(({ key }) => key);

describe("the list of places", () => {
  it("gives each place an address of its own, a known type, and a place around it that ends at a country", () => {
    expect(new Set(keys(list)).size).toBe(list.length);
    for (const { key } of list) {
      expect(key).toMatch(slugPattern);
      const place = listedPlace(`place/${key}`);
      if (!place) throw new Error(`${key} is not found.`);
      expect(Object.keys(placeTypes)).toContain(place.type);
      expect(listedChain(place).at(-1)?.type, key).toBe("country");
    }
  });

  it("finds a place while its name is typed, in either script and in other spellings", () => {
    expect(keys(listedBeginning("mast"))).toEqual(["mastung"]);
    expect(keys(listedBeginning("خضد"))).toEqual(["khuzdar"]);
    expect(keys(listedBeginning("dera gh"))).toEqual(["dera-ghazi-khan"]);
    expect(keys(listedBeginning("khan")).length).toBeGreaterThan(1);
    expect(listedBeginning("")).toEqual([]);
  });

  it("knows a place by its whole name, and by none that two places have", () => {
    expect(listedNamed("ماستونج")?.key).toBe("mastung");
    expect(listedNamed("قلات")).toBeUndefined();
    expect(listedNamed("a lamp")).toBeUndefined();
  });

  it("describes each place as a page that can be proposed", () => {
    for (const { key } of list) {
      const place = listedPlace(`place/${key}`);
      for (const isListPublished of [true, false])
        expect(
          place && pageContent.safeParse({ kind: "place", ...withIds(placePage(place, isListPublished)) }).error,
          key,
        ).toBeUndefined();
    }
  });
});

const withIds = (content: Record<string, unknown>) => ({
  ...content,
  claims: (content["claims"] as object[]).map((claim, index) => ({ id: `claim-${index}`, ...claim })),
});
