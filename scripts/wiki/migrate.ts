import { Command } from "commander";
import { act } from "./act";

export const migrate = act(
  new Command("migrate").description("Create the database if there never was one, and bring its tables up to date."),
  async (desk) => {
    desk.store({ create: true });
    return { value: { file: desk.file }, lines: [`The database ${desk.file} is up to date.`] };
  },
);
