/** Elements whose words are no text of anybody: they go with all that is in them. */
const dropped = new Set([
  "SCRIPT",
  "STYLE",
  "TEMPLATE",
  "NOSCRIPT",
  "IFRAME",
  "OBJECT",
  "EMBED",
  "SVG",
  "MATH",
  "CANVAS",
  "VIDEO",
  "AUDIO",
  "BUTTON",
  "INPUT",
  "SELECT",
  "TEXTAREA",
  "HEAD",
  "TITLE",
  "META",
  "LINK",
  "IMG",
  "PICTURE",
  "O:P",
  "NAV",
]);
const blocks = new Set([
  "P",
  "DIV",
  "SECTION",
  "ARTICLE",
  "MAIN",
  "HEADER",
  "FOOTER",
  "ASIDE",
  "FIGURE",
  "FIGCAPTION",
  "ADDRESS",
  "DL",
  "DT",
  "DD",
  "DETAILS",
  "SUMMARY",
  "FORM",
  "FIELDSET",
  "TABLE",
  "TBODY",
  "THEAD",
  "TFOOT",
  "CENTER",
  "BODY",
  "HTML",
]);

type Place = { readonly list: string; readonly inLink: boolean };

/**
 * What somebody copied from a web page or a word processor as Markdown: headings, lists, tables, emphasis and links stay; scripts,
 * pictures, styles and addresses that are none of the web go. The parser runs nothing and loads nothing.
 */
export function htmlToMarkdown(html: string): string {
  const { body } = new DOMParser().parseFromString(withoutStyles(html), "text/html");
  return blocksOf(body, { list: "", inLink: false })
    .replace(/[ \t\u00a0]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** A parsed document is under the policy of the page too, which allows neither styles nor handlers: they get another name. */
const withoutStyles = (html: string) =>
  html
    .replace(/<(\/?)style\b/gi, "<$1template")
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/([\s/"'])(style|on[a-z]+)\s*=/gi, "$1 data-$2="));

const styleOf = (node: HTMLElement, name: string) =>
  new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`, "i").exec(node.dataset["style"] ?? "")?.[1]?.trim() ?? "";

/** The parts of an element, blocks apart from each other by an empty line. */
function blocksOf(parent: Node, place: Place): string {
  let text = "";
  for (const node of parent.childNodes) {
    const piece = node instanceof HTMLElement && isBlock(node) ? `\n\n${block(node, place)}\n\n` : inline(node, place);
    text += text.endsWith("\n") ? piece.replace(/^ +/, "") : piece;
  }
  return text;
}

/** A block by its name, or by what is in it: Google Docs wraps its paragraphs in a `<b>`. */
const isBlock = (node: HTMLElement): boolean =>
  isNamedBlock(node) ||
  (!dropped.has(node.tagName) && [...node.querySelectorAll<HTMLElement>("*")].some((inner) => isNamedBlock(inner)));

const isNamedBlock = ({ tagName }: HTMLElement) =>
  blocks.has(tagName) || /^(?:H[1-6]|UL|OL|LI|BLOCKQUOTE|PRE|HR|TR)$/.test(tagName);

function block(node: HTMLElement, place: Place): string {
  const { tagName } = node;
  if (dropped.has(tagName) || isHidden(node)) return "";
  const level = /^H([1-6])$/.exec(tagName)?.[1] ?? (isWordHeading(node) ? "1" : undefined);
  // The title of the page is the first heading, so headings in a body begin with the second.
  if (level) return `${"#".repeat(Math.max(2, Number(level)))} ${oneLine(blocksOf(node, place)).replaceAll("**", "")}`;
  if (tagName === "HR") return "---";
  if (tagName === "PRE") return `\`\`\`\n${(node.textContent ?? "").replaceAll("```", "").trim()}\n\`\`\``;
  if (tagName === "BLOCKQUOTE")
    return blocksOf(node, place)
      .trim()
      .replace(/\n{3,}/g, "\n\n")
      .replace(/^/gm, "> ");
  if (tagName === "UL" || tagName === "OL") return listOf(node, place);
  if (tagName === "TABLE") return tableOf(node as HTMLTableElement, place);
  const item = wordListItem(node, place);
  return item ?? blocksOf(node, place).trim();
}

function listOf(list: HTMLElement, place: Place): string {
  let number = Number(list.getAttribute("start") ?? 1) || 1;
  const lines: string[] = [];
  for (const item of list.children) {
    if (/^(?:UL|OL)$/.test(item.tagName)) {
      // Google Docs writes an inner list beside the item that it belongs to.
      lines.push(indented(listOf(item as HTMLElement, place)));
      continue;
    }
    const text = blocksOf(item, place)
      .trim()
      .replace(/\n{2,}/g, "\n");
    if (text) lines.push(`${list.tagName === "OL" ? `${number}.` : "-"} ${indented(text).trimStart()}`);
    number += 1;
  }
  return lines.join("\n");
}

const indented = (text: string) => text.replace(/^(?=.)/gm, "   ");

function tableOf(table: HTMLTableElement, place: Place): string {
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell) => oneLine(blocksOf(cell, place)).replace(/(?<!\\)\|/g, "\\|")),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [head, ...rest] = rows.filter((row) => row.some(Boolean));
  if (!head) return "";
  // A table that only lays things out is no table.
  if (width === 1) return [head, ...rest].map(([only = ""]) => only.replaceAll("\\|", "|")).join("\n\n");
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? "").join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(width)}`, ...rest.map(line)].join("\n");
}

function inline(node: Node, place: Place): string {
  if (node instanceof Text) return escaped((node.data ?? "").replace(/[\s\u00a0]+/g, " "));
  if (!(node instanceof HTMLElement) || dropped.has(node.tagName) || isHidden(node)) return "";
  if (node.tagName === "BR") return "\n";
  const text = [...node.childNodes]
    .map((one) => (one instanceof HTMLElement && isBlock(one) ? ` ${block(one, place)} ` : inline(one, place)))
    .join("");
  if (node.tagName === "A" && !place.inLink) return linkOf(node, text);
  if (node.tagName === "CODE" || node.tagName === "TT")
    return text.trim() ? `\`${(node.textContent ?? "").replaceAll("`", "").trim()}\`` : "";
  const fontWeight = styleOf(node, "font-weight");
  const fontStyle = styleOf(node, "font-style");
  // A whole Google document is wrapped in a <b> that is not bold.
  const isBold =
    /^(?:bold|bolder|[6-9]00)$/.test(fontWeight) ||
    (/^(?:B|STRONG)$/.test(node.tagName) && !/^(?:normal|[1-5]00)$/.test(fontWeight));
  const isItalic = fontStyle === "italic" || (/^(?:I|EM|CITE)$/.test(node.tagName) && fontStyle !== "normal");
  if (/\n/.test(text.trim())) return text;
  return wrapped(wrapped(text, isItalic ? "*" : ""), isBold ? "**" : "");
}

