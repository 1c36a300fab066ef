import { describe, expect, it } from "vitest";
import { someClaim, someContent } from "./examples";
import { restoreContent, revertContent } from "./restore";

const claim = (id: string, v: number) => someClaim({ id, value: { type: "quantity", q: "exact", v } });
const page = (c1: number, c2: number, en = "One. Two. Three.") =>
  someContent({ body: { en }, claims: [claim("c1", c1), claim("c2", c2)] });

describe("bringing the past back", () => {
  it("reads a stored revision as it was", () => {
    const old = page(1, 1);
    expect(restoreContent(JSON.parse(JSON.stringify(old)))).toEqual(old);
    expect(() => restoreContent({ kind: "event", titles: {} })).toThrow();
  });

  it("AT-J1 undoing the newest publication gives exactly the former content", () => {
    expect(revertContent(page(1, 1), page(2, 1, "One. Two!"), page(2, 1, "One. Two!"))).toEqual({
      ...{ ok: true, content: page(1, 1) },
    });
  });

  it("AT-J2 undoing an older one leaves later edits elsewhere in place", () => {
    const [before, after] = [page(1, 1, "One. Two. Three."), page(2, 1, "Uno. Two. Three.")];
    expect(revertContent(before, after, page(2, 5, "Uno. Two. Tres."))).toEqual({
      ...{ ok: true, content: page(1, 5, "One. Two. Tres.") },
    });
  });

  it("AT-J3 a later edit of the same claim is a conflict with a choice", () => {
    const head = page(7, 1);
    const merge = revertContent(page(1, 1), page(2, 1), head);
    if (merge.ok || merge.code !== "merge_conflict") throw new Error("expected a conflict");
    expect(merge.conflicts.map((one) => one.at)).toEqual(["/claims/c1"]);
    const id = merge.conflicts[0]?.id ?? "";
    expect(revertContent(page(1, 1), page(2, 1), head, { [id]: { take: "mine" } })).toEqual({
      ok: true,
      content: page(1, 1),
    });
    expect(revertContent(page(1, 1), page(2, 1), head, { [id]: { take: "theirs" } })).toEqual({
      ok: true,
      content: head,
    });
  });
});
