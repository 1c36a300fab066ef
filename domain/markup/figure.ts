import type MarkdownIt from "markdown-it";
import type { StateInline } from "markdown-it";
import { splitRef } from "../kinds/names";
import type { MarkupEnv } from "./env";
import { escapeHtml } from "./escape";
import { leave } from "./hole";
import { maxMarks } from "./limits";
import type { Notes } from "./notes";
import type { MarkupPorts } from "./ports";
import { insideLink, metaOf } from "./token";

/** A figure as written: the property, and the category of casualties where one is named. */
export type FigureMark = { name: string; category?: string };

const pattern = /\{\{[ ]?([a-z_]{1,40})(?:[ ]?:[ ]?([a-z_]{1,40}))?[ ]?\}\}/y;

/** Reads `{{deaths}}` and `{{deaths:police}}`. */
function rule(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x7b || state.src.charCodeAt(state.pos + 1) !== 0x7b) return false;
  const env: MarkupEnv = state.env;
  if (insideLink(state) || env.marks >= maxMarks) return false;
  pattern.lastIndex = state.pos;
  const match = pattern.exec(state.src);
  if (!match?.[1] || pattern.lastIndex > state.posMax) return false;

  if (!silent) {
    env.marks += 1;
    const mark: FigureMark = { name: match[1], ...(match[2] ? { category: match[2] } : {}) };
    const token = state.push("figure", "span", 0);
    token.meta = mark;
    token.content = match[0];
  }
  state.pos += match[0].length;
  return true;
}

/** Teaches the parser figures; their words come from the claims of the page when the text is read. */
export function figures(md: MarkdownIt): void {
  md.inline.ruler.before("link", "figure", rule);
  md.renderer.rules["figure"] = (tokens, index, _options, env: MarkupEnv) => {
    const { name, category } = metaOf<FigureMark>(tokens, index);
    const written = tokens[index]?.content ?? "";
    return leave(env, { is: "figure", name, ...(category ? { category } : {}), written });
  };
}

/** The value of the page's own claims with its notes, or the text as typed where there is no such claim. */
export function fillFigure(
  { name, category, written }: FigureMark & { readonly written: string },
  ports: MarkupPorts,
  notes: Notes,
): string {
  const figure = ports.figure(name, category);
  if (!figure) return `<span class="figure missing">${escapeHtml(written)}</span>`;
  const cited = figure.citations.map((one) => notes.cite({ ...one, source: splitRef(one.source).slug })).join("");
  return `<span class="figure" data-claims="${escapeHtml(figure.claimIds.join(" "))}">${escapeHtml(figure.text)}${cited}</span>`;
}
