import type { Command } from "commander";
import { DatabaseMissing } from "@/db/store";
import { type Answer, type Desk, Misused, openDesk, Refused } from "./desk";
import { readLocale, refusalLines } from "./words";

/** Exit codes: done, refused or failed, wrongly used. */
export const exit = { done: 0, failed: 1, usage: 2 } as const;

/** Makes a command do its work at a desk and answer on standard output; what was refused goes to standard error, both as JSON if asked. */
export function act<Args extends unknown[]>(
  command: Command,
  work: (desk: Desk, ...args: Args) => Promise<Answer>,
): Command {
  return command.action(async (...given: unknown[]) => {
    const { json = false, lang } = command.optsWithGlobals<{ json?: boolean; lang?: string }>();
    const desk = openDesk({
      json,
      locale: readLocale(lang, process.env),
      watched: !json && process.stderr.isTTY === true,
    });
    try {
      const { value, lines, failed } = await work(desk, ...(given.slice(0, -1) as Args));
      process.stdout.write(json ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join(""));
      process.exitCode = failed ? exit.failed : exit.done;
    } catch (problem) {
      process.exitCode = report(desk, problem);
    } finally {
      desk.close();
    }
  });
}

function report(desk: Desk, problem: unknown): number {
  if (problem instanceof Refused) {
    if (desk.json) process.stdout.write(`${JSON.stringify({ error: problem.refusal })}\n`);
    process.stderr.write(`${refusalLines(desk.locale, problem.refusal).join("\n")}\n`);
    return exit.failed;
  }
  if (problem instanceof Misused) {
    process.stderr.write(`${problem.message}\n`);
    return exit.usage;
  }
  const known = problem instanceof DatabaseMissing || isSystemError(problem);
  process.stderr.write(`${problem instanceof Error ? (known ? problem.message : problem.stack) : String(problem)}\n`);
  if (desk.json) process.stdout.write(`${JSON.stringify({ error: { code: "failed" } })}\n`);
  return exit.failed;
}

/** No such file, no right to write it, no room: the message of the system is enough. */
const isSystemError = (problem: unknown) =>
  problem instanceof Error && "code" in problem && /^(E[A-Z]+|SQLITE_[A-Z_]+)$/.test(String(problem.code));
