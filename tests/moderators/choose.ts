import { findChangeset } from "@/db/queries/changeset";
import { planChangeset } from "@/db/queries/plan";
import type { Store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import { anEditOf, aProposal } from "../factories";
import type { Act } from "./act";

/** The pages that everybody works at. */
export const places = ["a", "b", "c", "d"] as const;
export const authors = ["Author one", "Author two"] as const;
export const moderators = ["Moderator one", "Moderator two"] as const;

/** Numbers from 0 to below 1 that follow from a seed (Mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Wish = Omit<Act, "by">;

const moves = [
  ...["open", "open", "open", "approve", "approve", "approve", "approve", "reject", "ask", "remark"],
  ...["take", "takeOver", "release", "withdraw", "takeBack", "submit", "revise", "draft", "reopen"],
  ...["stale", "doubled", "replayed", "forged", "own work", "rivals"],
] as const;

/** What one process does next: mostly one request, sometimes two at the same moment. `sent` is what it has asked for before. */
export async function choose(
  store: Store,
  random: () => number,
  moderator: string,
  sent: readonly Act[],
): Promise<readonly Wish[]> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const ids = store.engine.reader.prepare("select public_id from changesets order by id desc limit 12").pluck().all();
  const changeset = String(pick(ids));
  const word = () => `Word ${Math.floor(random() * 1_000_000)}.`;
  const review = async (verdict: string, more: object = {}, who = moderator): Promise<Wish> => {
    const found = await findChangeset(store, changeset);
    const seen_hash = found ? (await planChangeset(store, found)).hash : "0".repeat(64);
    const comment = verdict === "approve" ? {} : { comment: word() };
    const reason = verdict === "reject" ? { reason_code: "other" } : {};
    const input = { version: found?.version ?? 1, seen_hash, verdict, ...comment, ...reason };
    const all = verdict === "approve" ? { acknowledge_warnings: true } : {};
    return { who, command: "review", changeset, input: { ...input, ...all, ...more } };
  };
  const proposal = async (submit: boolean) => {
    const ref: PageRef = `event/${pick(places)}`;
    const change = pick([
      (content: PageContent) => ({ ...content, summary: { ...content.summary, en: word() } }),
      (content: PageContent) => ({ ...content, summary: { ...content.summary, ar: word() } }),
      (content: PageContent) => ({ ...content, aliases: [...content.aliases, { text: word(), lang: "en" as const }] }),
    ]);
    const edit = await anEditOf(store, ref, change as (content: PageContent) => PageContent);
    return { ...aProposal(edit), submit };
  };
  const author = pick(authors);
  const simple = (command: Act["command"], who: string): Wish[] => [{ who, command, changeset }];

  const move = pick(moves);
  switch (move) {
    case "open":
    case "draft":
      return [{ who: author, command: move, changeset: "", input: await proposal(move === "open") }];
    case "revise":
      return [{ who: author, command: "revise", changeset, input: await proposal(true) }];
    case "approve":
      return [await review("approve")];
    case "reject":
      return [await review("reject")];
    case "ask":
      return [await review("request_changes")];
    case "remark":
      return [await review("comment", {}, pick([moderator, author]))];
    case "take":
    case "takeOver":
    case "release":
      return simple(move, moderator);
    case "withdraw":
    case "takeBack":
    case "submit":
    case "reopen":
      return simple(move, author);
    case "stale":
      return [await review("approve", { version: 7 })];
    case "forged":
      return [await review("approve", { seen_hash: "f".repeat(64) }), await review("approve", {}, author)];
    case "own work":
      return [{ who: moderator, command: "open", changeset: "", input: await proposal(true) }];
    case "doubled": {
      const one = await review(pick(["approve", "reject"]));
      return [one, one];
    }
    case "rivals":
      return [await review("approve"), await review("reject", {}, pick(moderators))];
    case "replayed": {
      const one = sent.length > 0 ? pick(sent) : undefined;
      if (!one) return [];
      const { by: _, ...again } = one;
      return [again];
    }
    default:
      throw new Error(`Nobody knows how to ${move}.`);
  }
}
