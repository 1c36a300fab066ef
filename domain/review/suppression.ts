import type { Label } from "../text";

/** The class of a suppression: all that anybody below administrator is told of its reason. */
export const suppressionReasons = ["private_person", "danger", "unlawful", "copyright", "other"] as const;
export type SuppressionReason = (typeof suppressionReasons)[number];

/** The classes in words. */
export const suppressionReasonLabels: Readonly<Record<SuppressionReason, Label>> = {
  private_person: { ar: "خصوصية شخص", en: "A private person's privacy" },
  danger: { ar: "خطر على أحد", en: "A danger to somebody" },
  unlawful: { ar: "محتوى غير قانوني", en: "Unlawful content" },
  copyright: { ar: "حقوق نشر", en: "Copyright" },
  other: { ar: "سبب آخر", en: "Another reason" },
};