/** Emphasis stands at the words and not at the blanks around them. */
function wrapped(text: string, sign: string): string {
  const [, before = "", words = "", behind = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return sign && words && !words.startsWith(sign) ? `${before}${sign}${words}${sign}${behind}` : text;
}

function linkOf(link: HTMLElement, text: string): string {
  const words = text.replace(/\s+/g, " ");
  const address = safeAddress(link.getAttribute("href") ?? "");
  if (!address || !words.trim()) return words;
  const bare = words.trim();
  if (bare === address || unescaped(bare) === address) return `<${address}>`;
  return wrappedLink(words, address);
}

function wrappedLink(words: string, address: string): string {
  const [, before = "", label = "", behind = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  return `${before}[${label}](${address})${behind}`;
}

/** The address of a web page, without what a mail or a search engine wrapped around it; nothing else is kept as a link. */
function safeAddress(href: string): string | undefined {
  if (!/^https?:\/\//i.test(href.trim())) return undefined;
  try {
    const url = new URL(href.trim());
    const inner =
      /(?:^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === "/url" ? url.searchParams.get("q") : null;
    if (inner && inner !== href) return safeAddress(inner);
    url.username = "";
    url.password = "";
    for (const name of [...url.searchParams.keys()])
      if (/^utm_|^fbclid$|^gclid$/.test(name)) url.searchParams.delete(name);
    return url.href.replaceAll("(", "%28").replaceAll(")", "%29");
  } catch {
    return undefined;
  }
}

/** Signs that would be markup stand for themselves. */
const escaped = (text: string) => text.replace(/([\\`*_[\]])/g, "\\$1").replace(/\{\{/g, "\\{{");
const unescaped = (text: string) => text.replace(/\\([\\`*_[\]{])/g, "$1");
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const isHidden = (node: HTMLElement) =>
  node.hidden || styleOf(node, "display") === "none" || styleOf(node, "mso-hide") === "all";

/** Word writes a heading as a paragraph of this class where it is pasted from a title. */
const isWordHeading = (node: HTMLElement) => node.className === "MsoTitle";

/** An item of a list of Word: a paragraph with a bullet of its own in front. */
function wordListItem(node: HTMLElement, place: Place): string | undefined {
  const level = /^l\d+\s+level(\d)/.exec(styleOf(node, "mso-list"))?.[1];
  if (!level) return undefined;
  const text = blocksOf(node, place)
    .trim()
    .replace(/^(?:[·•o§▪–-]|\\?-|(\d+)[.)])\s+/, (_, number?: string) => (number ? `${number}. ` : "- "));
  const item = /^(?:- |\d+\. )/.test(text) ? text : `- ${text}`;
  return `${"   ".repeat(Number(level) - 1)}${item}`;
}
