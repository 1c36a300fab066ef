import type { Locale } from "@/domain/text";
import { direction } from "@/i18n/direction";

type Props = {
  /** Output of `renderBody` or `renderNotes`: elements of an allow-list, every character of an author escaped. */
  html: string;
  lang: Locale;
  /** Notes bring their own list and need no measure of a text. */
  notes?: boolean;
};

/** The one place where HTML that we rendered enters a page. Nothing else may be handed to it. */
export const Prose = ({ html, lang, notes }: Props) => (
  <div
    className={notes ? undefined : "prose"}
    lang={lang}
    dir={direction(lang)}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the renderer's own allow-listed output, see the type of `html`
    dangerouslySetInnerHTML={{ __html: html }}
  />
);
