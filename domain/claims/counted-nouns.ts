import type { CasualtyCategory, VagueWord } from "./vocabularies";

/** The six Arabic forms of a counted noun (Unicode plural rules), the dual in its other case, and the definite plural. */
type ArabicNoun = {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  /** The dual after "more than", "about", "fewer than" and "between". */
  readonly twoOblique: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
  /** After a vague word, in the genitive: «عشرات القتلى». */
  readonly plural: string;
  /** What follows the noun, agreeing with the number: «قُتلا أو أُسرا». */
  readonly tail?: { readonly one: string; readonly two: string; readonly other: string };
};
type EnglishNoun = { readonly zero: string; readonly one: string; readonly other: string; readonly vague: string };
export type CountedNoun = { readonly ar: ArabicNoun; readonly en: EnglishNoun };

const noun = (
  ar: readonly [
    zero: string,
    one: string,
    two: string,
    twoOblique: string,
    few: string,
    many: string,
    other: string,
    plural: string,
  ],
  en: EnglishNoun,
  tail?: ArabicNoun["tail"],
): CountedNoun => {
  const [zero, one, two, twoOblique, few, many, other, plural] = ar;
  return { ar: { zero, one, two, twoOblique, few, many, other, plural, ...(tail && { tail }) }, en };
};
const people = (participle: string): EnglishNoun => ({
  zero: `nobody ${participle}`,
  one: `person ${participle}`,
  other: `people ${participle}`,
  vague: `people ${participle}`,
});

/** What is counted, by property. */
export const countedNouns = {
  deaths: noun(["لا قتلى", "قتيل واحد", "قتيلان", "قتيلين", "قتلى", "قتيلاً", "قتيل", "القتلى"], {
    zero: "no deaths",
    one: "death",
    other: "deaths",
    vague: "deaths",
  }),
  injured: noun(["لا جرحى", "جريح واحد", "جريحان", "جريحين", "جرحى", "جريحاً", "جريح", "الجرحى"], {
    zero: "nobody injured",
    one: "injured",
    other: "injured",
    vague: "people injured",
  }),
  abducted: noun(
    ["لا مختطفين", "مختطف واحد", "مختطفان", "مختطفين", "مختطفين", "مختطفاً", "مختطف", "المختطفين"],
    people("abducted"),
  ),
  missing: noun(
    ["لا مفقودين", "مفقود واحد", "مفقودان", "مفقودين", "مفقودين", "مفقوداً", "مفقود", "المفقودين"],
    people("missing"),
  ),
  detained: noun(
    ["لا موقوفين", "موقوف واحد", "موقوفان", "موقوفين", "موقوفين", "موقوفاً", "موقوف", "الموقوفين"],
    people("detained"),
  ),
  neutralised: noun(
    ["لا أحد", "شخص واحد", "شخصان", "شخصين", "أشخاص", "شخصاً", "شخص", "الأشخاص"],
    people("killed or captured (not specified which)"),
    { one: "قُتل أو أُسر (دون تحديد)", two: "قُتلا أو أُسرا (دون تحديد)", other: "قُتلوا أو أُسروا (دون تحديد)" },
  ),
  perpetrator_count: noun(["لا منفذين", "منفذ واحد", "منفذان", "منفذين", "منفذين", "منفذاً", "منفذ", "المنفذين"], {
    zero: "no attackers",
    one: "attacker",
    other: "attackers",
    vague: "attackers",
  }),
  people_present: noun(["لا أحد", "شخص واحد", "شخصان", "شخصين", "أشخاص", "شخصاً", "شخص", "الأشخاص"], people("present"), {
    one: "كان حاضراً",
    two: "كانا حاضرين",
    other: "كانوا حاضرين",
  }),
  casualties_attributed: noun(["لا ضحايا", "ضحية واحدة", "ضحيتان", "ضحيتين", "ضحايا", "ضحية", "ضحية", "الضحايا"], {
    zero: "no casualties",
    one: "casualty",
    other: "casualties",
    vague: "casualties",
  }),
} as const satisfies Record<string, CountedNoun>;
export type NounKey = keyof typeof countedNouns;

/** Whom a figure speaks of, as it follows the noun: "more than 80 deaths among the police". */
export const amongCategory: Partial<Record<CasualtyCategory, { readonly ar: string; readonly en: string }>> = {
  civilian: { ar: "من المدنيين", en: "among civilians" },
  security: { ar: "من قوات الأمن", en: "among the security forces" },
  police: { ar: "من الشرطة", en: "among the police" },
  military: { ar: "من الجيش", en: "among the military" },
  paramilitary: { ar: "من القوات شبه العسكرية", en: "among paramilitary forces" },
  security_other: { ar: "من قوات أخرى", en: "among other forces" },
  militant: { ar: "من المسلحين أو المهاجمين", en: "among militants or attackers" },
  unspecified: { ar: "من فئة غير محددة", en: "among people not specified" },
};

/** A vague word before its noun: «عشرات القتلى», "dozens of deaths". */
export const vaguePhrases: Record<
  VagueWord,
  { readonly ar: (plural: string) => string; readonly en: (plural: string) => string }
> = {
  several: { ar: (plural) => `عدد من ${plural}`, en: (plural) => `several ${plural}` },
  tens: { ar: (plural) => `عشرات ${plural}`, en: (plural) => `dozens of ${plural}` },
  hundreds: { ar: (plural) => `مئات ${plural}`, en: (plural) => `hundreds of ${plural}` },
  thousands: { ar: (plural) => `آلاف ${plural}`, en: (plural) => `thousands of ${plural}` },
  tens_of_thousands: { ar: (plural) => `عشرات الآلاف من ${plural}`, en: (plural) => `tens of thousands of ${plural}` },
};
