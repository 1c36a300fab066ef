import { isPageRef, type KindName, kindNames, type PageRef, slugPattern } from "./address";

/**
 * A page as people point to it: `group/slug`, `[[group/slug|words]]`, an address of the wiki, or the slug alone where only one kind of
 * page can be meant. Undefined for anything else, such as a title.
 */
export function readPageRef(typed: string, kinds: readonly KindName[] = kindNames): PageRef | undefined {
  const bare = typed
    .trim()
    .replace(/^\[\[([^\]|]*)(?:\|[^\]]*)?\]\]$/, "$1")
    .replace(/^(?:https?:\/\/[^/\s]+)?\/(?:ar|en)\//, "")
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "");
  if (isPageRef(bare)) return bare;
  const [only, ...others] = kinds;
  return only && others.length === 0 && slugPattern.test(bare) ? `${only}/${bare}` : undefined;
}
