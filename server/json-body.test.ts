import { describe, expect, it } from "vitest";
import { parseJson } from "./json-body";

const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

describe("a JSON body", () => {
  it("may be 32 levels deep and not one more", () => {
    expect(parseJson(nested(32)).ok).toBe(true);
    expect(parseJson(nested(33)).ok).toBe(false);
  });

  it("is measured without running out of stack, however wide or deep it is", () => {
    expect(parseJson(`[${"0,".repeat(2_000_000)}0]`).ok).toBe(true);
    expect(parseJson(nested(1_000_000)).ok).toBe(false);
  });

  it("may be missing", () => {
    expect(parseJson(" ")).toEqual({ ok: true, value: undefined });
  });
});
