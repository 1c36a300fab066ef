import type { Label } from "../text";

/** Why a reader reports a page, a claim or a remark. */
export const reportReasons = ["wrong", "unsourced", "private_person", "copied_text", "offensive", "other"] as const;
export type ReportReason = (typeof reportReasons)[number];

/** What became of a report. */
export const reportOutcomes = ["changed", "proposed", "no_change", "duplicate", "unclear"] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

/** The reasons in words. */
export const reportReasonLabels: Readonly<Record<ReportReason, Label>> = {
  wrong: { ar: "معلومة خاطئة", en: "Something is wrong" },
  unsourced: { ar: "المصدر لا يقول ذلك", en: "The source does not say this" },
  private_person: { ar: "يمس شخصاً غير عام", en: "It concerns a private person" },
  copied_text: { ar: "نص منقول", en: "The text is copied" },
  offensive: { ar: "إساءة أو تحريض", en: "It insults or incites" },
  other: { ar: "أمر آخر", en: "Something else" },
};

/** The outcomes in words. */
export const reportOutcomeLabels: Readonly<Record<ReportOutcome, Label>> = {
  changed: { ar: "عُدّلت الصفحة", en: "The page was changed" },
  proposed: { ar: "اقتُرح تعديل وهو قيد المراجعة", en: "A change was proposed and is in review" },
  no_change: { ar: "رُوجع ولم يلزم تعديل", en: "It was looked into, and nothing needs to change" },
  duplicate: { ar: "بُلّغ عنه من قبل", en: "It had been reported before" },
  unclear: { ar: "لم يتضح المقصود", en: "What is meant was not clear" },
};
