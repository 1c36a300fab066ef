import type { Claim } from "@/domain/claims/claim";
import { speakerTypes } from "@/domain/claims/vocabularies";
import { type Locale, textFor } from "@/domain/text";
import { translator } from "@/i18n/translator";
import type { Names } from "../names";
import { PageLink } from "../ui/page-link";

type Props = { attribution: Claim["attribution"]; names: Names; locale: Locale };

/** Who says so, in a few words: a page, a description, or the report's own narration. */
export function SpeakerName({ attribution: { speaker, speakerType }, names, locale }: Props) {
  if (!speaker) {
    return speakerType === "narration"
      ? translator(locale)("claims.card.narration")
      : speakerTypes[speakerType][locale];
  }
  if ("ref" in speaker) return <PageLink to={speaker.ref} names={names} locale={locale} />;
  const words = textFor(speaker.text, locale);
  const role = textFor(speaker.role, locale);
  return (
    <bdi>
      {words?.text ?? speakerTypes[speakerType][locale]}
      {role && role.text !== words?.text && `${translator(locale)("common.sentence.separator")}${role.text}`}
    </bdi>
  );
}
