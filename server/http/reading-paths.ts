import { kindNames } from "@/domain/kinds/names";
import { locales } from "@/domain/text";

/** An address whose answer is the same for everybody. `key` names it in the cache; `url` is what is rendered. */
export type Reading = { readonly key: string; readonly url: string; readonly kept: boolean };

type Rule = { readonly path: RegExp; readonly query?: readonly string[]; readonly kept?: boolean };

const locale = `/(?:${locales.join("|")})`;
const kind = `(?:${kindNames.join("|")})`;
const article = `${locale}/${kind}/[a-z0-9-]+`;
const paging = ["after", "before", "page"] as const;

/** Facets and order of the lists and the timeline. Anything else in a query is no part of the address. */
export const listQuery = [
  ...paging,
  ...[
    "type",
    "group",
    "place",
    "province",
    "year",
    "from",
    "to",
    "review",
    "disagreement",
    "basis",
    "language",
    "sort",
  ],
] as const;

const rules: readonly Rule[] = [
  { path: path(locale) },
  { path: path(`${locale}/${kind}`), query: listQuery },
  { path: path(article), query: ["at"] },
  { path: path(`${article}/history`), query: paging },
  { path: path(`${article}/rev/[0-9]+`) },
  { path: path(`${article}/diff`), query: ["from", "to"] },
  { path: path(`${article}/(?:blame|links|cite|claims)`), query: paging },
  { path: path(`${locale}/claims`), query: [...paging, "property", "kind", "source"] },
  { path: path(`${locale}/timeline`), query: listQuery },
  { path: path(`${locale}/(?:map|statistics)`) },
  { path: path(`${locale}/recent`), query: [...paging, "kind"] },
  { path: path(`${locale}/help(?:/[a-z0-9-]+)?`) },
  // What people search for has no end, so answers are made afresh, but on nobody's behalf.
  { path: path(`${locale}/search`), query: [...listQuery, "q", "kind"], kept: false },
  { path: /^\/feed\/(?:recent|(?:event|group|place|person|source)(?:\/[a-z0-9-]+)?)\.atom$/ },
  { path: /^\/(?:sitemap(?:-[a-z0-9-]+)?\.xml|robots\.txt|opensearch\.xml|manifest\.webmanifest)$/ },
];

/**
 * The reading address in a request's URL, or nothing when the answer may depend on who asks (editor, review, account,
 * administration, the HTTP interface) or when no such address exists. Unknown parameters are left out and the known ones
 * sorted, so one page has one place in the cache.
 */
export function readingAt(url: string): Reading | undefined {
  const [pathname = "", search = ""] = split(url);
  const rule = rules.find((one) => one.path.test(pathname));
  if (!rule) return undefined;

  const asked = new URLSearchParams(search);
  const known = new URLSearchParams();
  for (const name of [...(rule.query ?? [])].sort())
    for (const value of asked.getAll(name)) if (value !== "") known.append(name, value);

  const query = known.toString();
  const address = query ? `${pathname}?${query}` : pathname;
  return { key: address, url: address, kept: (rule.kept ?? true) || !known.has("q") };
}

function path(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

function split(url: string): [string, string] {
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)];
}
