import type { KindName } from "../kinds/names";
import type { Label } from "../text";
import type { ClaimValue } from "./values";
import { eventTypes, tactics, targetTypes } from "./vocabularies";

/** How a page shows several claims of one property (data model, section 4). */
export type Aggregation = "set" | "date" | "place" | "toll" | "responsibility" | "list" | "single";

export type Property = {
  readonly label: Label;
  readonly kinds: readonly KindName[];
  readonly value: ClaimValue["type"];
  readonly agg: Aggregation;
  /** The closed vocabulary of an enum property. */
  readonly vocabulary?: Record<string, Label>;
  /** Casualties: the claim needs a category. */
  readonly category?: true;
  /** The kinds that a page or place value may point to. */
  readonly to?: readonly KindName[];
  /** Qualifiers without which the claim says nothing. */
  readonly needs?: readonly ("stance" | "relation" | "statementKind" | "party")[];
};

const event = ["event"] as const;
const group = ["group"] as const;
const toll = (ar: string, en: string): Property => ({
  label: { ar, en },
  kinds: event,
  value: "quantity",
  agg: "toll",
  category: true,
});
const told = (ar: string, en: string, kinds: readonly KindName[]): Property => ({
  label: { ar, en },
  kinds,
  value: "text",
  agg: "list",
});

/** Every property that a claim may speak of. Editors cannot invent one: adding one is a reviewed change of code. */
export const properties = {
  type: {
    label: { ar: "نوع الحدث", en: "Type of event" },
    kinds: event,
    value: "enum",
    agg: "set",
    vocabulary: eventTypes,
  },
  tactic: {
    label: { ar: "الوسيلة", en: "Tactic or weapon" },
    kinds: event,
    value: "enum",
    agg: "set",
    vocabulary: tactics,
  },
  target_type: {
    label: { ar: "نوع الهدف", en: "Type of target" },
    kinds: event,
    value: "enum",
    agg: "set",
    vocabulary: targetTypes,
  },
  date: { label: { ar: "التاريخ", en: "Date" }, kinds: event, value: "date", agg: "date" },
  time_of_day: told("الوقت من اليوم", "Time of day", event),
  duration: { label: { ar: "المدة", en: "Duration" }, kinds: event, value: "duration", agg: "list" },
  relative_timing: told("التوقيت النسبي", "Relative timing", event),
  location: { label: { ar: "المكان", en: "Place" }, kinds: event, value: "place", agg: "place", to: ["place"] },
  site: { label: { ar: "الموقع", en: "Site" }, kinds: event, value: "place", agg: "place", to: ["place"] },
  site_detail: told("وصف الموقع", "Description of the site", event),
  deaths: toll("القتلى", "Deaths"),
  injured: toll("الجرحى", "Injured"),
  abducted: toll("المختطفون", "Abducted"),
  missing: toll("المفقودون", "Missing"),
  detained: toll("الموقوفون", "Detained"),
  neutralised: toll("قُتلوا أو أُسروا، بلا تحديد", "Killed or captured, not specified"),
  perpetrator_count: {
    label: { ar: "عدد المنفذين", en: "Number of perpetrators" },
    kinds: event,
    value: "quantity",
    agg: "toll",
  },
  people_present: { label: { ar: "عدد الحاضرين", en: "People present" }, kinds: event, value: "quantity", agg: "toll" },
  responsibility: {
    label: { ar: "المسؤولية", en: "Responsibility" },
    kinds: event,
    value: "page",
    agg: "responsibility",
    to: ["group"],
    needs: ["stance"],
  },
  motive_stated: told("الدافع المعلن", "Stated motive", event),
  sequence: told("تسلسل الأحداث", "Sequence", event),
  damage: told("الأضرار", "Damage", event),
  outcome: told("النتيجة", "Outcome", event),
  response: told("الاستجابة", "Response", event),
  prior_warning: told("إنذار سابق", "Prior warning", event),
  reaction: told("ردود الفعل", "Reaction", event),
  part_of: { label: { ar: "جزء من", en: "Part of" }, kinds: event, value: "page", agg: "single", to: ["event"] },
  founded: { label: { ar: "التأسيس", en: "Founded" }, kinds: group, value: "date", agg: "date" },
  banned: { label: { ar: "الحظر", en: "Banned" }, kinds: group, value: "date", agg: "date" },
  dissolved: { label: { ar: "الحل", en: "Dissolved" }, kinds: group, value: "date", agg: "date" },
  designated_by: {
    label: { ar: "التصنيف القانوني", en: "Legal designation" },
    kinds: group,
    value: "date",
    agg: "date",
    needs: ["party"],
  },
  relation: {
    label: { ar: "العلاقة بجهة", en: "Relation to a group" },
    kinds: group,
    value: "page",
    agg: "list",
    to: ["group"],
    needs: ["relation"],
  },
  status: told("الوضع", "Status", group),
  stated_goal: told("الهدف المعلن", "Stated goal", group),
  policy_change: told("تغيّر في النهج", "Change of policy", group),
  activity: told("النشاط", "Activity", group),
  presence: told("الوجود", "Presence", group),
  territory: told("السيطرة على الأرض", "Territory", group),
  target_pattern: told("نمط الاستهداف", "Pattern of targets", group),
  leadership_status: told("حال القيادة", "Status of the leadership", group),
  casualties_attributed: {
    label: { ar: "ضحايا منسوبون إليها", en: "Casualties attributed to it" },
    kinds: group,
    value: "quantity",
    agg: "list",
  },
  located_in: {
    label: { ar: "يقع في", en: "Located in" },
    kinds: ["place"],
    value: "place",
    agg: "single",
    to: ["place"],
  },
  description: told("الوصف", "Description", ["place", "group"]),
  role: { label: { ar: "الصفة", en: "Role" }, kinds: ["person"], value: "text", agg: "list" },
  affiliation: {
    label: { ar: "الانتماء", en: "Affiliation" },
    kinds: ["person"],
    value: "page",
    agg: "list",
    to: ["group"],
  },
  statement: {
    label: { ar: "تصريح", en: "Statement" },
    kinds: ["group", "person"],
    value: "text",
    agg: "list",
    needs: ["statementKind"],
  },
} as const satisfies Record<string, Property>;

export type PropertyKey = keyof typeof properties;
export const propertyKeys = Object.keys(properties) as PropertyKey[];

/** The property with this key, or undefined for a word that the registry does not know. */
export const propertyNamed = (key: string): Property | undefined =>
  Object.hasOwn(properties, key) ? properties[key as PropertyKey] : undefined;
