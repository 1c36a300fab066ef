import { fold } from "../arabic/fold";
import type { PageContent } from "../revisions/content";
import { defineCheck } from "./check";
import { aPage, knowing } from "./examples";

type Named = { readonly text: string; readonly at: string };

/** One page for one thing, however many spellings: a new name that another page of the kind bears is looked at. */
export const duplicatePage = defineCheck({
  name: "duplicate-page",
  severity: "warning",
  run: (proposed, base, { pages, page }) => {
    const before = new Set(base ? namesOf(base).map(({ text }) => bare(text)) : []);
    const others = new Map(
      pages
        .filter(({ ref }) => ref !== page && ref.startsWith(`${proposed.kind}/`))
        .flatMap(({ ref, names }) => names.map((name) => [bare(name), ref] as const)),
    );
    return namesOf(proposed)
      .filter(({ text }) => !before.has(bare(text)))
      .flatMap(({ text, at }) => {
        const same = others.get(bare(text));
        return same ? [{ message: "check.duplicate_page", at, params: { name: text, page: same } } as const] : [];
      });
  },
  examples: {
    passes: [
      knowing(
        { proposed: aPage("group", { titles: { ar: "جبهة النهر" } }) },
        { pages: [{ ref: "group/hill", names: ["جبهة التل"] }] },
      ),
      knowing(
        { proposed: aPage("group", { titles: { ar: "النهر" } }) },
        { pages: [{ ref: "place/river", names: ["النهر"] }] },
      ),
      knowing(
        { proposed: aPage("group", { titles: { ar: "جبهة النهر" } }) },
        { page: "group/river", pages: [{ ref: "group/river", names: ["جبهة النهر"] }] },
      ),
    ],
    raises: [
      knowing(
        { proposed: aPage("group", { titles: { ar: "جبهه النهر" } }) },
        { pages: [{ ref: "group/river", names: ["جبهة النّهر"] }] },
      ),
      knowing(
        { proposed: aPage("group", { aliases: [{ text: "RIVER FRONT", lang: "en", kind: "variant" }] }) },
        { pages: [{ ref: "group/river", names: ["River Front"] }] },
      ),
    ],
  },
});

/** A name as two spellings of it are the same: letters and digits, folded. */
const bare = (name: string) =>
  fold(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const namesOf = ({ titles, aliases }: PageContent): Named[] => [
  ...(["ar", "en"] as const).flatMap((locale) =>
    titles[locale] ? [{ text: titles[locale], at: `/titles/${locale}` }] : [],
  ),
  ...aliases.map(({ text }, index) => ({ text, at: `/aliases/${index}/text` })),
];
