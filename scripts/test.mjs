// Runs everything a reviewer would run: types, lint, unit tests, build, browser journeys. The last line is the result:
// `N passed, N failed`. With --long the storms and the long property runs too.
import path from "node:path";
import { isStopping, stopWithSignals } from "./ready/run.mjs";
import { say } from "./ready/say.mjs";
import { steps } from "./test/steps.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
stopWithSignals();

const options = { isLong: process.argv.includes("--long") };
const total = { passed: 0, failed: 0 };
let isCutShort = false;

for (const step of steps) {
  if (isStopping()) await new Promise(() => {});
  if (isCutShort) {
    say(`${step.name}: not run, because the build failed`);
    total.failed += 1;
    continue;
  }
  say(`${step.name} …`);
  const { passed, failed } = await step.run(options);
  say(`${step.name}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
  isCutShort = Boolean(step.isNeededByAllAfter) && failed > 0;
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
