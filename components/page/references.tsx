import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { Prose } from "./prose";

type Props = {
  /** Output of `renderNotes`. */
  html: string;
  locale: Locale;
};

/** The numbered notes of the text, each with the way back to where it is cited. */
export const References = ({ html, locale }: Props) =>
  html === "" ? null : (
    <section aria-labelledby="references">
      <h2 id="references" className="section-title">
        {translator(locale)("reading.references.title")}
      </h2>
      <Prose html={html} lang={locale} notes />
    </section>
  );
