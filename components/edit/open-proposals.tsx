import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";
import { TimeAgo } from "../ui/time";
import { UserName } from "../ui/user-name";

type Props = {
  locale: Locale;
  now: Moment;
  proposals: readonly { id: string | number; title: string; author: string; since: Moment }[];
};

/** Proposals of others that already wait on the page that somebody is about to edit. */
export function OpenProposals({ locale, now, proposals }: Props) {
  const t = translator(locale);
  if (proposals.length === 0) return null;
  return (
    <Notice tone="caution" title={t("edit.open.title")}>
      <p>{t("edit.open.body")}</p>
      <ul>
        {proposals.map(({ id, title, author, since }) => (
          <li key={id}>
            <a href={paths.changeset(locale, id)}>
              <bdi>{title}</bdi>
            </a>{" "}
            · <UserName name={author} locale={locale} /> · <TimeAgo at={since} now={now} locale={locale} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
