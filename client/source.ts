import { numbersIn } from "@/domain/arabic/number-words";
import { sentences } from "@/domain/revisions/tokens";
import { wholeWords } from "./source/whole-words";

// The script of a source's text: what is selected in it fills the form below, and each figure of a paragraph is a button away.
const form = document.querySelector<HTMLFormElement>("form[data-from-text]");
const input = (name: string) => form?.querySelector<HTMLInputElement>(`input[name="${name}"]`) ?? undefined;
const textOf = (paragraph: Element) => paragraph.querySelector<HTMLElement>("[dir=auto]") ?? undefined;

function fill(name: string, value: string | number | undefined) {
  const found = input(name);
  if (found) found.value = value === undefined ? "" : String(value);
}

/** As printed: at most five words and sixty letters, or nothing. */
const printed = (words: string) => (words.length <= 60 && words.split(/\s+/).length <= 5 ? words : "");

/** The sentence, from 1, in which a place of the text stands; nothing in a paragraph of one sentence. */
function sentenceAt(text: string, at: number): number | undefined {
  const all = sentences(text);
  if (all.length < 2) return undefined;
  let end = 0;
  for (const [index, one] of all.entries()) {
    end += one.length;
    if (at < end) return index + 1;
  }
  return all.length;
}

function take(paragraph: Element, words: string, at: number) {
  const text = textOf(paragraph)?.textContent ?? "";
  fill("paragraph", paragraph.id.slice("p-".length));
  fill("sentence", sentenceAt(text, at));
  fill("asWritten", printed(words));
  fill("said", words.length <= 200 ? words : "");
  offerNumbers(paragraph);
}

document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const origin = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const paragraph = origin?.closest(".paragraphs > li");
  const text = paragraph && textOf(paragraph);
  if (!paragraph || !text?.contains(range.startContainer)) return;
  const all = text.textContent;
  const start = lengthUntil(text, range.startContainer, range.startOffset);
  const end = text.contains(range.endContainer) ? lengthUntil(text, range.endContainer, range.endOffset) : all.length;
  const words = wholeWords(all, start, end);
  if (words.from < words.to) take(paragraph, all.slice(words.from, words.to).replace(/\s+/g, " "), words.from);
});

/** How many letters of a text stand before a place in it. */
function lengthUntil(text: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

const numbers = document.createElement("p");
numbers.className = "inline-list";
numbers.setAttribute("role", "group");

/** The figures of a paragraph as buttons: pressed, one fills the form, by keyboard as well. */
function offerNumbers(paragraph: Element) {
  const text = textOf(paragraph)?.textContent ?? "";
  numbers.replaceChildren(
    ...numbersIn(text).map(({ start, end }) => {
      const words = withQualifier(text, start, end);
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button compact";
      button.dir = "auto";
      button.textContent = words;
      button.addEventListener("click", () => {
        take(paragraph, words, start);
        input("page")?.focus();
      });
      return button;
    }),
  );
}

const before =
  /(?:at least|more than|fewer than|less than|no more than|up to|about|around|أكثر من|أقل من|نحو|حوالي|قرابة|ما لا يقل عن)\s+$/iu;
const after = /^\s*(?:على الأقل|على الأكثر|or more)/u;

/** The figure with the words that qualify it: "at least 61". */
function withQualifier(text: string, start: number, end: number): string {
  const left = before.exec(text.slice(0, start))?.[0].length ?? 0;
  const right = after.exec(text.slice(end))?.[0].length ?? 0;
  return text.slice(start - left, end + right);
}

const number = input("paragraph");
number?.addEventListener("input", () => {
  const paragraph = document.getElementById(`p-${number.value.trim()}`);
  if (paragraph) offerNumbers(paragraph);
  else numbers.replaceChildren();
});
number?.closest(".triple")?.after(numbers);
if (number?.value) number.dispatchEvent(new Event("input"));
