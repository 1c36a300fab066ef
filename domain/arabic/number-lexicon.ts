import type { VagueWord } from "../claims/vocabularies";
import { fold } from "./fold";

/** What a number word is worth. `scale` words multiply what stands before them, `tens` take a unit, `teen` is the ten of 11 to 19. */
export type NumberWord = { readonly value: number; readonly role: "unit" | "teen" | "tens" | "hundred" | "scale" };

type Row = readonly [value: number, role: NumberWord["role"], words: string];

const arabic: readonly Row[] = [
  [0, "unit", "صفر"],
  [1, "unit", "واحد واحدة واحدا"],
  [2, "unit", "اثنان اثنين اثنتان اثنتين إثنان إثنين إثنتان اثنا اثني اثنتا اثنتي"],
  [3, "unit", "ثلاث ثلاثة"],
  [4, "unit", "أربع أربعة"],
  [5, "unit", "خمس خمسة"],
  [6, "unit", "ست ستة"],
  [7, "unit", "سبع سبعة"],
  [8, "unit", "ثمان ثماني ثمانية"],
  [9, "unit", "تسع تسعة"],
  [10, "teen", "عشر عشرة"],
  [20, "tens", "عشرون عشرين"],
  [30, "tens", "ثلاثون ثلاثين"],
  [40, "tens", "أربعون أربعين"],
  [50, "tens", "خمسون خمسين"],
  [60, "tens", "ستون ستين"],
  [70, "tens", "سبعون سبعين"],
  [80, "tens", "ثمانون ثمانين"],
  [90, "tens", "تسعون تسعين"],
  [100, "hundred", "مئة مائة مية"],
  [200, "hundred", "مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي"],
  [1000, "scale", "ألف ألفا آلاف"],
  [2000, "scale", "ألفان ألفين ألفا ألفي"],
  [1_000_000, "scale", "مليون مليونا ملايين"],
  [2_000_000, "scale", "مليونان مليونين"],
];

const english: readonly Row[] = [
  [0, "unit", "zero"],
  ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"].map(
    (word, i): Row => [i + 1, "unit", word],
  ),
  ...["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"].map(
    (word, i): Row => [i + 10, "teen", word],
  ),
  ...["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].map(
    (word, i): Row => [(i + 2) * 10, "tens", word],
  ),
  [100, "hundred", "hundred"],
  [1000, "scale", "thousand"],
  [1_000_000, "scale", "million"],
];

/** 300 to 900 in one word: ثلاثمئة, ثلاثمائة. */
const hundreds: readonly Row[] = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"].map(
  (unit, i): Row => [(i + 3) * 100, "hundred", `${unit}مئة ${unit}مائة ${unit === "ثماني" ? "ثمانمئة ثمانمائة" : ""}`],
);

/** Folded number word to its worth. The first reading of a word wins: ألفا is the accusative of 1000 before it is a dual. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map(
  [...arabic, ...hundreds, ...english].toReversed().flatMap(([value, role, words]) =>
    words
      .split(" ")
      .filter(Boolean)
      .map((word) => [fold(word), { value, role }] as const),
  ),
);

/** Folded words without a number, with the smallest count that each still allows. */
export const vagueNumbers: ReadonlyMap<string, { readonly value: number; readonly word: VagueWord }> = new Map(
  (
    [
      [3, "several", "عدة بضع بضعة several few"],
      [10, "tens", "عشرات dozens scores tens"],
      [100, "hundreds", "مئات hundreds"],
      [1000, "thousands", "آلاف ألوف thousands"],
    ] as const
  ).flatMap(([value, word, forms]) => forms.split(" ").map((form) => [fold(form), { value, word }] as const)),
);

/** What is counted in reports, in the singular: "two" may be written by the dual of one of these, "one" by the word alone. */
const counted = `
قتيل جريح مصاب ضحية شخص رجل امرأة طفل طفلة شاب فتى فتاة ولد بنت شرطي شرطية ضابط جندي عسكري حارس مدني مسلح مهاجم انتحاري مقاتل متمرد عنصر فرد
رهينة سجين معتقل مخطوف موظف عامل مهندس طبيب ممرض سائق راكب مسافر صحفي صحافي إمام معلم طالبة قائد مسؤول موقوف مشتبه مفقود جثة مواطن أجنبي صيني
زائر زائرة حاج معتمر لاجئ نازح متظاهر محتج متسوق مزارع صياد مسعف متطوع ناخب باحث ناشط مراسل مصور تلميذ تلميذة راكبة مسافرة معلمة ممرضة موظفة عاملة صحفية
هجوم انفجار تفجير قنبلة عبوة صاروخ قذيفة سيارة مركبة حافلة شاحنة دراجة طائرة غارة مبنى منزل مسجد مدرسة مركز جسر قطار موقع نقطة
`;
/** Counted by the dual as well, but alone they count nothing: "in the year", "on the day". */
const spans = "ساعة يوم أسبوع شهر سنة عام دقيقة مرة";

/** Of these, those with a regular plural, which is written like the dual once it ends in -ين. */
const soundPlurals: ReadonlySet<string> = new Set(
  "مصاب شرطي عسكري مدني مسلح مهاجم انتحاري مقاتل متمرد معتقل مخطوف موظف مهندس ممرض مسافر صحفي صحافي معلم مسؤول موقوف مشتبه مفقود مواطن صيني زائر معتمر لاجئ نازح متظاهر محتج متسوق مزارع صياد مسعف متطوع ناخب باحث ناشط مراسل مصور".split(
    " ",
  ),
);

/** Duals before the noun they belong to (ضابطي شرطة, "two police officers"), where the letters mean nothing else in reports. */
const constructs = "ضابطي جنديي شرطيي حارسي رجلي سائقي عاملي";

/** Folded dual to whether the same letters may also be a plural: مسلحين, "two gunmen" or "gunmen". */
export const duals: ReadonlyMap<string, { readonly orPlural: boolean }> = new Map([
  ...constructs.split(" ").map((one) => [fold(one), { orPlural: true }] as const),
  ...`${counted} ${spans}`
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((one) => {
      const stem = one.endsWith("ة") ? `${one.slice(0, -1)}ت` : one.endsWith("ى") ? `${one.slice(0, -1)}ي` : one;
      return [
        [fold(`${stem}ان`), { orPlural: false }] as const,
        [fold(`${stem}ين`), { orPlural: soundPlurals.has(one) }] as const,
      ];
    }),
]);

/** Folded singulars, and their accusative (قتيلا). */
export const singulars: ReadonlySet<string> = new Set(
  counted
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((one) => (/[ةىا]$/.test(one) ? [fold(one)] : [fold(one), fold(`${one}ا`)])),
);
