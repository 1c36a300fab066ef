import { isSaid, understandSaid, wordSaid } from "@/domain/claims/understand-said";
import type { ClaimValue } from "@/domain/claims/values";
import { bases } from "@/domain/claims/vocabularies";
import { anchorDays } from "@/domain/dates/anchor-days";
import { textFor } from "@/domain/text";
import { ClaimSection } from "./claim-section";
import { typedEarly } from "./typed-early";

/** Says under a line of text how it is understood, while one types: what the server will read when the form is sent. */
export function understandLive(section: ClaimSection) {
  section.form.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.dataset["understand"]) void tell(section, target);
    // Relative dates count from the day of the source.
    else if (target.name.endsWith(".source"))
      for (const input of target
        .closest("[data-claim]")
        ?.querySelectorAll<HTMLInputElement>("[data-understand=date]") ?? [])
        void tell(section, input);
  });
  for (const input of typedEarly(section.element)) void tell(section, input);
}

async function tell(section: ClaimSection, input: HTMLInputElement) {
  const output = document.getElementById(`${input.id}-understood`);
  const type = input.dataset["understand"] as ClaimValue["type"];
  if (!output || !isSaid(type)) return;
  const typed = input.value;
  const claim = input.closest("[data-claim]");
  const source =
    type === "date" && claim ? await section.source(ClaimSection.value(claim, "citations.0.source")) : undefined;
  if (input.value !== typed) return;
  const anchor = anchorDays(source?.published);
  const read = typed.trim() ? understandSaid(type, typed.trim(), { anchor }) : undefined;
  output.classList.toggle("doubtful", read?.ok === false);
  if (!read) output.textContent = "";
  else if (!read.ok) output.textContent = section.say(`unread.${read.error}`, { said: typed.trim() });
  else {
    const { value } = read;
    const basis = "basis" in value && value.basis !== "stated" ? value : undefined;
    output.textContent = [
      section.say("understood", { words: wordSaid(value, section.locale, input.dataset["property"]) }),
      basis && section.say("basis", { basis: bases[basis.basis][section.locale] }),
      basis?.reasoning && textFor(basis.reasoning, section.locale)?.text,
    ]
      .filter(Boolean)
      .join(" · ");
  }
}
