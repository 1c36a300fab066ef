import { importPages } from "@/db/commands/import-pages";
import { openChangeset } from "@/db/commands/open-changeset";
import { type Reviewed, reviewChangeset } from "@/db/commands/review-changeset";
import type { Context } from "@/db/context";
import { hashPassword } from "@/db/passwords";
import { findChangeset, type StoredChangeset } from "@/db/queries/changeset";
import { findPublishedPage, type PublishedPage } from "@/db/queries/pages";
import { planChangeset } from "@/db/queries/plan";
import type { Store } from "@/db/store";
import { aPage } from "@/domain/checks/examples";
import { aClaim } from "@/domain/claims/examples";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import { nameKey } from "@/domain/people/name";
import type { Actor, Role } from "@/domain/policy/actor";
import type { ChangeInput } from "@/domain/review/changeset";
import type { Outcome } from "@/domain/review/refusal";
import type { PageContent } from "@/domain/revisions/content";
import { paragraphHash } from "@/domain/revisions/hash";

export type User = Extract<Actor, { kind: "user" }>;

let counted = 0;
const next = (what: string) => {
  counted += 1;
  return `${what}-${String(counted).padStart(8, "0")}`;
};

/** The moment at which every test happens, unless it moves its clock. */
export const noon = Date.UTC(2024, 4, 1, 12);

/** An account, as the database holds it; with a password only where one is given, because hashing takes its time. */
export async function aUser(
  store: Store,
  { role = "editor", name = next("User"), password }: { role?: Role; name?: string; password?: string } = {},
): Promise<User> {
  const passwordHash = password === undefined ? null : await hashPassword(password);
  const [row] = await store.write(async (tx) =>
    tx.db
      .insert(tx.t.users)
      .values({ publicId: next("user"), name, nameKey: nameKey(name), passwordHash, role, createdAt: noon })
      .returning({ id: tx.t.users.id }),
  );
  if (!row) throw new Error("The account was not given an id.");
  return { kind: "user", id: row.id, name, role, suspended: false };
}

export type HeldContext = Context & { readonly clock: { now: number } };

/** The context of somebody, with a clock that stands still until the test moves it, and counted ids. */
export function as(store: Store, actor: Actor, clock: { now: number } = { now: noon }): HeldContext {
  return { store, actor, clock, now: () => clock.now, id: () => next("id"), secret: () => next("secret") };
}

export const theWiki: Actor = { kind: "system", name: "test" };

/** The texts of an invented source, a paragraph each. */
export const inventedParagraphs = [
  "Invented daily, Tuesday",
  "The harbour office opened its new hall.",
  "A lamp fell and hurt 4 visitors, said the harbour office.",
  "The hall stays closed until Thursday.",
] as const;

/** An invented source page, proposed; its paragraphs are known by their hashes. */
export function aSource({
  slug = "invented-daily",
  paragraphs = inventedParagraphs as readonly string[],
  titles = undefined as PageContent["titles"] | undefined,
} = {}): ChangeInput {
  const content = aPage("source", {
    titles: titles ?? { ar: `صحيفة مخترعة ${slug}`, en: `Invented source ${slug}` },
    fields: {
      type: "newspaper",
      language: "en",
      translation: "none",
      reliability: "F",
      flags: [],
      paragraphs: paragraphs.map((text, index) => ({ n: index + 1, kind: "body", sha256: paragraphHash(text) })),
    },
  });
  return { kind: "source", slug, base: null, content };
}

/** An invented event, proposed, with one figure that the invented daily reports, or with other claims. */
export function anEvent({
  slug = "lamp-at-the-harbour",
  titles = undefined as PageContent["titles"] | undefined,
  v = 4,
  ...more
}: { slug?: string; titles?: PageContent["titles"] | undefined; v?: number } & Partial<
  Omit<PageContent, "kind" | "fields">
> = {}): ChangeInput {
  const content = aPage("event", {
    titles: titles ?? { ar: `حادثة مخترعة ${slug}`, en: `Invented event ${slug}` },
    summary: { ar: "سقط مصباح في القاعة.", en: "A lamp fell in the hall." },
    body: { ar: "سقط مصباح [@invented-daily, ¶3].", en: "A lamp fell [@invented-daily, ¶3]." },
    claims: [aClaim({ id: "injured", property: "injured", category: "total", v, paragraph: 3 })],
    ...more,
  });
  return { kind: "event", slug, base: null, content };
}

