import { addUser } from "@/db/commands/add-user";
import { importPages } from "@/db/commands/import-pages";
import { issueToken } from "@/db/commands/issue-token";
import { openChangeset } from "@/db/commands/open-changeset";
import { reviewChangeset } from "@/db/commands/review-changeset";
import { type Context, contextFor } from "@/db/context";
import { findChangeset } from "@/db/queries/changeset";
import { findAccount } from "@/db/queries/people";
import { planChangeset } from "@/db/queries/plan";
import type { Store } from "@/db/store";
import type { Actor } from "@/domain/policy/actor";
import type { Outcome } from "@/domain/review/refusal";
import { inventedPages } from "./invented-pages";

/** What is known of a wiki that was filled, and cannot be read from it. */
export type Made = { readonly editorToken: string; readonly moderatorToken: string; readonly importSeconds: number };
export type Filled = Made & { readonly editor: Context; readonly moderator: Context };

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};

/** Fills an empty wiki through the gate: pages by import, two people with tokens. */
export async function fill(store: Store, pages: number, random: () => number): Promise<Made> {
  const system = contextFor(store, { kind: "system", name: "bench" });
  const start = performance.now();
  const changes = inventedPages(pages, random);
  for (let from = 0; from < changes.length; from += 250)
    must(
      await importPages(system, {
        title: "Invented pages",
        reason: "To measure",
        changes: changes.slice(from, from + 250),
      }),
    );
  const importSeconds = (performance.now() - start) / 1000;
  for (const role of ["editor", "moderator"] as const)
    must(await addUser(system, { name: `Bench ${role}`, password: `quiet river under ${role} hills` }, role));
  return {
    editorToken: must(await issueToken(system, { name: "bench", scopes: ["propose"] }, { owner: "Bench editor" }))
      .token,
    moderatorToken: must(
      await issueToken(system, { name: "bench", scopes: ["propose", "review"] }, { owner: "Bench moderator" }),
    ).token,
    importSeconds,
  };
}

/** The people of a wiki that was filled, over a store that is open now. */
export const withPeople = async (store: Store, made: Made): Promise<Filled> => ({
  ...made,
  editor: await person(store, "editor"),
  moderator: await person(store, "moderator"),
});

async function person(store: Store, role: "editor" | "moderator"): Promise<Context> {
  const account = await findAccount(store, `Bench ${role}`);
  if (!account) throw new Error("The account is not there.");
  const actor: Actor = { kind: "user", id: account.id, name: account.name, role, suspended: false };
  return contextFor(store, actor);
}

/** Publishes one more revision of a page through the gate: proposed by the editor, approved by the moderator. */
export async function revise(
  { editor, moderator }: Filled,
  page: { kind: "event"; slug: string; base: number; content: unknown },
  title: string,
): Promise<void> {
  const opened = must(await openChangeset(editor, { title, reason: "To measure", submit: true, changes: [page] }));
  const changeset = await findChangeset(editor.store, opened.id);
  if (!changeset) throw new Error("The proposal is not there.");
  const { hash } = await planChangeset(editor.store, changeset);
  must(
    await reviewChangeset(
      moderator,
      { version: 1, seen_hash: hash, verdict: "approve", acknowledge_warnings: true },
      { id: opened.id },
    ),
  );
}
