import path from "node:path";
import { Command } from "commander";
import { restore as restoreBackup } from "@/db/commands/back-up";
import { realLife } from "@/db/context";
import { act } from "./act";
import type { Answer } from "./desk";
import { withProgress } from "./progress";

const command = new Command("restore")
  .description("Put a backup in the place of the database. Stop the server first; the former file is kept beside it.")
  .argument("<file>");

export const restore = act(command, async (desk, file: string): Promise<Answer> => {
  const stamp = new Date().toISOString().replace(/[-:]|\..*$/g, "");

  const done = await withProgress(desk, "Restoring", () =>
    restoreBackup(realLife({ kind: "system", name: "command line" }), {
      backup: path.resolve(file),
      file: desk.file,
      stamp,
    }),
  );
  if (done.ok) {
    const aside = done.value.aside ? [`The former database is kept as ${done.value.aside}.`] : [];
    return { value: done.value, lines: [`${file} was checked and is now the database.`, ...aside] };
  }
  switch (done.error.code) {
    case "in_use":
      return {
        value: { error: done.error },
        lines: ["A server or another command has the database open. Stop it first. Nothing was changed."],
        failed: true,
      };
    case "missing":
      return { value: { error: done.error }, lines: [`There is no file ${file}.`], failed: true };
    case "unsound":
      return {
        value: { error: done.error },
        lines: [
          `${file} is not sound, so nothing was changed:`,
          ...done.error.broken.flatMap(({ name, describe, found }) => [
            `✗ ${describe[desk.locale]} [${name}]`,
            ...found.map((line) => `    ${line}`),
          ]),
        ],
        failed: true,
      };
  }
});
