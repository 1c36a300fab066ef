/** A rule or statement that is kept or left out as a whole: one of `needs` must be in the page with all its classes. */
type Rule = { readonly text: string; readonly needs: readonly (readonly string[])[] };
/** Rules under a condition or in a layer. */
type Block = { readonly head: string; readonly parts: readonly CssPart[] };
export type CssPart = Rule | Block;

const nests = /^@(?:media|supports|layer|container)\b/;
const always: Rule["needs"] = [[]];

/** Reads a style sheet that a compiler wrote: no comments, no mistakes. */
export function readCss(css: string): CssPart[] {
  const parts: CssPart[] = [];
  let at = 0;
  while (at < css.length) {
    const stop = endOf(css, at, "{;");
    const head = css.slice(at, stop);
    if (css[stop] !== "{") {
      if (head.trim()) parts.push({ text: `${head};`, needs: always });
      at = stop + 1;
      continue;
    }
    const close = endOf(css, stop + 1, "}");
    const inner = css.slice(stop + 1, close);
    if (nests.test(head)) parts.push({ head, parts: readCss(inner) });
    else parts.push({ text: `${head}{${inner}}`, needs: head.startsWith("@") ? always : classesOf(head) });
    at = close + 1;
  }
  return parts;
}

/** The rules that may concern a page with these classes, as they were written and in their order. */
export function cssFor(parts: readonly CssPart[], has: (name: string) => boolean): string {
  return parts
    .map((part) => {
      if ("text" in part) return part.needs.some((classes) => classes.every(has)) ? part.text : "";
      const inner = cssFor(part.parts, has);
      // A layer that is empty still has its place among the layers.
      return inner || part.head.startsWith("@layer") ? `${part.head}{${inner}}` : "";
    })
    .join("");
}

/** For each selector the classes without which it selects nothing. What stands in brackets is left out: it may be a negation. */
function classesOf(selectors: string): string[][] {
  return outsideBrackets(selectors)
    .split(",")
    .map((selector) => {
      if (/\\[0-9a-f]/i.test(selector)) return [];
      return Array.from(selector.matchAll(/\.((?:\\.|[\w-]|[^\0-\x7f])+)/g), ([, name = ""]) =>
        name.replace(/\\(.)/g, "$1"),
      );
    });
}

function outsideBrackets(text: string): string {
  let kept = "";
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (sign === "\\") kept += text.slice(at, ++at + 1);
    else if (sign === "(" || sign === "[") at = endOf(text, at + 1, sign === "(" ? ")" : "]");
    else kept += sign;
  }
  return kept;
}

const pairs: Readonly<Record<string, string>> = { "{": "}", "(": ")", "[": "]" };

/** Where one of these signs stands first outside strings and brackets; the end of the text if it never does. */
function endOf(text: string, from: number, signs: string): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (signs.includes(sign)) return at;
    if (sign === "\\") at++;
    else if (sign === '"' || sign === "'") at = closingQuote(text, at);
    else if (pairs[sign]) at = endOf(text, at + 1, pairs[sign]);
  }
  return text.length;
}

function closingQuote(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === text[from]) return at;
  }
  return text.length;
}
