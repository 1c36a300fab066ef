import "server-only";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import type { ChangeInput } from "@/domain/review/changeset";
import { type Outcome, type Problem, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import type { ProposedTexts } from "../queries/knowledge";
import { type FoundFinding, inspectChanges } from "./inspect-changes";
import { type PreparedItem, prepareChanges } from "./prepare-changes";

/** What would be said of a draft if it were handed in now. */
export type InspectedDraft = {
  readonly findings: readonly FoundFinding[];
  /** What is not yet complete or not valid, each at its place in what was handed in. */
  readonly problems: readonly Problem[];
};

/**
 * Runs every check over what somebody is writing, and stores nothing. A claim that is half typed is a problem at its place and
 * does not keep the rest from being checked.
 */
export async function inspectDraft(
  ctx: Context,
  changes: readonly ChangeInput[],
  texts?: ProposedTexts,
): Promise<Outcome<InspectedDraft>> {
  const denied = denial(ctx.actor, "page.propose");
  if (denied) return refuse(denied);
  const whole = await prepareChanges(ctx.store, ctx, changes);
  if (whole.ok) return ok({ findings: await inspectChanges(ctx.store, whole.value, texts), problems: [] });
  const problems = whole.error.problems ?? [];
  if (problems.length === 0) return whole;
  if (problems.some(({ pointer }) => !/^\/changes\/\d/.test(pointer))) return ok({ findings: [], problems });

  const kept = changes.map((change, index) => withoutBroken(change, index, problems));
  const items: PreparedItem[] = [];
  for (const part of kept) {
    const prepared = part && (await prepareChanges(ctx.store, ctx, [part.change]));
    if (prepared?.ok) items.push(...prepared.value);
  }
  const indexes = new Map(kept.flatMap((part) => (part ? [[refOf(part.change), part.indexes] as const] : [])));
  const findings = (await inspectChanges(ctx.store, items, texts)).map((finding) => ({
    ...finding,
    at: inOriginal(finding.at, indexes.get(finding.page) ?? []),
  }));
  return ok({ findings, problems });
}

const refOf = ({ kind, slug }: ChangeInput) => `${kind}/${slug}`;

type Part = {
  readonly change: ChangeInput;
  /** Where each claim that is left stood before. */
  readonly indexes: readonly number[];
};

/** A change without the claims that something is wrong with; undefined where something else is wrong with it, too. */
function withoutBroken(change: ChangeInput, index: number, problems: readonly Problem[]): Part | undefined {
  const own = `/changes/${index}/`;
  const places = problems.filter(({ pointer }) => `${pointer}/`.startsWith(own)).map(({ pointer }) => pointer);
  const broken = places.map((pointer) => /^\/changes\/\d+\/content\/claims\/(\d+)(?:\/|$)/.exec(pointer)?.[1]);
  if (broken.includes(undefined)) return undefined;
  const content = change.content as { claims?: unknown[] } | undefined;
  if (broken.length === 0 || !Array.isArray(content?.claims)) return { change, indexes: [] };
  const left = content.claims.map((claim, at) => ({ claim, at })).filter(({ at }) => !broken.includes(String(at)));
  return {
    change: { ...change, content: { ...content, claims: left.map(({ claim }) => claim) } },
    indexes: left.map(({ at }) => at),
  };
}

const inOriginal = (at: string, indexes: readonly number[]) =>
  at.replace(/^\/claims\/(\d+)/, (whole, n: string) => {
    const before = indexes[Number(n)];
    return before === undefined ? whole : `/claims/${before}`;
  });
