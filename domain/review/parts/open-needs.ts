import type { Claim } from "../../claims/claim";
import type { PageRef } from "../../kinds/names";
import { citationsIn, figuresIn } from "../../markup/marks-in";
import type { PageContent } from "../../revisions/content";
import { pointer } from "../../revisions/pointer";
import { locales } from "../../text";
import type { Divisible } from "./divide";
import { type ChangeItem, itemAddress, itemsOf } from "./items";

/** A page of which a part is taken. */
export type DividedPage = Divisible & {
  readonly ref: PageRef;
  readonly taken: PageContent;
  readonly left: ReadonlySet<string>;
};

/** Something that is taken, and the item it does not stand without. Both as addresses: a page, or `page#item`. */
export type Need = { readonly page: string; readonly needs: string };

/**
 * What is taken of these pages although it needs an item that is left out: a text its figure, a claim the claim it relates to,
 * a claim or a note the paragraph of the source that it cites.
 */
export function openNeeds(pages: readonly DividedPage[]): Need[] {
  return pages.flatMap((page) => [
    ...figureNeeds(page),
    ...relationNeeds(page, pages),
    ...pages.filter((one) => one.taken.kind === "source").flatMap((source) => paragraphNeeds(page, source)),
  ]);
}

const bodies = ({ body }: PageContent) => locales.map((lang) => [lang, body[lang] ?? ""] as const);
const seriesOf = (mark: { name: string; category?: string }) => `${mark.name}:${mark.category ?? "total"}`;
const marked = (text: string) => new Set(figuresIn(text).map(seriesOf));
const saying = (claims: readonly Claim[], series: string) =>
  claims.filter(({ property, qualifiers }) => `${property}:${qualifiers.category ?? "total"}` === series);
const ids = (claims: readonly Claim[]) => new Set(claims.map((claim) => claim.id));

/** A figure in the text that no claim gives any more, although one gives it in the whole proposal, or gave it before. */
function figureNeeds({ ref, action, before, after, taken, left }: DividedPage): Need[] {
  return bodies(taken).flatMap(([lang, text]) => {
    const known = marked(before?.body[lang] ?? "");
    return [...marked(text)].flatMap((series) => {
      const there = ids(saying(taken.claims, series));
      const come = saying(after.claims, series).filter((claim) => left.has(pointer("claims", claim.id)));
      // Neither a new sentence nor an old one may stand without the claim that words its figure.
      if (!known.has(series) && come.length > 0 && there.size === 0)
        return come.map((claim) => ({
          page: itemAddress(ref, pointer("body", lang)),
          needs: itemAddress(ref, pointer("claims", claim.id)),
        }));
      const lost = there.size === 0 && saying(before?.claims ?? [], series).length > 0;
      if (!lost) return [];
      return hunksDropping(itemsOf(action, before, after), lang, series).map((item) => ({
        page: itemAddress(ref, pointer("claims", saying(before?.claims ?? [], series)[0]?.id ?? "")),
        needs: itemAddress(ref, item.at),
      }));
    });
  });
}

/** The stretches of text that take a figure away. */
const hunksDropping = (items: readonly ChangeItem[], lang: string, series: string) =>
  items.filter(
    ({ of, text }) =>
      of === pointer("body", lang) && text && marked(text.before).has(series) && !marked(text.after).has(series),
  );

/** A claim that is taken while the one it relates to is left out, or one that is retired while another still relates to it. */
function relationNeeds(page: DividedPage, pages: readonly DividedPage[]): Need[] {
  return page.taken.claims.flatMap((claim) =>
    claim.relations.flatMap(({ to }) => {
      const { target, id } = related(page, to, pages);
      // What relates to a page outside of the proposal needs nothing of the proposal.
      if (!target || ids(target.taken.claims).has(id)) return [];
      const from = itemAddress(page.ref, pointer("claims", claim.id));
      const needed = itemAddress(target.ref, pointer("claims", id));
      const isLost = !ids(target.after.claims).has(id) && ids(target.before?.claims ?? []).has(id);
      return [isLost ? { page: needed, needs: from } : { page: from, needs: needed }];
    }),
  );
}

/** The page of the proposal that holds the claim which a relation names, if it is one of them: `id` is of the same page, `event/slug#id` of any. */
function related(page: DividedPage, to: string, pages: readonly DividedPage[]): { target?: DividedPage; id: string } {
  const [ref, id] = to.split("#");
  if (id === undefined) return { target: page, id: to };
  const target = pages.find((one) => one.ref === ref);
  return target ? { target, id } : { id };
}

type Cited = { readonly at: string; readonly paragraph: number | undefined };

/** What a content cites of one source, with the place where it does. */
function citing(content: PageContent | undefined, source: PageRef): Cited[] {
  if (!content) return [];
  const claims = content.claims.flatMap((claim) =>
    claim.citations
      .filter((one) => one.source === source)
      .flatMap((one) => [one.paragraph, one.paragraphTo])
      .filter((paragraph) => paragraph !== undefined)
      .map((paragraph) => ({ at: pointer("claims", claim.id), paragraph })),
  );
  const notes = bodies(content).flatMap(([lang, text]) =>
    citationsIn(text)
      .filter((mark) => `source/${mark.source}` === source)
      .flatMap((mark) =>
        [mark.paragraph, mark.paragraphTo].map((paragraph) => ({ at: pointer("body", lang), paragraph })),
      ),
  );
  return [...claims, ...notes].filter((one) => one.paragraph !== undefined);
}

/** A citation of a paragraph that the source has only in the part which is left out. */
function paragraphNeeds({ ref, taken }: DividedPage, source: DividedPage): Need[] {
  const numbers = (content: PageContent | undefined) =>
    new Set<number | undefined>(content?.kind === "source" ? content.fields.paragraphs.map(({ n }) => n) : []);
  const [there, whole] = [numbers(source.taken), numbers(source.after)];
  const missing = citing(taken, source.ref).filter(({ paragraph }) => !there.has(paragraph) && whole.has(paragraph));
  return missing.map(({ at, paragraph }) => ({
    page: itemAddress(ref, at),
    needs: itemAddress(source.ref, pointer("fields", "paragraphs", paragraph ?? "")),
  }));
}
