import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

/** What this wiki adds to Markdown, as `domain/markup` reads it: a test holds the two against each other. */
export const additionPatterns = {
  Wikilink:
    /^\[\[(?:event|group|place|person|source)\/[a-z0-9]{1,80}(?:-[a-z0-9]{1,80}){0,40}(?: ?\\?\|[^[\]|]{1,200})?\]\]/,
  Citation:
    /^\[(?:[ \n]*@[a-z0-9]{1,80}(?:-[a-z0-9]{1,80}){0,40}(?: *[,،][ \n]*¶ ?[0-9٠-٩]{1,5}(?:[-–.][0-9٠-٩]{1,5})?)?[ \n]*[;؛](?=[ \n]*@))*[ \n]*@[a-z0-9]{1,80}(?:-[a-z0-9]{1,80}){0,40}(?: *[,،][ \n]*¶ ?[0-9٠-٩]{1,5}(?:[-–.][0-9٠-٩]{1,5})?)?[ \n]*\]/,
  Figure: /^\{\{ ?[a-z_]{1,40}(?: ?: ?[a-z_]{1,40})? ?\}\}/,
} as const;

type Addition = keyof typeof additionPatterns;

const inline = (name: Addition, opening: string) => ({
  name,
  before: "Link",
  parse(cx: InlineContext, next: number, pos: number) {
    if (next !== opening.charCodeAt(0) || cx.char(pos + 1) !== opening.charCodeAt(1)) return -1;
    const length = additionPatterns[name].exec(cx.slice(pos, Math.min(cx.end, pos + 4000)))?.[0].length;
    return length ? cx.addElement(cx.elt(name, pos, pos + length)) : -1;
  },
});

/** Wikilinks, citations and figures for the parser of the text editor. Raw HTML is text in this wiki, so it is no markup here. */
export const additions: MarkdownConfig = {
  defineNodes: ["Wikilink", "Citation", "Figure"],
  parseInline: [inline("Wikilink", "[["), inline("Citation", "[@"), inline("Figure", "{{")],
  remove: ["HTMLBlock", "HTMLTag", "IndentedCode"],
};
