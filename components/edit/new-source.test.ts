import { expect, it } from "vitest";
import { pageContent } from "@/domain/revisions/content";
import { newSourcePage, readNewSource } from "./new-source";

const typed = (fields: Record<string, string>, numbered?: Parameters<typeof readNewSource>[1]) =>
  readNewSource(
    Object.entries(fields).map(([key, value]) => [`newSource.${key}`, value] as const),
    numbered,
  );

it("makes a valid source page of what was typed, under a readable address", () => {
  const source = typed(
    {
      title: "Lamp breaks at the harbour",
      publisher: "Invented Daily",
      published: "30 January 2023",
      language: "en",
      type: "newspaper",
      text: "Lamp breaks at the harbour",
    },
    { paragraphs: [{ n: 1, kind: "title", sha256: "a".repeat(64) }], sha256: "b".repeat(64) },
  );
  if (!source) throw new Error("nothing was read");
  const { slug, content } = newSourcePage(source);
  expect(slug).toBe("invented-daily-lamp-breaks-at-the-harbour-2023-01-30");
  expect(pageContent.parse({ kind: "source", ...content })).toMatchObject({
    titles: { en: "Lamp breaks at the harbour" },
    fields: { published: { edtf: "2023-01-30", basis: "stated" }, paragraphs: [{ n: 1 }], flags: [] },
  });
});

it("flags a source without a date, and gives an Arabic title an address too", () => {
  const source = typed({ title: "انطفأ مصباح الميناء", language: "ar" });
  if (!source) throw new Error("nothing was read");
  const { slug, content } = newSourcePage(source);
  expect(slug).toBe("report-ar");
  expect(pageContent.parse({ kind: "source", ...content })).toMatchObject({
    titles: { ar: "انطفأ مصباح الميناء" },
    fields: { flags: ["undated"] },
  });
});

it("is no source where nothing was typed, and one without a title is kept, and refused at its title", () => {
  expect(typed({ title: " ", language: "ar", type: "unknown", reliability: "F", text: "" })).toBeUndefined();
  const source = typed({ publisher: "Invented Daily", language: "en" });
  if (!source) throw new Error("what was typed is lost");
  const read = pageContent.safeParse({ kind: "source", ...newSourcePage(source).content });
  expect(new Set(read.error?.issues.map(({ path }) => path[0]))).toEqual(new Set(["titles"]));
});
