import { statSync } from "node:fs";
import { Command } from "commander";
import { findStats } from "@/db/queries/stats";
import { act } from "./act";

const list = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([key, n]) => `${key} ${n}`)
    .join(", ") || "none";

export const stats = act(new Command("stats").description("Say how much of everything there is."), async (desk) => {
  const found = await findStats(desk.store());
  const bytes = statSync(desk.file).size;
  return {
    value: { ...found, bytes },
    lines: [
      `Pages       ${list(found.pages)}`,
      `Unreviewed  ${found.unreviewed}`,
      `Revisions   ${found.revisions}`,
      `Claims      ${found.claims}, citations ${found.citations}`,
      `Changesets  ${list(found.changesets)}`,
      `Accounts    ${list(found.users)}`,
      `Texts       ${found.sourceTexts} sources with their text attached`,
      `Database    ${(bytes / 1e6).toFixed(1)} MB, ${desk.file}`,
    ],
  };
});
