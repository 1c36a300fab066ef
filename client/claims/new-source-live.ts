import { longestPaste, refusePaste } from "../edit/text/refuse-paste";
import type { Words } from "../edit/words";
import type { ClaimSection } from "./claim-section";

/** What the check of the form says of the text of a new source. */
export type ProposedText = {
  readonly lines: readonly { readonly n: number; readonly label: string | null; readonly text: string }[];
  readonly sha256: string;
  readonly same: { readonly page: string; readonly title: string; readonly numbered_alike: boolean } | null;
};

/** Shows the pasted text of a new source under its numbers as soon as the server has numbered it, and reads a chosen file into its field. */
export function numberNewSource(section: ClaimSection, words: Words) {
  const { form } = section;
  const box = form.querySelector<HTMLElement>("[data-numbered]");
  if (!box) return;
  section.proposedLines = linesIn(box);
  form.addEventListener("source", (event) => {
    if (event instanceof CustomEvent) show(section, box, event.detail);
  });
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "newSource.file") void take(form, target, words);
  });
}

/** The lines that the page came with, of a draft that was gone on with. */
const linesIn = (box: HTMLElement) =>
  new Map(
    [...box.querySelectorAll("ol > li")].map((line) => [
      Number(/\d+/.exec(line.querySelector(".number")?.textContent ?? "")?.[0]),
      line.querySelector("[dir=auto]")?.textContent ?? "",
    ]),
  );

function show(section: ClaimSection, box: HTMLElement, text: ProposedText | null) {
  section.proposedLines = new Map(text?.lines.map((line) => [line.n, line.text]));
  box.hidden = text === null;
  if (!text) return;
  const { same } = text;
  const notice = box.querySelector<HTMLElement>("[data-same]");
  const link = notice?.querySelector("a");
  const how = notice?.querySelector("[data-same-how]");
  if (notice) notice.hidden = !same;
  if (same && link && how) {
    link.href = `/${section.locale}/${same.page}`;
    link.querySelector("bdi")?.replaceChildren(same.title);
    how.textContent = section.say(same.numbered_alike ? "newSource.sameAlike" : "newSource.sameOtherwise");
  }
  box.querySelector("[data-count]")?.replaceChildren(section.say("newSource.numbered", { n: text.lines.length }));
  box.querySelector("code")?.replaceChildren(text.sha256.slice(0, 12));
  box.querySelector("ol")?.replaceChildren(...text.lines.map(lineOf));
}

function lineOf({ n, label, text }: ProposedText["lines"][number]): HTMLLIElement {
  const item = document.createElement("li");
  const number = document.createElement("bdi");
  number.className = "number tabular";
  number.textContent = `¶ ${n}`;
  const words = document.createElement("span");
  if (label) {
    const kind = document.createElement("span");
    kind.className = "label";
    kind.textContent = label;
    words.append(kind, " ");
  }
  const own = document.createElement("span");
  own.dir = "auto";
  own.textContent = text;
  words.append(own);
  item.append(number, words);
  return item;
}

/** The words of the file in the field, where they can be seen, kept and corrected; the file itself is not sent then. */
async function take(form: HTMLFormElement, input: HTMLInputElement, words: Words) {
  const [file] = input.files ?? [];
  const field = form.elements.namedItem("newSource.text");
  if (!file || !(field instanceof HTMLTextAreaElement)) return;
  const text = await file.text();
  // What is no text is left to the server, which says so.
  if (text.includes("\ufffd")) return;
  input.value = "";
  if (text.length > longestPaste) return refusePaste(form, words, text);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
