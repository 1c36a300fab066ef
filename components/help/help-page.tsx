import type { ReactNode } from "react";
import type { Locale } from "@/domain/text";
import { guides, type HelpTopic, helpTopics } from "@/i18n/guide";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { GuideSections } from "./guide-sections";

type Part = { id: string; title: string };
type Props = {
  locale: Locale;
  topic: HelpTopic;
  /** The parts that `children` add, for the list of contents. */
  parts?: readonly Part[] | undefined;
  children?: ReactNode;
};

/** A help page: what it is about, what is on it, the written part, what is generated, and the other topics. */
export function HelpPage({ locale, topic, parts = [], children }: Props) {
  const t = translator(locale);
  const { lead, sections } = guides[topic][locale];
  const contents: readonly Part[] = [...sections, ...parts];
  return (
    <div className="wrap reading room">
      <p className="label">
        <a href={paths.help(locale)}>{t("help.title")}</a>
      </p>
      <h1>{t(`help.topic.${topic}`)}</h1>
      <p className="lead">{lead}</p>
      {contents.length > 1 && (
        <nav className="help-contents" aria-label={t("help.onThisPage")}>
          <h2 className="label">{t("help.onThisPage")}</h2>
          <ul>
            {contents.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <GuideSections sections={sections} locale={locale} />
      {children}
      <nav className="help-section" aria-label={t("help.topics")}>
        <h2 className="section-title">{t("help.topics")}</h2>
        <ul className="inline-list">
          {helpTopics
            .filter((other) => other !== topic)
            .map((other) => (
              <li key={other}>
                <a href={paths.help(locale, other)}>{t(`help.topic.${other}`)}</a>
              </li>
            ))}
        </ul>
      </nav>
    </div>
  );
}
