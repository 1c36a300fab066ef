import type { Label } from "../text";

/** Why a proposal is rejected: the list a moderator chooses from, beside words of their own. */
export const rejectionReasons = {
  unsourced: { ar: "بلا مصدر يسنده", en: "Not supported by a source" },
  source_does_not_say: { ar: "المصدر لا يقول ذلك", en: "The source does not say this" },
  duplicate: { ar: "مكرر", en: "Duplicate" },
  not_neutral: { ar: "صياغة غير محايدة", en: "Not neutral" },
  private_person: { ar: "يمس شخصاً غير عام", en: "Concerns a private person" },
  out_of_scope: { ar: "خارج نطاق الموسوعة", en: "Out of scope" },
  copied_text: { ar: "نص منقول", en: "Copied text" },
  vandalism: { ar: "تخريب", en: "Vandalism" },
  other: { ar: "سبب آخر", en: "Another reason" },
} as const satisfies Record<string, Label>;

export type ReasonCode = keyof typeof rejectionReasons;
export const reasonCodes = Object.keys(rejectionReasons) as [ReasonCode, ...ReasonCode[]];
