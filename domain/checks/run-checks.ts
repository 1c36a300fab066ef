import type { PageContent } from "../revisions/content";
import { checks } from ".";
import { type Finding, findingsOf, type Knowledge, type Severity, severities } from "./check";

/** What one check says of a proposal; without findings it passed. */
export type CheckResult = {
  readonly check: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
};

/** Every check over one page's part of a changeset, in printed order; pure, so a second run says the same. */
export const runChecks = (proposed: PageContent, base: PageContent | undefined, knowledge: Knowledge): CheckResult[] =>
  checks.map((check) => ({
    check: check.name,
    severity: check.severity,
    findings: findingsOf(check, { proposed, base, knowledge }),
  }));

/** The findings of all checks, the gravest first and in printed order among equals. */
export const findingsIn = (results: readonly CheckResult[]): Finding[] =>
  severities.flatMap((severity) =>
    results.flatMap(({ findings }) => findings.filter((one) => one.severity === severity)),
  );
