import { Command } from "commander";
import { runDueJobs } from "@/db/commands/run-due-jobs";
import { act } from "./act";

export const jobs = act(
  new Command("jobs").description(
    "Run once what the wiki does by itself from time to time, if it is due: reminders and expiry of proposals. A running server does so every minute.",
  ),
  async (desk) => {
    const runs = await runDueJobs(desk.system());
    const lines = runs.map((one) =>
      one.ok
        ? `${one.kind}: ${Object.entries(one.done)
            .map(([what, n]) => `${what} ${n}`)
            .join(", ")}`
        : `✗ ${one.kind}: ${one.error} (attempt ${one.attempts})`,
    );
    return {
      value: { runs },
      lines: lines.length > 0 ? lines : ["Nothing is due."],
      failed: runs.some((one) => !one.ok),
    };
  },
);
