import { describe, expect, it } from "vitest";
import { aPage } from "@/domain/checks/examples";
import { aClaim, onDay } from "@/domain/claims/examples";
import type { PageRef } from "@/domain/kinds/names";
import type { ChangeInput } from "@/domain/review/changeset";
import { anEvent, aSource, published } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { emptyNotes, runWithNotes } from "../answer-notes";
import { loadEventMap } from "./event-map";
import { loadStatistics } from "./statistics";

const on = (day: string) => aClaim({ id: "day", property: "date", value: onDay(day) });
const ofType = (key: string) => aClaim({ id: "type", property: "type", value: { type: "enum", key } });
const partOf = (ref: PageRef) => aClaim({ id: "part", property: "part_of", value: { type: "page", ref } });
const at = (ref: PageRef, property = "location") =>
  aClaim({
    id: property,
    property,
    value: { type: "place", ref, precision: "locality", relation: "in", basis: "stated" },
  });

const aPlace = (slug: string, claims: ReturnType<typeof aClaim>[], fields: object): ChangeInput => ({
  kind: "place",
  slug,
  base: null,
  content: aPage("place", { titles: { en: `Invented ${slug}` }, claims, fields: { placeType: "city", ...fields } }),
});

/** A wave of two parts and an attack by itself, at two towns of a province. */
async function aWave() {
  const store = freshStore();
  await published(
    store,
    aSource(),
    aPlace("province", [], { placeType: "province", outline: "PK-BA" }),
    aPlace("harbour", [at("place/province", "located_in")], { coordinates: { lat: 25, lon: 63 } }),
    anEvent({ slug: "wave", claims: [on("2023-05-01"), ofType("attack_wave"), at("place/province")] }),
    anEvent({
      slug: "first",
      claims: [on("2023-05-01"), ofType("bombing"), partOf("event/wave"), at("place/harbour")],
    }),
    anEvent({
      slug: "second",
      claims: [on("2023-05-02"), ofType("bombing"), partOf("event/wave"), at("place/harbour")],
    }),
    anEvent({ slug: "alone", claims: [on("2021-02-03"), ofType("bombing")] }),
    anEvent({ slug: "undated", claims: [ofType("bombing")] }),
  );
  return store;
}

const read = <T>(load: () => Promise<T>) => runWithNotes(emptyNotes(), load);

describe("the statistics", () => {
  it("count a whole once a year, leave its parts to it, and keep years without an event", async () => {
    const store = await aWave();
    const { years, undated } = await read(() => loadStatistics(store, "en"));
    expect(years).toEqual([
      { year: 2021, count: 1 },
      { year: 2022, count: 0 },
      { year: 2023, count: 1 },
    ]);
    expect(undated).toBe(1);
  });

  it("tell wholes and parts apart in each type", async () => {
    const store = await aWave();
    expect((await read(() => loadStatistics(store, "en"))).types).toEqual([
      { type: "bombing", events: 2, parts: 2 },
      { type: "attack_wave", events: 1, parts: 0 },
    ]);
  });

  it("count pages of each kind, and what claims cite", async () => {
    const store = await aWave();
    const { kinds, ledger } = await read(() => loadStatistics(store, "en"));
    expect(kinds.map(({ kind, pages }) => [kind, pages])).toEqual([
      ["event", 5],
      ["group", 0],
      ["place", 2],
      ["person", 0],
      ["source", 1],
    ]);
    // Fifteen claims with one citation each, and one in the text of each event in each language.
    expect(ledger).toEqual({ claims: 15, citations: 15 + 5 * 2, sources: 1 });
  });
});

describe("the map of events", () => {
  it("has each place that events name, with how many do, how it is drawn and where it lies", async () => {
    const store = await aWave();
    const { places } = await read(() => loadEventMap(store, "en"));
    expect(places).toEqual([
      {
        ref: "place/harbour",
        events: 2,
        around: ["place/province"],
        spot: expect.objectContaining({ point: { lat: 25, lon: 63 }, country: "PK" }),
      },
      {
        ref: "place/province",
        events: 1,
        around: [],
        spot: expect.objectContaining({ area: { ref: "place/province", outline: "PK-BA" }, vague: false }),
      },
    ]);
  });
});
