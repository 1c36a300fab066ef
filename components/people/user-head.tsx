import type { Role } from "@/domain/policy/actor";
import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import type { Moment } from "@/i18n/format";
import { formatDay } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { Badge } from "../ui/badge";

type Props = { locale: Locale; name: string; role: Role; suspended: boolean; since: Moment };

/** Who somebody is in the wiki: name, role, since when. */
export function UserHead({ locale, name, role, suspended, since }: Props) {
  const t = translator(locale);
  return (
    <>
      <h1>{t("history.user.title", { name: isolate(name) })}</h1>
      <p className="inline-list soft">
        <Badge>{t(`common.role.${role}`)}</Badge>
        {suspended && <Badge tone="caution">{t("common.role.suspended")}</Badge>}
        <span>{t("history.user.since", { date: formatDay(since, locale) })}</span>
      </p>
    </>
  );
}
