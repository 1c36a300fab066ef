import { expect, it } from "vitest";
import { expiryStep, graceMs, quietMs } from "./expiry";

const start = Date.UTC(2024, 0, 1);

it.each([
  ["a day before the month is over nothing happens", {}, quietMs - 1, undefined],
  ["then its author is reminded", {}, quietMs, "remind"],
  ["a week after the reminder is not over yet", { remindedAt: start + quietMs }, quietMs + graceMs - 1, undefined],
  ["then it expires", { remindedAt: start + quietMs }, quietMs + graceMs, "expire"],
  ["a late reminder gives the whole week", { remindedAt: start + 3 * quietMs }, 3 * quietMs + graceMs - 1, undefined],
  ["what happened after a reminder takes it back", { remindedAt: start - 1 }, graceMs, undefined],
  ["and the month starts again", { remindedAt: start - 1 }, quietMs, "remind"],
] as const)("I5: %s", (_case, given, later, expected) => {
  expect(expiryStep({ activityAt: start, remindedAt: undefined, ...given }, start + later)).toBe(expected);
});
