import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { aClaim, aContext, onDay } from "@/domain/claims/examples";
import type { Ledger } from "../claims/ledger";
import { KeyFacts } from "./key-facts";
import { PageHead } from "./page-head";
import { TrustLine } from "./trust-line";

const ledger: Ledger = {
  ...aContext({
    "invented-daily": { published: onDay("2020-05-02"), originGroup: "one" },
    copy: { originGroup: "one" },
    other: { originGroup: "two" },
  }),
  page: "event/invented",
  names: { "place/namunapur": { ar: "نمونابور", en: "Namunapur" } },
};
const text = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the first screen", () => {
  it("marks a title in the other language with that language, isolated", () => {
    const html = renderToStaticMarkup(<PageHead locale="ar" kind="event" titles={{ en: "An event" }} summary={{}} />);
    expect(html).toContain('<h1 lang="en"><bdi>An event</bdi></h1>');
  });

  it("says what is not reported instead of leaving a gap", () => {
    const html = text(renderToStaticMarkup(<KeyFacts claims={[]} ledger={ledger} locale="en" />));
    expect(html.match(/Not reported/g)).toHaveLength(3);
  });

  it("shows dates that cannot both be true side by side", () => {
    const dates = ["2020-05-01", "2020-05-02"].map((day) => aClaim({ id: day, property: "date", value: onDay(day) }));
    const html = text(renderToStaticMarkup(<KeyFacts claims={dates} ledger={ledger} locale="en" />));
    expect(html).toMatch(/1 May 2020 .*or .*2 May 2020/);
  });

  it("marks an inferred place and names it in the trust line", () => {
    const place = aClaim({
      id: "p",
      property: "location",
      value: { type: "place", ref: "place/namunapur", precision: "locality", relation: "in", basis: "editor" },
    });
    expect(text(renderToStaticMarkup(<KeyFacts claims={[place]} ledger={ledger} locale="en" />))).toContain(
      "Namunapur inferred",
    );
    expect(text(renderToStaticMarkup(<TrustLine claims={[place]} ledger={ledger} locale="en" />))).toContain(
      "Inferred, not stated: Place.",
    );
  });

  it("calls a figure confirmed only when independent sources agree on it", () => {
    const claims = [aClaim({ id: "a" }), aClaim({ id: "b", source: "copy" })];
    const line = (all: typeof claims) =>
      text(renderToStaticMarkup(<TrustLine claims={all} ledger={ledger} locale="en" />));
    expect(line(claims)).toMatch(/2 reports.*Not independently confirmed/);
    expect(line([...claims, aClaim({ id: "c", source: "other" })])).toMatch(/3 reports.*Independently confirmed/);
  });
});
