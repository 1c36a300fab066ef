import path from "node:path";
import { readReport } from "./counts.mjs";

/** What failed in Vitest's JSON report, a line each: file, test and the first line of the reason. */
export function unitFailures(file) {
  const report = readReport(file);
  return (report?.testResults ?? []).flatMap((one) => {
    const name = path.relative(process.cwd(), one.name);
    if (one.status === "failed" && one.assertionResults.length === 0) return [line(name, "not loaded", one.message)];
    return one.assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => line(name, test.fullName, test.failureMessages[0]));
  });
}

/** What failed in Playwright's JSON report, a line each; a journey of several projects is one entry there, whose `ok` is the first one's. */
export function journeyFailures(file) {
  const report = readReport(file);
  const inSuite = (suite) => [
    ...(suite.suites ?? []).flatMap(inSuite),
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests
        .filter((test) => test.status === "unexpected")
        .map((test) => line(`${spec.file}:${spec.line}`, `${spec.title} [${test.projectName}]`, reasonOf(test))),
    ),
  ];
  return [
    ...(report?.suites ?? []).flatMap(inSuite),
    ...(report?.errors ?? []).map((error) => line("journeys", "not run", error.message)),
  ];
}

const reasonOf = (test) => test.results.map((result) => result.error?.message).find(Boolean);

const line = (file, test, reason = "") => `${file} › ${test}: ${reason.split("\n")[0]?.slice(0, 200)}`;
