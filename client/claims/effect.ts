import { bestLowHigh } from "@/domain/claims/best";
import type { Claim } from "@/domain/claims/claim";
import { propertyNamed } from "@/domain/claims/registry";
import { isToll, type SeriesKey } from "@/domain/claims/series";
import { understandQuantity } from "@/domain/claims/understand-quantity";
import { wordNumber } from "@/domain/claims/word-quantity";
import { ClaimSection } from "./claim-section";
import { typedEarly } from "./typed-early";

/** Says beside a figure what the page would print with it, best, lowest and highest, and what it prints now. */
export function showEffect(section: ClaimSection) {
  const { form, element } = section;
  const tellOf = (field: Element) => {
    const claim = field.closest<HTMLElement>("details[data-claim]");
    if (claim) void tell(section, element, claim);
  };
  form.addEventListener("input", ({ target }) => target instanceof Element && tellOf(target));
  for (const field of typedEarly(element)) tellOf(field);
}

async function tell(section: ClaimSection, element: HTMLElement, details: HTMLElement) {
  const line = details.querySelector<HTMLElement>(".effect");
  const property = details.dataset["property"] ?? "";
  if (!line || !isToll(property)) return;
  await section.source(ClaimSection.value(details, "citations.0.source"));
  const category = ClaimSection.value(details, "qualifiers.category");
  const series = {
    property,
    category: propertyNamed(property)?.category ? category || "total" : undefined,
  } as SeriesKey;
  const all = [...element.querySelectorAll<HTMLElement>("details[data-claim]")];
  const words = (claims: readonly Claim[]) => printed(section, claims, series);
  const before = words(all.flatMap((one) => carried(one) ?? []));
  const after = words(all.flatMap((one) => (isRepetition(one) ? [] : (asTyped(one) ?? carried(one) ?? []))));
  line.hidden = false;
  line.textContent = [
    section.say("effect", { best: after }),
    before === after ? undefined : section.say("effectWas", { best: before }),
  ]
    .filter(Boolean)
    .join(" — ");
}

function printed(section: ClaimSection, claims: readonly Claim[], series: SeriesKey): string {
  const { best, low, high } = bestLowHigh(claims, series, { sources: section.sources });
  if (!best) return section.say("nothingYet");
  return section.say("effectRange", {
    best: wordNumber(best.value, section.locale),
    low: low ? wordNumber(low.value, section.locale) : "–",
    high: high && !high.open ? high.bound : section.say("noUpper"),
  });
}

/** A claim that becomes one more citation of another one adds no figure. */
const isRepetition = (details: HTMLElement) => ClaimSection.value(details, "relatesTo").startsWith("same:");

/** The claim as the page has it. */
function carried(details: HTMLElement): Claim | undefined {
  const was: Partial<Claim> = JSON.parse(ClaimSection.value(details, "was") || "{}");
  const isWhole = was.value && !("said" in was.value) && was.qualifiers && was.citations;
  return isWhole ? ({ rank: "normal", relations: [], ...was } as Claim) : undefined;
}

/** The claim as it stands in the form, as far as figures are weighed; undefined where no figure can be read. */
function asTyped(details: HTMLElement): Claim | undefined {
  if (details.querySelector("[data-light]")) return undefined;
  const value = (end: string) => ClaimSection.value(details, end);
  const read = understandQuantity(value("value.said"));
  if (!read.ok) return undefined;
  const was = carried(details);
  const [type, to] = value("relatesTo").split(":");
  const source = value("citations.0.source");
  return {
    ...was,
    id: value("id") || `new-${details.dataset["claim"]}`,
    property: details.dataset["property"],
    value: read.value,
    qualifiers: {
      ...was?.qualifiers,
      ...(value("qualifiers.category") && { category: value("qualifiers.category") }),
      flags: was?.qualifiers.flags ?? [],
    },
    attribution: was?.attribution ?? { speakerType: value("attribution.speakerType") || "narration" },
    citations: source ? [{ source, paragraph: Number(value("citations.0.paragraph")) || 1 }] : (was?.citations ?? []),
    rank: value("rank") || "normal",
    relations: type && to ? [{ type, to }] : (was?.relations ?? []),
  } as Claim;
}
