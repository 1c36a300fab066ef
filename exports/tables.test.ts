import { describe, expect, it } from "vitest";
import { aClaim, onDay } from "@/domain/claims/examples";
import { claimsCsv } from "./claims-csv";
import type { EventRow } from "./event-row";
import { eventsCsv } from "./events-csv";
import { eventsGeoJson } from "./events-geojson";

const event: EventRow = {
  ref: "event/lamp-at-the-harbour",
  url: "https://wiki.example.org/en/event/lamp-at-the-harbour",
  titles: { ar: "سقوط مصباح", en: "=HYPERLINK(1)" },
  summary: { en: 'A lamp, "heavy",\nfell.' },
  type: "accident",
  date: onDay("2020-05-02"),
  place: "place/harbour",
  point: { lat: 12.5, lon: 45.25, of: "place/harbour-town" },
  deaths: undefined,
  injured: { best: "at least 4", low: 4, high: undefined, open: true },
  reportsDiffer: false,
  reviewed: true,
  claims: 1,
  updatedAt: Date.UTC(2024, 4, 1),
};

const cells = (csv: string, line: number) => csv.split("\r\n")[line] ?? "";

describe("tables for spreadsheets", () => {
  it("begin with a byte order mark and the names of the columns", () => {
    const csv = eventsCsv([event]);
    expect(csv.startsWith("\ufeffevent,title_ar,title_en,")).toBe(true);
    expect(cells(csv, 1)).toContain("سقوط مصباح");
  });

  it("never hand a formula to a spreadsheet", () => {
    expect(cells(eventsCsv([event]), 1)).toContain(",'=HYPERLINK(1),");
    for (const sign of ["=", "+", "-", "@", "\t"]) {
      const csv = claimsCsv([
        { subject: "event/lamp-at-the-harbour", claim: { ...aClaim(), asWritten: `${sign}1+1` } },
      ]);
      expect(csv).toContain(`'${sign}1+1`);
    }
  });

  it("leave the cell empty where no report says anything, and never write a zero", () => {
    const row = cells(eventsCsv([event]), 1);
    expect(row).toContain("place/harbour-town,,,,,at least 4,4,,yes,no,yes,1,");
  });

  it("quote what holds quotes, commas and line ends", () => {
    expect(eventsCsv([event])).toContain('"A lamp, ""heavy"",\nfell."');
  });

  it("name a claim's paragraphs as text cites them", () => {
    const citations = [
      { source: "source/invented-daily" as const, paragraph: 1, paragraphTo: 4 },
      { source: "source/invented-daily" as const, paragraph: 2, sentence: 5 },
    ];
    expect(claimsCsv([{ subject: "event/lamp-at-the-harbour", claim: aClaim({ citations }) }])).toContain(
      "source/invented-daily ¶1–4; source/invented-daily ¶2.5",
    );
  });
});

describe("events on a map", () => {
  it("are points, longitude first, and say whose point it is", () => {
    const [feature] = eventsGeoJson([event]).features;
    expect(feature?.geometry).toEqual({ type: "Point", coordinates: [45.25, 12.5] });
    expect(feature?.properties.point_of).toBe("place/harbour-town");
  });

  it("keep their row without a point", () => {
    expect(eventsGeoJson([{ ...event, point: undefined }]).features[0]?.geometry).toBeNull();
  });
});
