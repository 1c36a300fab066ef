import type { APIRequestContext } from "@playwright/test";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { paragraphHash } from "@/domain/revisions/hash";
import { keysOf, type Person } from "./people";
import { site } from "./site";

export type Content = Record<string, unknown>;
export type Change = { kind: KindName; slug: string; base: number | null; content: Content };
export type Proposal = { title: string; reason: string; submit?: boolean; changes: readonly Change[] };
export type Changeset = { id: string; title: string; version: number; seen_hash: string; state: string };

const run = Date.now().toString(36);
let counted = 0;
/** A word that no other journey of this run uses: for slugs and titles. */
export const unique = (word: string) => {
  counted += 1;
  return `${word}-${run}${process.pid.toString(36)}-${counted}`;
};

const paragraphs = [
  "Invented courier, Tuesday",
  "The harbour office opened a new hall.",
  "A lamp fell and hurt visitors, the harbour office said.",
];

/** An invented source; what its paragraphs support is told in words of our own. */
export const aSource = (slug: string, title = `Invented courier ${slug}`): Change => ({
  kind: "source",
  slug,
  base: null,
  content: {
    titles: { ar: `البريد المخترع ${slug}`, en: title },
    summary: { ar: "صحيفة مخترعة.", en: "An invented newspaper." },
    fields: {
      type: "newspaper",
      language: "en",
      translation: "none",
      reliability: "F",
      flags: [],
      paragraphs: paragraphs.map((text, index) => ({
        n: index + 1,
        kind: "body",
        sha256: paragraphHash(text),
        gist: { ar: `الفقرة المخترعة ${index + 1}`, en: `Invented paragraph ${index + 1}` },
      })),
    },
  },
});

type EventIn = { slug: string; source: string; injured?: number; title?: string; more?: Content };

/** An invented event with one figure, reported by an invented source in its third paragraph. */
export const anEvent = ({
  slug,
  source,
  injured = 4,
  title = `Lamp at the harbour ${slug}`,
  more = {},
}: EventIn): Change => ({
  kind: "event",
  slug,
  base: null,
  content: {
    titles: { ar: `مصباح المرفأ ${slug}`, en: title },
    summary: { ar: "سقط مصباح في قاعة المرفأ.", en: "A lamp fell in the hall of the harbour." },
    fields: {},
    body: { ar: `سقط مصباح [@${source}, ¶3].`, en: `A lamp fell [@${source}, ¶3].` },
    claims: [
      {
        id: "injured-total",
        property: "injured",
        value: { type: "quantity", q: "at_least", v: injured },
        qualifiers: { category: "total", includesAttackers: "unknown" },
        attribution: {
          speakerType: "official",
          speaker: { text: { ar: "مكتب المرفأ", en: "The harbour office" }, named: true },
        },
        citations: [{ source: `source/${source}`, paragraph: 3 }],
      },
    ],
    ...more,
  },
});

/** What a journey begins from, made through the HTTP interface in the name of somebody. */
export class Given {
  readonly #request: APIRequestContext;

  constructor(request: APIRequestContext) {
    this.#request = request;
  }

  async #send(method: "GET" | "POST", path: string, by: Person, data?: unknown): Promise<unknown> {
    const answer = await this.#request.fetch(`${site().url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${keysOf(by).token}` },
      ...(data === undefined ? {} : { data }),
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  }

  propose = async (proposal: Proposal, by: Person = "otherEditor") =>
    (await this.#send("POST", "/changesets", by, proposal)) as Changeset;

  review = (changeset: Changeset, verdict: string, { by = "moderator" as Person, comment = "" } = {}) =>
    this.#send("POST", `/changesets/${changeset.id}/reviews`, by, {
      version: changeset.version,
      seen_hash: changeset.seen_hash,
      verdict,
      acknowledge_warnings: true,
      ...(comment ? { comment } : {}),
    });

  stateOf = async (id: string) => (await this.#send("GET", `/changesets/${id}`, "moderator")) as Changeset;

  comment = (changeset: Changeset, comment: string, by: Person = "moderator") =>
    this.#send("POST", `/changesets/${changeset.id}/comments`, by, { comment });

  /** A remark on one place of a proposal that suggests other words for it. */
  suggest = (
    changeset: Changeset,
    at: { page: PageRef; anchor: string; before: string; after: string },
    by: Person = "moderator",
  ) =>
    this.#send("POST", `/changesets/${changeset.id}/comments`, by, {
      comment: `Better “${at.after}”.`,
      page: at.page,
      anchor: at.anchor,
      suggestion: { before: at.before, after: at.after },
    });

  #aPair(title: string | undefined) {
    const slug = unique("lamp");
    const source = unique("courier");
    const name = title ?? `Lamp at the harbour ${slug}`;
    return { slug, source, event: `event/${slug}` as PageRef, page: `source/${source}` as PageRef, title: name };
  }

  /** A proposal that waits for review: a new event and its new source. */
  async aSubmittedChangeset({ title, by }: { title?: string; by?: Person } = {}) {
    const pair = this.#aPair(title);
    const proposal = `Add ${pair.title}`;
    const changes = [aSource(pair.source), anEvent({ slug: pair.slug, source: pair.source, title: pair.title })];
    const changeset = await this.propose({ title: proposal, reason: "The courier reports it.", changes }, by);
    return { ...pair, proposal, changeset };
  }

  /** An event and its source as readers see them. */
  async aPublishedEvent({ title }: { title?: string } = {}) {
    const made = await this.aSubmittedChangeset(title === undefined ? {} : { title });
    await this.review(made.changeset, "approve");
    return made;
  }

  /** A proposal that its author has not sent yet: nobody else may know of it. */
  async aDraft({ by }: { by: Person }) {
    const { slug, source, title } = this.#aPair(undefined);
    const changes = [aSource(source), anEvent({ slug, source, title })];
    return this.propose({ title: `Draft of ${title}`, reason: "The courier reports it.", submit: false, changes }, by);
  }

  /** An event that was published with 4 injured and then with 7. */
  async aPageOfTwoRevisions() {
    const made = await this.aPublishedEvent();
    const { slug, source, title } = made;
    const changed = { ...anEvent({ slug, source, title, injured: 7 }), base: 1 };
    const correction = await this.propose({ title: `Correct ${title}`, reason: "Seven, it says.", changes: [changed] });
    await this.review(correction, "approve");
    return made;
  }
}
