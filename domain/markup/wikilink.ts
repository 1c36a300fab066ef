import type MarkdownIt from "markdown-it";
import type { StateInline } from "markdown-it";
import type { PageRef } from "../kinds/names";
import type { MarkupEnv } from "./env";
import { escapeHtml } from "./escape";
import { leave } from "./hole";
import { maxMarks } from "./limits";
import type { MarkupPorts } from "./ports";
import { insideLink, metaOf } from "./token";

/** A link of the wiki as written: the page and, where given, the words that stand for it. */
export type Wikilink = { ref: PageRef; label?: string };

// In a table cell the bar of a labelled link is written `\|`.
const pattern =
  /\[\[((?:event|group|place|person|source)\/[a-z0-9]{1,80}(?:-[a-z0-9]{1,80}){0,40})(?:[ ]?\\?\|([^[\]|]{1,200}))?\]\]/y;

/** Reads `[[group/slug]]` and `[[place/slug|label]]`; anything else in double brackets stays text. */
function rule(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b || state.src.charCodeAt(state.pos + 1) !== 0x5b) return false;
  const env: MarkupEnv = state.env;
  if (insideLink(state) || env.marks >= maxMarks) return false;
  pattern.lastIndex = state.pos;
  const match = pattern.exec(state.src);
  if (!match?.[1] || pattern.lastIndex > state.posMax) return false;

  if (!silent) {
    env.marks += 1;
    const label = match[2]?.replace(/\s+/g, " ").trim();
    state.push("wikilink", "a", 0).meta = { ref: match[1], ...(label ? { label } : {}) } satisfies {
      ref: string;
      label?: string;
    };
  }
  state.pos += match[0].length;
  return true;
}

/** Teaches the parser wikilinks; what they lead to is seen when the text is read. */
export function wikilinks(md: MarkdownIt): void {
  md.inline.ruler.before("link", "wikilink", rule);
  md.renderer.rules["wikilink"] = (tokens, index, _options, env: MarkupEnv) => {
    const { ref, label } = metaOf<Wikilink>(tokens, index);
    return leave(env, { is: "page", ref, ...(label ? { label } : {}) });
  };
}

/** A link in HTML; one to a page that nobody has written is shown as such. */
export function fillWikilink({ ref, label }: Wikilink, { resolvePage, messages }: MarkupPorts): string {
  const page = resolvePage(ref);
  const kind = page.exists ? `class="wikilink"` : `class="missing" title="${escapeHtml(messages.missingPage)}"`;
  return `<a ${kind} href="${escapeHtml(page.href)}"><bdi>${escapeHtml(label ?? page.title)}</bdi></a>`;
}
