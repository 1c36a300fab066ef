import type { Claim } from "@/domain/claims/claim";
import { intervalOf } from "@/domain/claims/interval";
import type { Quantity } from "@/domain/claims/values";
import { casualtyCategories } from "@/domain/claims/vocabularies";
import { wordNumber } from "@/domain/claims/word-quantity";
import { type Locale, textFor } from "@/domain/text";
import { valueText } from "../value-text";
import { type Around, type Node, named } from "./node";

/** What one claim says, as a property with its value: bounds for a number that is not exact, never a number of our own. */
export function valueNode({ property, value, qualifiers }: Claim, locale: Locale, around: Around): Node {
  const node = { "@type": "PropertyValue", propertyID: qualifiers.stance ?? qualifiers.relation ?? property };
  switch (value.type) {
    case "quantity":
      return {
        ...node,
        name: qualifiers.category && casualtyCategories[qualifiers.category][locale],
        description: [wordNumber(value, locale), qualifiers.part && textFor(qualifiers.part, locale)?.text]
          .filter(Boolean)
          .join(" · "),
        ...boundsOf(value),
        unitText: value.unit,
      };
    case "page":
      return { ...node, valueReference: named("Thing", value.ref, around) };
    case "place":
      return { ...node, valueReference: named("Place", value.ref, around) };
    case "text":
      return { ...node, value: textFor(value.text, locale)?.text };
    default:
      return { ...node, value: valueText(value) };
  }
}

/** A vague word and "about" are no bounds: their words stand in the description alone. */
function boundsOf(value: Quantity): Node {
  if (value.q === "exact") return { value: value.v };
  const interval = value.q === "vague" || value.q === "about" ? undefined : intervalOf(value);
  if (!interval) return {};
  return {
    minValue: interval.low > 0 ? interval.low : undefined,
    maxValue: Number.isFinite(interval.high) ? interval.high : undefined,
  };
}
