/** A name that means several things, with the words beside it that settle which one is meant. */
export type AmbiguousName = { readonly name: string; readonly context?: readonly string[] | undefined };

const placeWords = ["مدينة", "مقاطعة", "إقليم", "بلدة", "في", "city", "district"];

/** Names known to be ambiguous (data model, section 14); a site may add its own. Extended by review. */
export const ambiguousNames: readonly AmbiguousName[] = [
  ...["قلات", "كلات", "Kalat", "Qalat"].map((name) => ({
    name,
    context: ["بلوشستان", "زابل", "أفغانستان", "Balochistan", "Zabul", "Afghanistan"],
  })),
  ...["حيدر آباد", "Hyderabad"].map((name) => ({
    name,
    context: ["السند", "باكستان", "الهند", "Sindh", "Pakistan", "India"],
  })),
  ...["خيبر", "Khyber"].map((name) => ({ name, context: ["مقاطعة", "إقليم", "بختونخوا", "district", "Pakhtunkhwa"] })),
  ...["دير", "كرم", "تانك", "سكر", "بانو", "كرك"].map((name) => ({ name, context: placeWords })),
  { name: "طالبان", context: ["باكستان", "الباكستانية", "الأفغانية", "أفغانستان"] },
  { name: "القاعدة", context: ["تنظيم", "زعيم"] },
  { name: "الشرق الأوسط", context: ["صحيفة", "جريدة", "منطقة"] },
];
