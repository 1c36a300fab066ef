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
const broken = [];
let isCutShort = false;

for (const step of steps) {
  if (isStopping()) await new Promise(() => {});
  if (isCutShort) {
    say(`${step.name}: not run, because the build failed`);
    total.failed += 1;
    continue;
  }
  say(`${step.name} …`);
  const { passed, failed, failures } = await step.run(options);
  say(`${step.name}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) broken.push(...(failures.length > 0 ? failures : [`${step.name}: the reason stands above`]));
  isCutShort = Boolean(step.isNeededByAllAfter) && failed > 0;
}

for (const one of broken) console.log(`failed: ${one}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
