import { describe, expect, it } from "vitest";
import { rejectionReasons } from "@/domain/review/reasons";
import { changesetStates } from "@/domain/review/states";
import { type TransitionName, transitions } from "@/domain/review/transitions";
import type { Transition } from "@/domain/review/transitions/transition";
import { translator } from "@/i18n/translator";

const t = translator("en");
const conditions = ["blockedByErrors", "needsAcknowledgement", "needsComment", "needsReasonCode"] as const;

const table = (rows: readonly (readonly string[])[]) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], pad: string) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, pad)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  const rule = line(
    head.map(() => ""),
    "-",
  );
  return [line(head, " "), rule, ...body.map((row) => line(row, " "))].join("\n");
};

const states = () =>
  changesetStates.map((state) => [`\`${state}\``, t(`review.state.${state}`), t(`help.review.stateMeaning.${state}`)]);

const moves = () =>
  (Object.keys(transitions) as TransitionName[]).map((name) => {
    const move: Transition = transitions[name];
    return [
      `\`${name}\``,
      t(`help.review.move.${name}`),
      move.from.map((state) => `\`${state}\``).join(", "),
      `\`${move.to}\``,
      `\`${move.action}\``,
      conditions.flatMap((one) => (move[one] ? [t(`help.review.condition.${one}`)] : [])).join("; "),
    ];
  });

const document = () => `# Review

Printed from \`domain/review/\`. A move that is not in the table does not happen; who may do it says its action in
[who may do what](permissions.md).

## States

${table([["state", "shown as", "meaning"], ...states()])}

## Moves

${table([["move", "what", "from", "to", "action", "needs"], ...moves()])}

## Reasons for rejecting

${table([["code", "English", "Arabic"], ...Object.entries(rejectionReasons).map(([code, label]) => [`\`${code}\``, label.en, label.ar])])}
`;

describe("the printed review", () => {
  it("is that of the states and transitions; run this test with -u after changing them", async () => {
    expect(moves().length).toBeGreaterThan(5);
    await expect(document()).toMatchFileSnapshot("../docs/review.md");
  });
});
