import { findChangeset } from "@/db/queries/changeset";
import { changesOf } from "@/db/queries/changeset-input";
import { findPublishedPage } from "@/db/queries/pages";
import { planChangeset } from "@/db/queries/plan";
import { planRebase } from "@/db/queries/rebase";
import type { Store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import { anEditOf, anEvent, aProposal } from "../factories";
import type { Act } from "./act";

/** The pages that everybody works at. */
export const places = ["a", "b", "c", "d"] as const;
export const authors = ["Author one", "Author two"] as const;
export const moderators = ["Moderator one", "Moderator two"] as const;
/** Suppresses, and gives roles. */
export const administrator = "Administrator";

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
  ...["rebase", "rebase", "amend", "revert", "revert", "move", "move", "suppress", "unsuppress", "unsuppress", "role"],
  ...["approve", "approve", "approve", "open", "open"],
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
    const [at, other] = [pick(places), pick(places)];
    // A page that is not there just now is proposed anew, or another one is edited.
    if (!(await findPublishedPage(store, { kind: "event", slug: at }))) {
      const there = await findPublishedPage(store, { kind: "event", slug: other });
      if (!there) return { ...aProposal(anEvent({ slug: `${at}-anew` })), submit };
    }
    const there = await findPublishedPage(store, { kind: "event", slug: at });
    const ref: PageRef = `event/${there ? at : other}`;
    const change = pick([
      (content: PageContent) => ({ ...content, summary: { ...content.summary, en: word() } }),
      (content: PageContent) => ({ ...content, summary: { ...content.summary, ar: word() } }),
      (content: PageContent) => ({ ...content, aliases: [...content.aliases, { text: word(), lang: "en" as const }] }),
    ]);
    const edit = await anEditOf(store, ref, change as (content: PageContent) => PageContent);
    return { ...aProposal(edit), submit };
  };
  /** A proposal about a page as a whole: another address, deletion, return, or a redirect. */
  const pageLife = async () => {
    const slug = pick(places);
    const page = store.engine.reader
      .prepare(
        "select p.slug, p.state, r.number from pages p join revisions r on r.id = p.head_revision_id join slugs s on s.page_id = p.id where p.kind = 'event' and s.slug = ?",
      )
      .get(slug) as { slug: string; state: string; number: number } | undefined;
    const at = { kind: "event" as const, slug: page?.slug ?? slug, base: page?.number ?? 1 };
    if (page?.state !== "published") return { ...aProposal({ ...at, action: "undelete" }), submit: true };
    const to = pick([...places, `${slug}-moved`]);
    const change = pick([
      { ...at, action: "rename" as const, to },
      { ...at, action: "delete" as const },
      { ...at, action: "redirect" as const, to: `event/${to}` },
    ]);
    return { ...aProposal(change), submit: true };
  };
  const aRevision = () => ({ page: `event/${pick(places)}`, number: 1 + Math.floor(random() * 4) });
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
    case "rebase": {
      const found = await findChangeset(store, changeset);
      const conflicts = found ? await planRebase(store, found) : [];
      const choices = conflicts.flatMap(({ item, conflicts: open }) =>
        open.map(({ id }) => ({ page: item.ref, conflict: id, take: pick(["mine", "theirs"]) })),
      );
      return [{ who: pick([author, moderator]), command: "rebase", changeset, input: { choices } }];
    }
    case "amend": {
      const found = await findChangeset(store, changeset);
      const changes = found ? await changesOf(store, found.items) : [];
      const summary = { ar: word(), en: word() };
      const amended = changes.map((one) =>
        one.content ? { ...one, content: { ...(one.content as PageContent), summary } } : one,
      );
      return [
        { who: moderator, command: "amend", changeset, input: { version: found?.version ?? 1, changes: amended } },
      ];
    }
    case "revert":
      return [{ who: pick([author, moderator]), command: "revert", changeset, input: { reason: word() } }];
    case "move":
      return [{ who: author, command: "open", changeset: "", input: await pageLife() }];
    case "suppress":
      return [{ who: administrator, command: "suppress", changeset: "", input: { ...aRevision(), reason: "other" } }];
    case "unsuppress":
      return [{ who: administrator, command: "unsuppress", changeset: "", input: aRevision() }];
    case "role": {
      // Mostly one of them gets back what they lost.
      const role = pick(["moderator", "moderator", "moderator", "moderator", "editor"]);
      return [{ who: administrator, command: "setRole", changeset: "", input: { name: pick(moderators), role } }];
    }
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
