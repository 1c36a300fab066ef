import { describe, expect, it } from "vitest";
import { accountName, nameKey } from "./name";

describe("the name of an account", () => {
  it("is the same name in look-alike letters, cases and blanks", () => {
    expect(nameKey("Аnnа Peters")).toBe(nameKey("anna.peters"));
    expect(nameKey("أحمد")).toBe(nameKey("احمد"));
  });

  it("is nobody's who could be taken for the wiki itself, in any spelling", () => {
    for (const name of ["Admin", "аdmin", "Mod erator", "مشرف"])
      expect(accountName.safeParse(name).success, name).toBe(false);
  });

  it("may be a name in either script", () => {
    for (const name of ["Anna Peters", "ليلى", "O'Neil"]) expect(accountName.safeParse(name).success, name).toBe(true);
  });
});
