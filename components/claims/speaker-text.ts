import type { Claim } from "@/domain/claims/claim";
import { speakerTypes } from "@/domain/claims/vocabularies";
import { type Locale, textFor } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { type Names, nameOf } from "../names";

/** Who says so as plain text, where no link can stand: a page's name, a description, or the report's own narration. */
export function speakerText({ speaker, speakerType }: Claim["attribution"], names: Names, locale: Locale): string {
  if (!speaker)
    return speakerType === "narration"
      ? translator(locale)("claims.card.narration")
      : speakerTypes[speakerType][locale];
  if ("ref" in speaker) return nameOf(speaker.ref, names, locale).text;
  return textFor(speaker.text, locale)?.text ?? speakerTypes[speakerType][locale];
}
