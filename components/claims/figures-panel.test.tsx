import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { aClaim, aContext, onDay } from "@/domain/claims/examples";
import { FiguresPanel } from "./figures-panel";
import type { Ledger } from "./ledger";

const ledger: Ledger = {
  ...aContext({
    "invented-daily": { published: onDay("2020-05-02") },
    "evening-post": { published: onDay("2020-05-02") },
  }),
  page: "event/invented",
  names: {
    "source/invented-daily": { en: "The Invented Daily", ar: "اليومية المخترعة" },
    "source/evening-post": { en: "The Evening Post" },
  },
};
const official = aClaim({
  id: "six",
  v: 6,
  attribution: {
    speakerType: "official",
    speaker: { text: { ar: "ناطق باسم المدينة", en: "a city spokesman" }, named: true },
  },
});
const clinic = aClaim({
  id: "eight",
  v: 8,
  source: "evening-post",
  paragraph: 9,
  attribution: { speakerType: "medical" },
});
const text = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the panel of figures", () => {
  it("puts every report beside the others, each with its speaker and the way to its paragraph", () => {
    const html = renderToStaticMarkup(<FiguresPanel claims={[official, clinic]} ledger={ledger} locale="en" />);
    expect(text(html)).toContain("figures differ");
    expect(text(html)).toContain("a city spokesman");
    expect(html).toContain('href="/en/source/invented-daily#p-3"');
    expect(html).toContain('href="/en/source/evening-post#p-9"');
    expect(html).toContain('id="claim-six"');
    expect(html).toContain('id="claim-eight"');
  });

  it("speaks Arabic throughout when the reader does, and keeps a foreign source name in its own language", () => {
    const html = renderToStaticMarkup(<FiguresPanel claims={[official, clinic]} ledger={ledger} locale="ar" />);
    expect(text(html)).toContain("أرقام مختلفة");
    expect(text(html)).toContain("ناطق باسم المدينة");
    expect(html).toContain('<bdi lang="en">The Evening Post</bdi>');
    expect(text(html)).not.toMatch(/spokesman|differ|Deaths/);
  });

  it("keeps a qualifier with its number and never makes a vague word a figure", () => {
    const claims = [
      aClaim({ id: "floor", q: "at_least", v: 6 }),
      aClaim({ id: "vague", word: "tens", source: "evening-post" }),
    ];
    const html = text(renderToStaticMarkup(<FiguresPanel claims={claims} ledger={ledger} locale="en" />));
    expect(html).toContain("at least 6");
    expect(html).toContain("dozens");
    expect(html).not.toMatch(/\b10\b/);
  });

  it("is not there when nothing was counted", () => {
    expect(renderToStaticMarkup(<FiguresPanel claims={[]} ledger={ledger} locale="en" />)).toBe("");
  });
});
