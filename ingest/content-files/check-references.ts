import type { PageRef } from "@/domain/kinds/names";
import { marksIn } from "@/domain/markup/marks-in";
import type { FileProblem } from "./problem";
import type { ContentPage } from "./read-file";

/** What is there beside the files: pages of the wiki that they may point to, with the paragraph numbers of its sources. */
export type Elsewhere = {
  readonly pages: ReadonlySet<PageRef>;
  readonly paragraphs: ReadonlyMap<PageRef, ReadonlySet<number>>;
};
export const nothingElsewhere: Elsewhere = { pages: new Set(), paragraphs: new Map() };

type Reference = {
  readonly at: string;
  readonly to: PageRef;
  readonly from?: number | undefined;
  readonly through?: number | undefined;
  readonly claim?: string | undefined;
};

/** References to pages, paragraphs and claims that are not there, each with its file and line. */
export function checkReferences(pages: readonly ContentPage[], elsewhere: Elsewhere = nothingElsewhere): FileProblem[] {
  const known = new Set<PageRef>([...elsewhere.pages, ...pages.map((page) => page.ref)]);
  const paragraphs = new Map<PageRef, ReadonlySet<number>>(elsewhere.paragraphs);
  const claims = new Map(pages.map((page) => [page.ref, new Set(page.content.claims.map((claim) => claim.id))]));
  for (const { ref, content } of pages)
    if (content.kind === "source") paragraphs.set(ref, new Set(content.fields.paragraphs.map((one) => one.n)));

  return pages.flatMap((page) => {
    const problem = (
      { at, to }: Reference,
      rule: string,
      params: Record<string, string | number> = {},
    ): FileProblem => ({
      file: page.file,
      line: page.lineOf(at),
      rule,
      at,
      params: { page: to, ...params },
    });
    return referencesOf(page).flatMap((reference): FileProblem[] => {
      const { to, from, through, claim } = reference;
      if (!known.has(to)) return [problem(reference, "content.missing_page")];
      const numbers = paragraphs.get(to);
      const missing = [from, through].find((n) => n !== undefined && numbers !== undefined && !numbers.has(n));
      if (missing !== undefined) return [problem(reference, "content.missing_paragraph", { paragraph: missing })];
      const ids = claims.get(to);
      if (claim !== undefined && ids && !ids.has(claim))
        return [problem(reference, "content.missing_claim", { claim })];
      return [];
    });
  });
}

function referencesOf({ content, ref }: ContentPage): Reference[] {
  const found: Reference[] = [];
  for (const [index, alias] of content.aliases.entries())
    if (alias.source) found.push({ at: `/aliases/${index}/source`, to: alias.source, from: alias.paragraph });
  if (content.kind === "place" && content.fields.coordinates?.source)
    found.push({ at: "/fields/coordinates/source", to: content.fields.coordinates.source });

  for (const lang of ["ar", "en"] as const) {
    const body = content.body[lang];
    if (!body) continue;
    const { links, citations } = marksIn(body);
    for (const link of links) found.push({ at: `/body/${lang}`, to: link.ref });
    for (const { source, paragraph, paragraphTo } of citations)
      found.push({ at: `/body/${lang}`, to: `source/${source}`, from: paragraph, through: paragraphTo });
  }

  for (const [index, claim] of content.claims.entries()) {
    const at = `/claims/${index}`;
    const { value, attribution, qualifiers } = claim;
    if (value.type === "page" || value.type === "place") found.push({ at: `${at}/value/ref`, to: value.ref });
    if (attribution.speaker && "ref" in attribution.speaker)
      found.push({ at: `${at}/attribution/speaker/ref`, to: attribution.speaker.ref });
    for (const [n, relay] of (attribution.relayedBy ?? []).entries())
      found.push({ at: `${at}/attribution/relayedBy/${n}`, to: relay });
    if (qualifiers.party) found.push({ at: `${at}/qualifiers/party`, to: qualifiers.party });
    for (const [n, { source, paragraph, paragraphTo }] of claim.citations.entries())
      found.push({ at: `${at}/citations/${n}`, to: source, from: paragraph, through: paragraphTo });
    for (const [n, { to }] of claim.relations.entries()) {
      const [page, id] = to.includes("#") ? to.split("#") : [ref, to];
      found.push({ at: `${at}/relations/${n}/to`, to: page as PageRef, claim: id });
    }
  }
  return found;
}
