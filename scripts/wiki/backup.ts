import path from "node:path";
import { Command } from "commander";
import { backUp } from "@/db/commands/back-up";
import { act } from "./act";
import { granted } from "./desk";
import { withProgress } from "./progress";

export const backup = act(
  new Command("backup")
    .description("Copy the whole database into a new file, while the wiki goes on running.")
    .argument("<file>"),
  async (desk, file: string) => {
    const target = path.resolve(file);
    const ctx = desk.system();
    const done = await withProgress(desk, "Backing up", async () => granted(await backUp(ctx, { target })));
    return { value: done, lines: [`Everything is in ${done.file}.`] };
  },
);
