import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";

type Count = (file: string, exitCode: number) => { passed: number; failed: number };
// @ts-expect-error: a script without types, since it runs before anything is installed
const { countJourneys, countUnit } = (await import("./counts.mjs")) as { countJourneys: Count; countUnit: Count };

type Name = (file: string) => string[];
// @ts-expect-error: a script without types, since it runs before anything is installed
const { journeyFailures, unitFailures } = (await import("./failures.mjs")) as {
  journeyFailures: Name;
  unitFailures: Name;
};

function report(value: unknown): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "report-")), "report.json");
  writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
  return file;
}
const unit = (passed: number, failed: number, brokenFiles = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: Array.from({ length: brokenFiles }, () => ({ status: "failed", assertionResults: [] })),
});
const journeys = (expected: number, unexpected: number, errors: unknown[] = []) => ({
  stats: { expected, unexpected, flaky: 0, skipped: 0 },
  errors,
});

describe("countUnit", () => {
  it.each([
    ["all passed", unit(9, 0), 0, { passed: 9, failed: 0 }],
    ["some failed", unit(7, 2), 1, { passed: 7, failed: 2 }],
    ["a file that could not be loaded is a failure", unit(7, 0, 1), 1, { passed: 7, failed: 1 }],
    ["a failure that no test shows is one all the same", unit(7, 0), 1, { passed: 7, failed: 1 }],
    ["nothing at all is not a success", unit(0, 0), 0, { passed: 0, failed: 1 }],
    ["a report cut short is a failure", '{"numPassedTests": 3', 0, { passed: 0, failed: 1 }],
  ])("%s", (_case, value, code, expected) => {
    expect(countUnit(report(value), code)).toEqual(expected);
  });

  it("counts a missing report as a failure", () => {
    expect(countUnit("no-such-file.json", 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe("countJourneys", () => {
  it.each([
    ["all passed", journeys(5, 0), 0, { passed: 5, failed: 0 }],
    ["one failed", journeys(4, 1), 1, { passed: 4, failed: 1 }],
    [
      "a server that did not start is a failure",
      journeys(0, 0, [{ message: "no server" }]),
      1,
      { passed: 0, failed: 1 },
    ],
  ])("%s", (_case, value, code, expected) => {
    expect(countJourneys(report(value), code)).toEqual(expected);
  });
});

it("names each test and journey that failed, with its reason", () => {
  const tests = [
    { status: "passed", fullName: "adds", failureMessages: [] },
    { status: "failed", fullName: "subtracts", failureMessages: ["Error: 1 is not 2\nat somewhere"] },
  ];
  expect(
    unitFailures(
      report({
        testResults: [
          { status: "failed", name: path.resolve("a.test.ts"), assertionResults: tests },
          { status: "failed", name: path.resolve("b.test.ts"), assertionResults: [], message: "no such module" },
        ],
      }),
    ),
  ).toEqual(["a.test.ts › subtracts: Error: 1 is not 2", "b.test.ts › not loaded: no such module"]);

  const bad = {
    ok: true,
    file: "c.spec.ts",
    line: 3,
    title: "reads",
    tests: [
      { projectName: "العربية", status: "expected", results: [{}] },
      { projectName: "English", status: "unexpected", results: [{ error: { message: "late" } }] },
    ],
  };
  expect(journeyFailures(report({ suites: [{ suites: [{ specs: [bad] }] }], errors: [] }))).toEqual([
    "c.spec.ts:3 › reads [English]: late",
  ]);
});
