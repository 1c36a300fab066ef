import fc from "fast-check";
import { expect, it } from "vitest";
import { understandDuration } from "./understand-duration";
import { wordIsoDuration } from "./word-duration";

it("words durations so that they are understood again, in both languages", () => {
  const some = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(
      fc.constantFrom("W", "D"),
      some,
      fc.option(some),
      fc.option(some),
      fc.constantFrom("ar", "en"),
      (unit, days, hours, minutes, locale) => {
        const time = `${hours ? `${hours}H` : ""}${minutes ? `${minutes}M` : ""}`;
        const iso = `P${days}${unit}${time && `T${time}`}`;
        expect(understandDuration(wordIsoDuration(iso, locale))).toEqual({
          ok: true,
          value: { type: "duration", q: "exact", iso },
        });
      },
    ),
    { numRuns: 2000 },
  );
});

it("takes no dual for the number of the next unit", () => {
  expect(understandDuration("أسبوع وساعتان ودقيقة")).toEqual({
    ok: true,
    value: { type: "duration", q: "exact", iso: "P1WT2H1M" },
  });
});
