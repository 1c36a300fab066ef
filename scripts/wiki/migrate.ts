import { Command } from "commander";
import { rebuild } from "@/db/commands/rebuild";
import { isUnderived } from "@/db/dialect/underived";
import { act } from "./act";
import { granted } from "./desk";
import { withProgress } from "./progress";

export const migrate = act(
  new Command("migrate").description(
    "Create the database if there never was one, bring its tables up to date, and derive what a newer release derives.",
  ),
  async (desk) => {
    const lines = [`The database ${desk.file} is up to date.`];
    if (await isUnderived(desk.store({ create: true }))) {
      const { pages } = await withProgress(desk, "Deriving", async (note) =>
        granted(await rebuild(desk.system(), (done) => note(`${done} pages`))),
      );
      lines.push(`${pages} pages were derived anew.`);
    }
    return { value: { file: desk.file }, lines };
  },
);
