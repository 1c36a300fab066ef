import { describe, expect, it } from "vitest";
import { nameSkeleton } from "./skeleton";

describe("nameSkeleton", () => {
  it.each([
    ["جنقوي", "جهنگوي", "Jhangvi"],
    ["كراتشي", "كراچي", "Karachi"],
    ["پشاور", "بيشاوار", "Peshawar"],
    ["بلوشستان", "Balochistan", "Baluchistan"],
    ["إسلام آباد", "إسلامآباد", "Islamabad"],
    ["خيبر", "Khyber", "خَيبر"],
    ["القاعدة", "al-Qaeda", "Al Qaida"],
    ["جند الله", "Jundallah", "Jund Allah"],
  ])("%s, %s and %s share a key", (...spellings) => {
    expect(new Set(spellings.map(nameSkeleton)).size).toBe(1);
  });

  it("keeps different names and numbers apart", () => {
    expect(nameSkeleton("لاهور")).not.toBe(nameSkeleton("كابول"));
    expect(nameSkeleton("فرقة 11")).not.toBe(nameSkeleton("فرقة 1"));
  });

  it("never is empty for a name that has letters", () => {
    expect(nameSkeleton("آوا")).not.toBe("");
    expect(nameSkeleton("Aiou")).not.toBe("");
  });
});
