import {
  areaOf,
  areas,
  type PermissionRow,
  permissionColumns,
  permissionRows,
} from "@/domain/policy/permissions-table";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { HelpPart } from "./help-part";
import { HelpTable } from "./help-table";

type Props = { locale: Locale };

/** The areas of the permission table, for the list of contents. */
export const permissionParts = (locale: Locale) =>
  areas.map((area) => ({ id: area, title: translator(locale)(`help.permissions.area.${area}`) }));

/** Who may do what: the permission table itself, an area at a time. */
export function PermissionTables({ locale }: Props) {
  const t = translator(locale);
  const rows = permissionRows();
  return areas.map((area) => (
    <HelpPart key={area} id={area} title={t(`help.permissions.area.${area}`)}>
      <HelpTable
        caption={t("help.permissions.caption")}
        columns={[
          t("help.column.action"),
          ...permissionColumns.map((column) => t(`common.role.${column}`)),
          t("help.column.states"),
          t("help.column.scope"),
        ]}
        rows={rows
          .filter(({ action }) => areaOf(action) === area)
          .map((row) => ({ key: row.action, id: row.action, cells: cellsOf(row, locale) }))}
      />
    </HelpPart>
  ));
}

function cellsOf({ action, grants, states, scope }: PermissionRow, locale: Locale) {
  const t = translator(locale);
  return [
    t(`help.may.${action}`),
    ...permissionColumns.map((column) =>
      grants[column] === "never" ? (
        <span key={column} className="soft">
          {t("help.permissions.grant.never")}
        </span>
      ) : (
        t(`help.permissions.grant.${grants[column]}`)
      ),
    ),
    states.map((state) => t(`review.state.${state}`)).join(t("common.sentence.separator")),
    scope && t(`people.account.scope.${scope}`),
  ];
}
