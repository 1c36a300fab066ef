import { describe, expect, it } from "vitest";
import { permissionColumns, permissionRows } from "@/domain/policy/permissions-table";

const words = { never: "–", always: "yes", own: "own", others: "others'" } as const;

const document = () =>
  [
    "# Who may do what",
    "",
    "Printed from `domain/policy/table.ts`, the one table that every button and every command asks. _Own_: only what one wrote",
    "or owns. _Others'_: only what one did not write; with a single reviewer, approving one's own counts as well and readers are",
    "told. In other states than those named the action is refused as `already_decided`. A token needs the scope; a session needs none.",
    "",
    `| action | ${permissionColumns.join(" | ")} | states | scope |`,
    `| --- |${" --- |".repeat(permissionColumns.length)} --- | --- |`,
    ...permissionRows().map(({ action, grants, states, scope }) => {
      const cells = permissionColumns.map((column) => words[grants[column]]);
      return `| \`${action}\` | ${cells.join(" | ")} | ${states.join(", ")} | ${scope ?? ""} |`;
    }),
    "",
  ].join("\n");

describe("the printed permissions", () => {
  it("are those of the table; run this test with -u after changing it", async () => {
    expect(permissionRows().length).toBeGreaterThan(30);
    await expect(document()).toMatchFileSnapshot("../docs/permissions.md");
  });
});
