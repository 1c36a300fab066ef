import { Command } from "commander";
import { rebuild as rebuildDerived } from "@/db/commands/rebuild";
import { act } from "./act";
import { granted } from "./desk";
import { withProgress } from "./progress";

export const rebuild = act(
  new Command("rebuild").description("Make all derived tables and the search index anew from the published revisions."),
  async (desk) => {
    const done = await withProgress(desk, "Rebuilding", async (note) =>
      granted(await rebuildDerived(desk.system(), (pages) => note(`${pages} pages`))),
    );
    return { value: done, lines: [`${done.pages} pages were derived anew.`] };
  },
);
