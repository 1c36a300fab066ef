import type { Label } from "../text";
import * as words from "./vocabularies";

/** A vocabulary as the codebook prints it. */
export type PrintedVocabulary = { readonly title: Label; readonly words: Readonly<Record<string, Label>> };

const entry = (ar: string, en: string, list: Readonly<Record<string, Label>>): PrintedVocabulary => ({
  title: { ar, en },
  words: list,
});

/** Every closed vocabulary under the name that its anchor bears: `#vocabulary-stances`. A test keeps the list whole. */
export const printedVocabularies = {
  "event-types": entry("أنواع الأحداث", "Types of event", words.eventTypes),
  tactics: entry("الوسائل والأسلحة", "Tactics and weapons", words.tactics),
  "target-types": entry("أنواع الأهداف", "Types of target", words.targetTypes),
  "casualty-categories": entry("فئات الضحايا", "Categories of casualties", words.casualtyCategories),
  "quantity-qualifiers": entry("قيود الأعداد", "Qualifiers of figures", words.quantityQualifiers),
  "vague-words": entry("الأوصاف غير العددية", "Vague words", words.vagueWords),
  stances: entry("المواقف من المسؤولية", "Stances on responsibility", words.stances),
  "responsibility-states": entry("أحوال المسؤولية", "States of responsibility", words.responsibilityStates),
  bases: entry("أساس القيمة", "Basis of a value", words.bases),
  "time-precisions": entry("دقة الوقت", "Precision of time", words.timePrecisions),
  "place-precisions": entry("دقة المكان", "Precision of place", words.placePrecisions),
  "place-relations": entry("الصلة بالمكان", "Relations to a place", words.placeRelations),
  "group-types": entry("أنواع الجهات", "Types of group", words.groupTypes),
  "group-relations": entry("العلاقات بين الجهات", "Relations between groups", words.groupRelations),
  "statement-kinds": entry("أنواع التصريحات", "Kinds of statement", words.statementKinds),
  "place-types": entry("أنواع الأماكن", "Types of place", words.placeTypes),
  "speaker-types": entry("أنواع القائلين", "Types of speaker", words.speakerTypes),
  channels: entry("القنوات", "Channels", words.channels),
  verbs: entry("أفعال القول", "Verbs of saying", words.verbs),
  "claim-flags": entry("علامات الإفادة", "Flags of a claim", words.claimFlags),
  "claim-relations": entry("العلاقات بين الإفادات", "Relations between claims", words.claimRelations),
  ranks: entry("الرتب", "Ranks", words.ranks),
  credibilities: entry("درجات التصديق", "Credibility of a claim", words.credibilities),
  "source-types": entry("أنواع المصادر", "Types of source", words.sourceTypes),
  reliabilities: entry("درجات موثوقية المصدر", "Reliability of a source", words.reliabilities),
  translations: entry("ترجمة المصدر", "Translation of a source", words.translations),
  "source-flags": entry("ملاحظات على نص المصدر", "Notes on the text of a source", words.sourceFlags),
  "paragraph-kinds": entry("أنواع الفقرات", "Kinds of paragraph", words.paragraphKinds),
  "alias-kinds": entry("أنواع الأسماء الأخرى", "Kinds of other names", words.aliasKinds),
} as const satisfies Record<string, PrintedVocabulary>;

export type VocabularyName = keyof typeof printedVocabularies;
export const vocabularyNames = Object.keys(printedVocabularies) as VocabularyName[];

/** The name of a vocabulary by its words, as the registry holds them. */
export const vocabularyOf = (list: Readonly<Record<string, Label>>): VocabularyName | undefined =>
  vocabularyNames.find((name) => printedVocabularies[name].words === list);

/** The anchors of the codebook. */
export const anchors = {
  property: (key: string) => `property-${key}`,
  vocabulary: (name: VocabularyName) => `vocabulary-${name}`,
  rule: (name: string) => `rule-${name}`,
} as const;
