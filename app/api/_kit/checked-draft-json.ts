import type { InspectedDraft } from "@/db/commands/inspect-draft";
import { reasonMark } from "@/db/queries/changeset";
import { keyOf } from "@/domain/checks/check";
import { replacementOf } from "@/domain/checks/replacement";
import type { Locale } from "@/domain/text";
import { apiPointer } from "@/exports/api-names";
import { findingMessage, type Said } from "@/i18n/finding-message";
import { invalidMessage } from "@/i18n/invalid";

/** What the checks say of a draft, worded in both languages. */
export const checkedDraftJson = ({ findings, problems }: InspectedDraft) => ({
  findings: findings.map(({ page, check, severity, message, params: stored, at }) => {
    const { [reasonMark]: needsReason, ...params } = stored ?? {};
    return {
      page,
      check,
      severity,
      pointer: apiPointer(at),
      message: inBoth({ message, params }),
      advice: inBoth({ message: `check.${keyOf(check)}.advice` }),
      params: Object.keys(params).length > 0 ? params : null,
      needs_reason: needsReason === 1,
      replacement: replacementOf({ check, params }) ?? null,
    };
  }),
  problems: problems.map(({ pointer, message, params }) => ({
    pointer: apiPointer(pointer),
    code: message,
    message: worded((locale) => invalidMessage(locale, message, params)),
  })),
});

const worded = (word: (locale: Locale) => string) => ({ ar: word("ar"), en: word("en") });
const inBoth = (said: Said) => worded((locale) => findingMessage(locale, said));