/** A proposal as somebody hands it in. */
export const aProposal = (...changes: ChangeInput[]) => ({
  title: "An invented change",
  reason: "A test needs it.",
  changes,
});

/** The same page with something changed, proposed on what is published now. */
export async function anEditOf(
  store: Store,
  ref: PageRef,
  change: (content: PageContent) => PageContent,
): Promise<ChangeInput> {
  const page = await thePage(store, ref);
  return { ...splitRef(ref), base: page.revision.number, content: change(structuredClone(page.content)) };
}

/** Opens and submits a changeset; a refusal fails the test. */
export async function aSubmittedChangeset(ctx: Context, ...changes: ChangeInput[]): Promise<StoredChangeset> {
  return theChangeset(
    ctx.store,
    value(await openChangeset(ctx, aProposal(...(changes.length > 0 ? changes : [aSource(), anEvent()])))).id,
  );
}

/** Pages published by an editor's proposal and a moderator's approval. */
export async function published(
  store: Store,
  ...changes: ChangeInput[]
): Promise<{ editor: User; moderator: User; changeset: StoredChangeset }> {
  const editor = await aUser(store);
  const moderator = await aUser(store, { role: "moderator" });
  const changeset = await aSubmittedChangeset(as(store, editor), ...changes);
  value(await approve(as(store, moderator), changeset.publicId));
  return { editor, moderator, changeset };
}

/** The invented event with its source, published. */
export async function aPublishedPage(store: Store, ref: PageRef = "event/lamp-at-the-harbour"): Promise<PublishedPage> {
  await published(store, aSource(), anEvent({ slug: splitRef(ref).slug }));
  return thePage(store, ref);
}

/** The invented event with its source, imported and not yet seen by a person. */
export async function anImportedPage(store: Store): Promise<PublishedPage> {
  value(
    await importPages(as(store, theWiki), {
      title: "Import",
      reason: "A test needs it.",
      changes: [aSource(), anEvent()],
    }),
  );
  return thePage(store, "event/lamp-at-the-harbour");
}

/** A verdict on what is on the moderator's screen now. */
export async function verdict(ctx: Context, id: string, given: Record<string, unknown>): Promise<Outcome<Reviewed>> {
  const changeset = await theChangeset(ctx.store, id);
  const { hash } = await planChangeset(ctx.store, changeset);
  return reviewChangeset(ctx, { version: changeset.version, seen_hash: hash, ...given }, { id });
}

/** Approves what is on the screen now, warnings included. */
export const approve = (ctx: Context, id: string) =>
  verdict(ctx, id, { verdict: "approve", acknowledge_warnings: true });

/** The changeset, which must be there. */
export async function theChangeset(store: Store, id: string): Promise<StoredChangeset> {
  const changeset = await findChangeset(store, id);
  if (!changeset) throw new Error(`There is no changeset ${id}.`);
  return changeset;
}

/** The published page, which must be there. */
export async function thePage(store: Store, ref: PageRef): Promise<PublishedPage> {
  const page = await findPublishedPage(store, splitRef(ref));
  if (!page) throw new Error(`There is no page ${ref}.`);
  return page;
}

/** The value of an outcome that must be a success; a refusal fails the test with its words. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

/** The code of an outcome that must be a refusal; a success fails the test. */
export function refusal(outcome: Outcome<unknown>): string {
  if (outcome.ok) throw new Error(`Not refused: ${JSON.stringify(outcome.value)}`);
  return outcome.error.code;
}

/** An edit that gives a page this English title and leaves all else. */
export const titled =
  (en: string) =>
  (content: PageContent): PageContent => ({ ...content, titles: { ...content.titles, en } });

/** An edit that gives a page this English summary and leaves all else. */
export const summed =
  (en: string) =>
  (content: PageContent): PageContent => ({ ...content, summary: { ...content.summary, en } });
