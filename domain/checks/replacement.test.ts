import { describe, expect, it } from "vitest";
import { replacementOf } from "./replacement";

const loaded = (word: string, use: string) =>
  replacementOf({ check: "loaded-language", params: { word, use, line: 1 } });

describe("what may stand in place of a loaded word", () => {
  it("is every plain wording that is advised", () => {
    expect(loaded("liquidated", "killed, shot")).toEqual({ found: "liquidated", by: ["killed", "shot"] });
    expect(loaded("تصفية", "قتل، أطلق النار على")).toEqual({ found: "تصفية", by: ["قتل", "أطلق النار على"] });
  });

  it("is nothing where the word is better deleted", () => {
    expect(loaded("barbaric", "(delete)")).toEqual({ found: "barbaric", by: [""] });
    expect(loaded("الباسلة", "(احذف)، الحكومة")).toEqual({ found: "الباسلة", by: ["", "الحكومة"] });
  });

  it("leaves out advice that asks for a name or a number first", () => {
    expect(loaded("massacre", "killing of N")).toBeUndefined();
    expect(loaded("الإرهابيون", "مسلح، عنصر من [اسم الجماعة]")).toEqual({ found: "الإرهابيون", by: ["مسلح"] });
    expect(loaded("a gang", "name of the group")).toBeUndefined();
  });

  it("is offered for loaded words alone", () => {
    expect(replacementOf({ check: "parts-total", params: { word: "6", use: "4" } })).toBeUndefined();
    expect(replacementOf({ check: "loaded-language", params: null })).toBeUndefined();
  });
});
