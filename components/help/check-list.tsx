import { checks } from "@/domain/checks";
import { type Check, findingsOf, type Severity } from "@/domain/checks/check";
import type { Locale } from "@/domain/text";
import { findingMessage } from "@/i18n/finding-message";
import { translator } from "@/i18n/translator";
import { Badge, type Tone } from "../ui/badge";
import { CodeWord } from "./code-word";
import { HelpPart } from "./help-part";
import { HelpTable } from "./help-table";

type Props = { locale: Locale };

const tones: Record<Severity, Tone> = { error: "danger", warning: "caution", notice: "plain" };

/** What the check says of the first of its own examples. */
function example(check: Check, locale: Locale): string {
  const [raises] = check.examples.raises;
  const [finding] = raises ? findingsOf(check, raises) : [];
  return finding ? findingMessage(locale, finding) : "";
}

/** Every automatic check: how grave it is, what it says, what to do then. */
export function CheckList({ locale }: Props) {
  const t = translator(locale);
  return (
    <HelpPart id="list" title={t("help.topic.checks")}>
      <HelpTable
        caption={t("help.topic.checks")}
        columns={(["check", "severity", "says", "advice"] as const).map((column) => t(`help.column.${column}`))}
        rows={checks.map((check) => ({
          key: check.name,
          id: `check-${check.name}`,
          cells: [
            <CodeWord key="name">{check.name}</CodeWord>,
            <Badge key="severity" tone={tones[check.severity]}>
              {t(`review.severity.${check.severity}`)}
            </Badge>,
            <bdi key="says">{example(check, locale)}</bdi>,
            findingMessage(locale, { message: check.advice }),
          ],
        }))}
      />
    </HelpPart>
  );
}
