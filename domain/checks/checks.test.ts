import { describe, expect, it } from "vitest";
import { pageContent } from "../revisions/content";
import { checks } from ".";
import { type Finding, findingsOf, keyOf } from "./check";

/** The place that a JSON pointer names, one step above its end: the end itself may be what is missing. */
const parentOf = (content: unknown, pointer: string) =>
  pointer
    .split("/")
    .slice(1, -1)
    .reduce<unknown>((place, step) => (place as Record<string, unknown> | undefined)?.[step], content);

describe.each(checks.map((check) => [check.name, check] as const))("%s", (_name, check) => {
  it.each(check.examples.passes.map((example, index) => [index + 1, example] as const))(
    "has nothing to say about passing example %i",
    (_index, example) => {
      expect(findingsOf(check, example)).toEqual([]);
    },
  );

  it.each(check.examples.raises.map((example, index) => [index + 1, example] as const))(
    "speaks of raising example %i at a place that exists",
    (_index, example) => {
      const findings: Finding[] = findingsOf(check, example);
      expect(findings.length).toBeGreaterThan(0);
      for (const { message, at } of findings) {
        expect(message.startsWith(`check.${keyOf(check.name)}`)).toBe(true);
        expect(
          parentOf(example.proposed, at) ?? (/\/(?:quote|note|rankReason|asOf|speaker)\//.test(at) ? {} : undefined),
        ).toBeDefined();
      }
    },
  );

  it("is quiet once the raising examples are published", () => {
    for (const { proposed, knowledge } of check.examples.raises) {
      expect(findingsOf(check, { proposed, base: proposed, knowledge })).toEqual([]);
    }
  });

  it("explains itself with content that the wiki accepts", () => {
    for (const { proposed } of [...check.examples.passes, ...check.examples.raises]) {
      expect(pageContent.safeParse(proposed).error).toBeUndefined();
    }
  });
});
