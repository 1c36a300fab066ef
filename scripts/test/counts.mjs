import { existsSync, readFileSync } from "node:fs";

/** How many tests passed and failed, from Vitest's JSON report. A file that could not be loaded counts as one failure. */
export function countUnit(file, exitCode) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    (one) => one.status === "failed" && one.assertionResults.length === 0,
  ).length;
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + broken }, exitCode);
}

/** How many journeys passed and failed, from Playwright's JSON report. One that needed a second try has passed. */
export function countJourneys(file, exitCode) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, flaky, unexpected } = report.stats;
  return honest(
    { passed: expected + flaky, failed: unexpected + (unexpected === 0 ? report.errors.length : 0) },
    exitCode,
  );
}

/** A run that says it failed, or that ran nothing, never counts as a success. */
function honest(counts, exitCode) {
  const isSilentFailure = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return isSilentFailure ? { ...counts, failed: 1 } : counts;
}

/** A JSON report of a test runner, or nothing if it is missing or was cut short. */
export function readReport(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  } catch {
    return undefined;
  }
}
