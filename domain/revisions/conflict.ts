import { canonicalJson } from "./canonical";
import { sha256 } from "./hash";

/** One place that both sides changed in different ways. `undefined` stands for "not there". */
export type Conflict = {
  /** Changes when any of the three values does, so that a choice is never applied to something else than was seen. */
  id: string;
  /** JSON pointer; several stretches of one text share it. */
  at: string;
  base: unknown;
  published: unknown;
  proposed: unknown;
  /** For a claim: the parts of it that are in dispute. */
  parts?: readonly string[];
  /** True where "both" is an answer: stretches of text, and claims (the proposed one becomes a rival claim). */
  canKeepBoth: boolean;
  /** What stood there was suppressed: it is not named here, and the id does not tell it either. */
  baseWithheld?: true;
};

/** What a person decided: `mine` is the proposed value, `theirs` the published one. */
export type Choice = { take: "mine" | "theirs" | "both" } | { take: "edit"; value: unknown };
/** Choices by the id of their conflict. */
export type Choices = Readonly<Record<string, Choice>>;

/** What a merge goes by: the choices made so far, and the conflicts still open, which it fills in. */
export type Settling = { choices: Choices; conflicts: Conflict[]; baseWithheld?: boolean };

/** The choice made for a conflict; without one the conflict is noted and the published value stands in for now. */
export function settleConflict(settling: Settling, found: Omit<Conflict, "id">): Choice {
  const { at, published, proposed } = found;
  const base = settling.baseWithheld ? undefined : found.base;
  const sides = [base, published, proposed].map((side) => (side === undefined ? [] : [side]));
  // The same three values twice in one text are two conflicts with two ids.
  let round = 0;
  let id = "";
  do {
    id = sha256(canonicalJson([at, round, ...sides])).slice(0, 16);
    round += 1;
  } while (settling.conflicts.some((one) => one.id === id));

  const choice = Object.hasOwn(settling.choices, id) ? settling.choices[id] : undefined;
  if (choice && (choice.take !== "both" || found.canKeepBoth)) return choice;
  settling.conflicts.push({ id, ...found, ...(settling.baseWithheld ? { base: undefined, baseWithheld: true } : {}) });
  return { take: "theirs" };
}
