import type { Token } from "markdown-it";
import type { PageRef } from "../kinds/names";
import type { FigureMark } from "./figure";
import type { Wikilink } from "./wikilink";

/** How the marks of a body read as plain words; without an answer a link reads as its label or slug, a figure as nothing. */
export type PlainTextPorts = {
  titleOf?: (ref: PageRef) => string | undefined;
  figureText?: (mark: FigureMark) => string | undefined;
};

/** The text of inline tokens: labels of links and code, no markup, no citations. */
export function inlineText(tokens: readonly Token[], ports: PlainTextPorts = {}): string {
  return tokens.map((token) => textOf(token, ports)).join("");
}

function textOf(token: Token, ports: PlainTextPorts): string {
  switch (token.type) {
    case "text":
    case "text_special":
    case "code_inline":
      return token.content;
    case "softbreak":
    case "hardbreak":
      return " ";
    case "wikilink": {
      const link: Wikilink = token.meta;
      return link.label ?? ports.titleOf?.(link.ref) ?? link.ref.slice(link.ref.indexOf("/") + 1).replaceAll("-", " ");
    }
    case "figure":
      return ports.figureText?.(token.meta) ?? "";
    default:
      return "";
  }
}

const breaks = new Set(["paragraph_close", "heading_close", "tr_close", "list_item_close", "blockquote_close"]);

/** The text of block tokens, a block a line, the cells of a row separated by a tab. */
export function blockText(tokens: readonly Token[], ports: PlainTextPorts = {}): string {
  const text = tokens.map((token) => {
    if (token.type === "inline") return inlineText(token.children ?? [], ports);
    if (token.type === "fence" || token.type === "code_block") return `${token.content}\n`;
    if (token.type === "td_close" || token.type === "th_close") return "\t";
    return breaks.has(token.type) ? "\n" : "";
  });
  const lines = text
    .join("")
    .split("\n")
    .map((line) => line.trim());
  return lines.filter(Boolean).join("\n");
}
