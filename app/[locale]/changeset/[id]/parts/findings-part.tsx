import { FindingsList } from "@/components/review/findings-list";
import { findingMessage } from "@/i18n/finding-message";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import type { PartProps } from "./part";

/** What the checks found in the newest version. */
export function FindingsPart({ locale, desk }: PartProps) {
  const { changeset } = desk;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{translator(locale)("review.changeset.findings")}</h2>
      <FindingsList
        locale={locale}
        findings={changeset.findings.map((finding) => ({
          severity: finding.severity,
          message: findingMessage(locale, { message: finding.message, params: finding.params ?? {} }),
          place: `${finding.page}${finding.at}`,
          href: `#change-${finding.page.replace("/", "-")}`,
          acknowledged: finding.acknowledged,
          needsReason: finding.needsReason,
          falseAlarm: finding.falseAlarm,
          mark:
            finding.severity !== "error" && desk.may("changeset.comment")
              ? { action: paths.changesetStep(locale, changeset.publicId, "false-alarm"), finding: finding.id }
              : undefined,
        }))}
      />
    </section>
  );
}
