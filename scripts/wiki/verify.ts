import { Command } from "commander";
import { invariants, verifyDatabase } from "@/db/queries/verify";
import { act } from "./act";
import { withProgress } from "./progress";

export const verify = act(
  new Command("verify").description(
    "Check everything that must be true of the database, hash chains included. Fails if anything is not.",
  ),
  async (desk) => {
    desk.store();
    const broken = await withProgress(desk, "Verifying", (note) => verifyDatabase(desk.file, note));
    const lines = broken.flatMap(({ name, describe, found }) => [
      `✗ ${describe[desk.locale]} [${name}]`,
      ...found.map((line) => `    ${line}`),
    ]);
    const sum =
      broken.length === 0
        ? `All ${invariants.length} invariants hold.`
        : `${broken.length} of ${invariants.length} invariants do not hold.`;
    return {
      value: { ok: broken.length === 0, invariants: invariants.length, broken },
      lines: [...lines, sum],
      failed: broken.length > 0,
    };
  },
);
