import type { Locale } from "@/domain/text";
import type { GuideSection } from "@/i18n/guide";
import { LinkedText } from "./linked-text";

type Props = { sections: readonly GuideSection[]; locale: Locale };

/** The written part of a help page. */
export const GuideSections = ({ sections, locale }: Props) =>
  sections.map(({ id, title, text, list }) => (
    <section key={id} aria-labelledby={id} className="help-section">
      <h2 id={id} className="section-title">
        {title}
      </h2>
      <div className="prose">
        {text.map((paragraph) => (
          <p key={paragraph}>
            <LinkedText text={paragraph} locale={locale} />
          </p>
        ))}
        {list && (
          <ul>
            {list.map((point) => (
              <li key={point}>
                <LinkedText text={point} locale={locale} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  ));
