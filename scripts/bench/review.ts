import { importPages } from "@/db/commands/import-pages";
import { openChangeset } from "@/db/commands/open-changeset";
import { contextFor } from "@/db/context";
import { findPublishedPage } from "@/db/queries/pages";
import type { ChangeInput } from "@/domain/review/changeset";
import type { PageContent } from "@/domain/revisions/content";
import { copyProposal } from "./copy-proposal";
import type { Filled } from "./fill";

const bigOnes = 4;
export const pagesOfEach = 50;
/** Bytes of text of each of these pages, both languages together. */
export const bytesOfEach = 20_000;
const openItems = 10_000;

export type ReviewWork = { readonly bigOnes: readonly string[]; readonly open: number; readonly place: string };

/** Work for moderators: a few proposals over fifty long pages each, and a queue of ten thousand open ones. */
export async function fillReview(filled: Filled): Promise<ReviewWork> {
  const model = await eventPage(filled, "invented-event-250");
  const slugs = Array.from({ length: bigOnes * pagesOfEach }, (_, n) => `long-event-${n}`);
  const imported = await importPages(contextFor(filled.editor.store, { kind: "system", name: "bench" }), {
    title: "Long pages",
    reason: "To measure",
    changes: slugs.map(
      (slug, n): ChangeInput => ({ kind: "event", slug, base: null, content: long(model.content, n) }),
    ),
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  const ids: string[] = [];
  for (let n = 0; n < bigOnes; n += 1) {
    const own = slugs.slice(n * pagesOfEach, (n + 1) * pagesOfEach);
    const changes = await Promise.all(own.map((slug) => edit(filled, slug)));
    ids.push(await propose(filled, `Changes over many pages, ${n + 1}`, changes));
  }
  const one = await propose(filled, "One change", [await edit(filled, "invented-event-250")]);
  await copyProposal(filled, one, openItems - 1);
  const place = model.content.claims.flatMap(({ value }) => (value.type === "place" ? [value.ref] : []))[0] ?? "";
  return { bigOnes: ids, open: openItems + bigOnes, place };
}

async function eventPage({ editor }: Filled, slug: string) {
  const page = await findPublishedPage(editor.store, { kind: "event", slug });
  if (!page) throw new Error("The page is not there.");
  return page;
}

/** A page with the texts of another one, repeated until they are as long as is asked for. */
function long({ kind: _, ...content }: PageContent, n: number) {
  const grown = (text = "") => {
    let lines: string[] = [];
    while (Buffer.byteLength(lines.join("\n\n")) < bytesOfEach / 2) lines = [...lines, ...text.split(/\n+/)];
    while (Buffer.byteLength(lines.join("\n\n")) > bytesOfEach / 2) lines.pop();
    return lines.join("\n\n");
  };
  return {
    ...content,
    titles: { ar: `حادث طويل رقم ${n}`, en: `Long incident no. ${n}` },
    body: { ar: grown(content.body.ar), en: grown(content.body.en) },
  };
}

async function propose({ editor }: Filled, title: string, changes: ChangeInput[]): Promise<string> {
  const opened = await openChangeset(editor, { title, reason: "To measure", submit: true, changes });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value.id;
}

/** A change such as people make: a few sentences of the text in both languages, the summary, and a figure. */
async function edit(filled: Filled, slug: string): Promise<ChangeInput> {
  const page = await eventPage(filled, slug);
  const { kind: _, ...content } = page.content;
  const changed = (text: string | undefined, before: string, after: string) =>
    text
      ?.split("\n")
      .map((line, at) => (at % 9 === 4 ? line.replace(before, after) : line))
      .join("\n");
  const figures = (claims: PageContent["claims"]) =>
    claims.map((claim) =>
      claim.value.type === "quantity" && claim.value.q === "exact"
        ? { ...claim, value: { ...claim.value, v: 77 } }
        : claim,
    );
  return {
    kind: "event",
    slug,
    base: page.revision.number,
    content: {
      ...content,
      summary: { ...content.summary, en: "An incident that was told anew." },
      body: {
        ar: changed(content.body.ar, "المكتب", "مكتب قريب"),
        en: changed(content.body.en, "The office", "An office nearby"),
      },
      claims: figures(content.claims),
    },
  };
}
