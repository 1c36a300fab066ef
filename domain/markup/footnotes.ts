import type MarkdownIt from "markdown-it";
import type { StateInline } from "markdown-it";
import footnote from "markdown-it-footnote";
import type { MarkupEnv } from "./env";
import { leave } from "./hole";
import { maxFootnotes } from "./limits";
import { metaOf } from "./token";

type Meta = { id: number; subId?: number };

/** Past the limit the bracket of a footnote mark is plain text, and the rule of the plug-in never sees it. */
function guard(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b || state.src.charCodeAt(state.pos + 1) !== 0x5e) return false;
  const env: MarkupEnv = state.env;
  if (env.footnoteMarks < maxFootnotes) {
    if (!silent) env.footnoteMarks += 1;
    return false;
  }
  if (!silent) state.pending += "[";
  state.pos += 1;
  return true;
}

/** GFM footnotes under ids of ours (`fn-1`, `fnref-1-1`), so that no text of an editor can name an element of the page. */
export function footnotes(md: MarkdownIt): void {
  md.use(footnote);
  // `^[…]` is not GFM, and each level of it starts a parser of its own, past the nesting limit.
  md.inline.ruler.disable("footnote_inline");
  md.inline.ruler.before("footnote_ref", "footnote_guard", guard);
  const { rules } = md.renderer;

  rules["footnote_ref"] = (tokens, index, _options, env: MarkupEnv) => {
    const { id, subId = 0 } = metaOf<Meta>(tokens, index);
    const mark = leave(env, { is: "word", key: "footnoteMark" });
    return `<sup class="footnote"><a href="#fn-${id + 1}" id="fnref-${id + 1}-${subId + 1}">[${mark}${id + 1}]</a></sup>`;
  };
  rules["footnote_block_open"] = (_tokens, _index, _options, env: MarkupEnv) =>
    `<section class="footnotes">\n<h2>${leave(env, { is: "word", key: "footnotes" })}</h2>\n<ol>\n`;
  rules["footnote_block_close"] = () => "</ol>\n</section>\n";
  rules["footnote_open"] = (tokens, index) => {
    const { id } = metaOf<Meta>(tokens, index);
    return `<li id="fn-${id + 1}">`;
  };
  rules["footnote_close"] = () => "</li>\n";
  rules["footnote_anchor"] = (tokens, index, _options, env: MarkupEnv) => {
    const { id, subId = 0 } = metaOf<Meta>(tokens, index);
    const label = leave(env, { is: "word", key: "backLink" });
    return ` <a class="back" href="#fnref-${id + 1}-${subId + 1}" aria-label="${label} ${id + 1}.${subId + 1}">↩\uFE0E</a>`;
  };
}
