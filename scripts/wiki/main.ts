import { Command, CommanderError } from "commander";
import { exit } from "./act";
import { backup } from "./backup";
import { check } from "./check";
import { firstAdmin } from "./first-admin";
import { jobs } from "./jobs";
import { migrate } from "./migrate";
import { rebuild } from "./rebuild";
import { restore } from "./restore";
import { seed } from "./seed";
import { source } from "./source";
import { stats } from "./stats";
import { token } from "./token";
import { user } from "./user";
import { verify } from "./verify";

/** Every command, in the order in which a wiki comes to need them. */
const commands = [migrate, seed, firstAdmin, user, token, source, check, verify, rebuild, jobs, stats, backup, restore];

const program = new Command("npm run wiki --")
  .description("Runs and looks after the wiki, beside a running server or without one.")
  .option("--json", "answer in JSON")
  .option("--lang <ar|en>", "language of messages; else that of the machine")
  .showHelpAfterError("Add --help to a command for its options.");
for (const command of commands) program.addCommand(command);

/** Wrong use ends with 2, help and success with 0, whatever was refused or failed with 1. */
const endCleanly = (command: Command) => {
  command.exitOverride();
  for (const below of command.commands) endCleanly(below);
};
endCleanly(program);

try {
  await program.parseAsync();
} catch (problem) {
  if (!(problem instanceof CommanderError)) throw problem;
  process.exitCode = problem.exitCode === 0 ? exit.done : exit.usage;
}
