import { type RefusalCode, refusals } from "@/domain/review/refusal";
import type { Locale } from "@/domain/text";
import { refusalMessage } from "@/i18n/refusal";
import { translator } from "@/i18n/translator";
import { CodeWord } from "./code-word";
import { HelpPart } from "./help-part";
import { HelpTable } from "./help-table";

type Props = { locale: Locale };

/** Every reason for a refusal under the address that problem documents name as their type. */
export function RefusalList({ locale }: Props) {
  const t = translator(locale);
  const codes = Object.entries(refusals) as [RefusalCode, number][];
  return (
    <HelpPart id="codes" title={t("help.api.codes")} intro={t("help.api.codesIntro")}>
      <HelpTable
        caption={t("help.api.codes")}
        columns={[t("help.column.code"), t("help.column.status"), t("help.column.meaning")]}
        rows={codes.map(([code, status]) => ({
          key: code,
          id: code,
          cells: [<CodeWord key="code">{code}</CodeWord>, String(status), refusalMessage(locale, code)],
        }))}
      />
    </HelpPart>
  );
}
