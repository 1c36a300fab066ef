import type { ClaimValue } from "@/domain/claims/values";

/** A claim's value in one cell, spelled for machines: the qualifier stays with its number ("at_least 6"). */
export function valueText(value: ClaimValue): string {
  switch (value.type) {
    case "quantity":
      return [value.q, value.v, value.v2, value.word].filter((part) => part !== undefined).join(" ");
    case "date":
      return value.edtf;
    case "page":
    case "place":
      return value.ref;
    case "enum":
      return value.key;
    case "text":
      return value.text.en ?? value.text.ar ?? "";
    case "duration":
      return `${value.q} ${value.iso}`;
  }
}
