import fc from "fast-check";
import { confirmRevision } from "@/db/commands/confirm-revision";
import { importPages } from "@/db/commands/import-pages";
import { takeBackChangeset, withdrawChangeset } from "@/db/commands/move-changeset";
import { openChangeset } from "@/db/commands/open-changeset";
import { rebuild } from "@/db/commands/rebuild";
import { restoreRevision } from "@/db/commands/restore-revision";
import { reviseChangeset } from "@/db/commands/revise-changeset";
import { submitChangeset } from "@/db/commands/submit-changeset";
import type { Store } from "@/db/store";
import type { KindName, PageRef } from "@/domain/kinds/names";
import type { ChangeInput } from "@/domain/review/changeset";
import type { Outcome } from "@/domain/review/refusal";
import { anEvent, aProposal, approve, aSource, as, aUser, theWiki, verdict } from "./factories";

const moves = [
  "create",
  "edit",
  "rename",
  "delete",
  "undelete",
  "redirect",
  "two pages",
  "draft",
  "submit",
  "revise",
  "take back",
  "withdraw",
  "approve",
  "approve",
  "approve",
  "approve",
  "reject",
  "send back",
  "restore",
  "confirm",
  "import",
  "rebuild",
] as const;

/** One thing that somebody tries: who, what, to which page and which changeset. Most of it is legal, some of it is refused. */
export type Step = {
  readonly move: (typeof moves)[number];
  readonly who: number;
  readonly page: number;
  readonly other: number;
  readonly changeset: number;
  readonly text: string;
};
export const step: fc.Arbitrary<Step> = fc.record({
  move: fc.constantFrom(...moves),
  who: fc.nat(3),
  page: fc.nat(5),
  other: fc.nat(5),
  changeset: fc.nat(1000),
  text: fc.constantFrom("one", "two", "three", "أربعة", "خمسة"),
});

/** Slugs are few, so that creations, renames and redirects meet each other. */
const slugs = ["a", "b", "c", "invented-daily", "e", "f"];

/** Tries the steps one after the other, and counts what was done and what was refused. Nothing may be thrown. */
export async function tryAll(store: Store, steps: readonly Step[]): Promise<{ done: number; refused: number }> {
  const people = [
    await aUser(store),
    await aUser(store),
    await aUser(store, { role: "moderator" }),
    await aUser(store, { role: "admin" }),
  ];
  let done = 0;
  for (const one of steps) if ((await attempt(store, one, people)).ok) done += 1;
  return { done, refused: steps.length - done };
}

async function attempt(
  store: Store,
  { move, who, page, other, changeset, text }: Step,
  people: readonly Awaited<ReturnType<typeof aUser>>[],
): Promise<Outcome<unknown>> {
  const ctx = as(store, people[who] ?? theWiki);
  const { reader } = store.engine;
  const ids = reader.prepare("select public_id from changesets order by id").pluck().all().map(String);
  const id = ids[changeset % Math.max(1, ids.length)] ?? "none";
  const at = (n: number) => {
    const slug = slugs[n] ?? "a";
    const kind: KindName = n % 3 === 0 ? "source" : "event";
    const base = reader
      .prepare(
        "select r.number from pages p join revisions r on r.id = p.head_revision_id where p.kind = ? and p.slug = ?",
      )
      .pluck()
      .get(kind, slug);
    return { kind, slug, base: typeof base === "number" ? base : null };
  };
  const here = at(page);
  const fresh = (n: number): ChangeInput => {
    const { kind, slug, base } = at(n);
    const made =
      kind === "source"
        ? aSource({ slug, titles: { en: `Source ${slug} ${text}` } })
        : anEvent({ slug, titles: { en: `Event ${slug} ${text}` } });
    return { ...made, base };
  };
  const open = (...changes: ChangeInput[]) => openChangeset(ctx, aProposal(...changes));

  switch (move) {
    case "create":
    case "edit":
      return open(fresh(page));
    case "two pages":
      return open(fresh(page), fresh(other));
    case "draft":
      return openChangeset(ctx, { ...aProposal(fresh(page)), submit: false });
    case "rename":
      return open({ ...here, action: "rename", to: slugs[other] ?? "a" });
    case "delete":
    case "undelete":
      return open({ ...here, action: move });
    case "redirect": {
      const to: PageRef = `${at(other).kind}/${at(other).slug}`;
      return open({ ...here, action: "redirect", to });
    }
    case "submit":
      return submitChangeset(ctx, { id });
    case "revise":
      return reviseChangeset(ctx, aProposal(fresh(page)), { id });
    case "take back":
      return takeBackChangeset(ctx, { id });
    case "withdraw":
      return withdrawChangeset(ctx, { id });
    case "approve":
    case "reject":
    case "send back": {
      if (ids.length === 0) return submitChangeset(ctx, { id });
      if (move === "approve") return approve(ctx, id);
      return verdict(
        ctx,
        id,
        move === "reject"
          ? { verdict: "reject", reason_code: "other", comment: text }
          : { verdict: "request_changes", comment: text },
      );
    }
    case "restore":
      return restoreRevision(ctx, {
        page: `${here.kind}/${here.slug}`,
        number: other + 1,
        title: "Back",
        reason: text,
      });
    case "confirm":
      return confirmRevision(ctx, { page: `${here.kind}/${here.slug}`, number: here.base ?? 1 });
    case "import":
      return importPages(as(store, theWiki), { title: "Import", reason: text, changes: [fresh(page)] });
    case "rebuild":
      return rebuild(ctx);
  }
}
