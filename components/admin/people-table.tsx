import type { Role } from "@/domain/policy/actor";
import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { Day } from "../ui/time";
import { UserName } from "../ui/user-name";

export type Person = { name: string; role: Role; state: "active" | "suspended" | "left"; since: Moment };

type Props = { locale: Locale; people: readonly Person[] };

/** Every account; its page is where it is managed. */
export function PeopleTable({ locale, people }: Props) {
  const t = translator(locale);
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("community.admin.person")}</th>
            <th scope="col">{t("community.admin.role")}</th>
            <th scope="col">{t("community.admin.state")}</th>
            <th scope="col">{t("people.account.since")}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, role, state, since }) => (
            <tr key={name}>
              <th scope="row">
                <UserName name={name} locale={locale} />
              </th>
              <td>{t(`common.role.${role}`)}</td>
              <td>{state === "suspended" ? t("common.role.suspended") : t("community.admin.active")}</td>
              <td>
                <Day at={since} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
