import { describe, expect, it } from "vitest";
import { permissionColumns, permissionRows } from "@/domain/policy/permissions-table";

const words = { never: "–", always: "yes", own: "own", others: "others'" } as const;

const table = (rows: readonly (readonly string[])[]) => {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, i) => Math.max(widest[i] ?? 3, cell.length)),
    [],
  );
  const line = (cells: readonly string[], pad: string) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0, pad)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [
    line(head, " "),
    line(
      head.map(() => ""),
      "-",
    ),
    ...body.map((row) => line(row, " ")),
  ].join("\n");
};

const document = () => {
  const rows = permissionRows().map(({ action, grants, states, scope }) => [
    `\`${action}\``,
    ...permissionColumns.map((column) => words[grants[column]]),
    states.join(", "),
    scope ?? "",
  ]);
  return `# Who may do what

Printed from \`domain/policy/table.ts\`, the one table that every button and every command asks. _Own_: only what one
wrote or owns. _Others'_: only what one did not write; with a single reviewer, approving one's own is allowed too and
readers are told. In other states than those named the action is refused as \`already_decided\`. A token needs the
scope; a session needs none.

${table([["action", ...permissionColumns, "states", "scope"], ...rows])}
`;
};

describe("the printed permissions", () => {
  it("are those of the table; run this test with -u after changing it", async () => {
    expect(permissionRows().length).toBeGreaterThan(30);
    await expect(document()).toMatchFileSnapshot("../docs/permissions.md");
  });
});
