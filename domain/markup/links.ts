import type MarkdownIt from "markdown-it";
import { isExternal, isLinkable } from "./link-address";

/** Ordinary links by allow-list, and no images: `![alt](address)` becomes a link after an exclamation mark. */
export function links(md: MarkdownIt): void {
  md.validateLink = (address) => isLinkable(address.trim());
  md.inline.ruler.disable("image");

  // Only addresses with their scheme become links by themselves; "e.g.that" and bare mail addresses stay text.
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  md.linkify.add("ftp:", null).add("//", null);

  md.renderer.rules["link_open"] = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    if (token && isExternal(String(token.attrGet("href") ?? ""))) token.attrSet("rel", "nofollow noopener ugc");
    return self.renderToken(tokens, index, options);
  };
}
