import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPage } from "@/domain/checks/examples";
import { aClaim } from "@/domain/claims/examples";
import { pageContent } from "@/domain/revisions/content";
import { apiPointer, fromApi, toApi } from "./api-names";

const page = aPage("event", {
  claims: [
    aClaim({
      asWritten: "four visitors",
      rankReason: { en: "An invented reason" },
      qualifiers: { includesAttackers: "unknown", statementKind: "warning" },
      attribution: { relayedBy: ["source/invented-daily"], channel: "statement" },
      citations: [{ source: "source/invented-daily", paragraph: 3, paragraphTo: 4, paragraphHash: "a".repeat(64) }],
    }),
  ],
});

describe("names in the HTTP interface", () => {
  it("are printed with underscores", () => {
    const text = JSON.stringify(toApi(page));
    expect(text).toContain('"as_written":"four visitors"');
    expect(text).toContain('"paragraph_to":4');
    expect(text.match(/"[a-z]+[A-Z]\w*":/g)).toBeNull();
  });

  it("are read back to the very content they were printed from", () => {
    expect(fromApi(toApi(page))).toEqual(page);
    expect(pageContent.safeParse(fromApi(toApi(page))).success).toBe(true);
    expect(fromApi(page)).toEqual(page);
  });

  it("never lose a value, whatever is sent", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const count = (json: unknown) => JSON.stringify(json).replace(/"(?:[^"\\]|\\.)*"(?=:)/g, "").length;
        expect(count(fromApi(value))).toBe(count(value));
      }),
    );
  });

  it("keep both spellings of one name apart, so that the schema refuses one of them", () => {
    expect(fromApi({ as_written: 1, asWritten: 2 })).toEqual({ as_written: 1, asWritten: 2 });
  });

  it("stand in pointers as they were sent", () => {
    expect(apiPointer("/changes/0/content/claims/1/citations/0/paragraphTo")).toBe(
      "/changes/0/content/claims/1/citations/0/paragraph_to",
    );
  });
});
