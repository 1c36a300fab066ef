import { numbersIn } from "@/domain/arabic/number-words";
import { understandQuantity } from "@/domain/claims/understand-quantity";
import { newSourceRef } from "@/domain/kinds/new-source-ref";
import { readPageRef } from "@/domain/kinds/read-ref";
import { ClaimSection } from "./claim-section";

/**
 * Shows the cited paragraph beside a claim as soon as source and number are there, with the claim's number marked in it. The words come
 * from the page of the text, which asks for the right to read them on every reading.
 */
export function showCitedWords(section: ClaimSection) {
  const asked = new Map<string, Promise<string>>();
  const words = (address: string) => {
    const known = asked.get(address) ?? paragraphsAt(address);
    asked.set(address, known);
    return known;
  };
  section.form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const fields = target.closest(".citation-fields");
    const claim = target.closest("[data-claim]");
    if (fields && claim) void show(section, fields, claim, words);
    if (claim && target.dataset["understand"] === "quantity")
      for (const box of claim.querySelectorAll(".cited-words blockquote")) mark(box, claim);
  });
  // The text of a new source is numbered after it was cited as well as before.
  section.form.addEventListener("source", () => {
    for (const fields of section.element.querySelectorAll(".citation-fields")) {
      const source = fields.querySelector<HTMLInputElement>('[name$=".source"]')?.value.trim() ?? "";
      const claim = fields.closest("[data-claim]");
      if (claim && source && readPageRef(source, ["source"]) === newSourceRef) void show(section, fields, claim, words);
    }
  });
  for (const claim of section.element.querySelectorAll("details[data-claim][open]"))
    for (const box of claim.querySelectorAll(".cited-words blockquote")) mark(box, claim);
  section.element.addEventListener(
    "toggle",
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open && target.dataset["claim"])
        for (const box of target.querySelectorAll(".cited-words blockquote")) mark(box, target);
    },
    { capture: true },
  );
}

async function show(
  section: ClaimSection,
  fields: Element,
  claim: Element,
  words: (address: string) => Promise<string>,
) {
  const [source, from, to] = ["source", "paragraph", "paragraphTo"].map(
    (end) => fields.querySelector<HTMLInputElement>(`[name$=".${end}"]`)?.value.trim() ?? "",
  );
  const box = fields.querySelector<HTMLDetailsElement>(".cited-words");
  const quote = box?.querySelector("blockquote");
  const ref = source && readPageRef(source, ["source"]);
  if (!box || !quote || !ref || !/^\d+$/.test(from ?? "")) return;
  const last = /^\d+$/.test(to ?? "") ? to : undefined;
  const text =
    // A source that is only being proposed has no page yet: its words are in the form.
    ref === newSourceRef
      ? proposed(section, Number(from), Number(last ?? from))
      : await words(`/${section.locale}/${ref}/text?p=${from}${last ? `-${last}` : ""}`);
  box.hidden = text === "";
  quote.textContent = text;
  mark(quote, claim);
}

const proposed = ({ proposedLines }: ClaimSection, from: number, to: number) =>
  Array.from({ length: Math.min(Math.max(to - from + 1, 0), 20) }, (_, index) => proposedLines.get(from + index) ?? "")
    .filter(Boolean)
    .join("\n");

async function paragraphsAt(address: string): Promise<string> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return "";
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return [...page.querySelectorAll(".paragraphs > li [dir=auto]")].map((one) => one.textContent.trim()).join("\n");
  } catch {
    return "";
  }
}

/** Marks every number of the paragraph that is the claim's own. */
function mark(box: Element, claim: Element) {
  const text = box.textContent;
  const read = understandQuantity(ClaimSection.value(claim, "value.said"));
  const wanted = read.ok ? [read.value.v, read.value.v2] : [];
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { value, start, end } of numbersIn(text)) {
    if (!wanted.includes(value)) continue;
    const found = document.createElement("mark");
    found.textContent = text.slice(start, end);
    parts.push(text.slice(at, start), found);
    at = end;
  }
  box.replaceChildren(...parts, text.slice(at));
}
