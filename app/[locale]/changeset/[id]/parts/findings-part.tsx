import { diffId } from "@/components/history/diff-id";
import { ChangePlace } from "@/components/review/change-place";
import { changeId } from "@/components/review/changes-nav";
import { FindingsList } from "@/components/review/findings-list";
import type { StoredFinding } from "@/db/queries/changeset";
import { keyOf } from "@/domain/checks/check";
import { placeOfFinding } from "@/domain/checks/place-of-finding";
import type { PageRef } from "@/domain/kinds/names";
import { textFor } from "@/domain/text";
import { findingMessage } from "@/i18n/finding-message";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import type { PartProps } from "./part";

/** What the checks found in the newest version, each with the place it speaks of in words. */
export function FindingsPart({ locale, desk }: PartProps) {
  const { changeset, names } = desk;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" tabIndex={-1}>
        {translator(locale)("review.changeset.findings")}
      </h2>
      <FindingsList
        locale={locale}
        findings={changeset.findings.map((finding) => {
          const { page, at, claim, isShown } = placeIn(desk, finding);
          return {
            id: finding.id,
            severity: finding.severity,
            message: findingMessage(locale, { message: finding.message, params: finding.params ?? {} }),
            advice: findingMessage(locale, { message: `check.${keyOf(finding.check)}.advice` }),
            place: (
              <ChangePlace
                at={at}
                claim={claim}
                title={desk.pages.length > 1 ? textFor(page?.after?.titles, locale)?.text : undefined}
                names={names}
                locale={locale}
              />
            ),
            href: `#${isShown && page ? diffId(at, page.item.ref) : changeId(finding.page as PageRef)}`,
            acknowledged: finding.acknowledged,
            needsReason: finding.needsReason,
            falseAlarm: finding.falseAlarm,
            mark:
              finding.severity !== "error" && desk.may("changeset.comment")
                ? { action: paths.changesetStep(locale, changeset.publicId, "false-alarm"), finding: finding.id }
                : undefined,
          };
        })}
      />
    </section>
  );
}

/** Where a finding speaks of: the page, the place as its difference names it, and the claim that stands there. */
function placeIn(desk: PartProps["desk"], finding: StoredFinding) {
  const page = desk.pages.find(({ item }) => item.ref === finding.page);
  const { at, claim } = placeOfFinding(finding.at, page?.item.proposal.content);
  return { page, at, claim, isShown: page?.diff?.changes.some((change) => change.at === at) ?? false };
}
