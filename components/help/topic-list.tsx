import type { Locale } from "@/domain/text";
import { helpTopics } from "@/i18n/guide";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";

type Props = { locale: Locale };

/** The help pages, each with what it is about. */
export function TopicList({ locale }: Props) {
  const t = translator(locale);
  return (
    <ul>
      {helpTopics.map((topic) => (
        <li key={topic} className="page-card">
          <h2>
            <a href={paths.help(locale, topic)}>{t(`help.topic.${topic}`)}</a>
          </h2>
          <p className="summary">{t(`help.about.${topic}`)}</p>
        </li>
      ))}
    </ul>
  );
}
