import type { Label } from "../text";
import { type Candidate, valueKey } from "./candidate";
import { isOpen } from "./interval";

/** One printed rule of the best value (data model, section 8): what it keeps, and the sentence that says so. */
export type Rule = {
  readonly name: `R${number}`;
  readonly text: Label;
  readonly keep: (candidates: readonly Candidate[]) => readonly Candidate[];
};

/** Those that pass, unless none does: a rule never empties the set. */
const orAll = (candidates: readonly Candidate[], passes: (one: Candidate) => boolean) => {
  const kept = candidates.filter(passes);
  return kept.length > 0 ? kept : candidates;
};
const smallest = (candidates: readonly Candidate[], rank: (one: Candidate) => number) => {
  const least = Math.min(...candidates.map(rank));
  return candidates.filter((one) => rank(one) === least);
};

const specificity = {
  exact: 0,
  between: 1,
  at_least: 2,
  more_than: 2,
  about: 3,
  at_most: 4,
  fewer_than: 4,
  vague: 5,
  unknown: 6,
};

/** The rule before all others: reports that a later figure replaced are set aside. It has removed them before the rules below begin. */
export const replacedRule = {
  name: "R0",
  text: {
    ar: "حلّ محله رقم أحدث؛ يبقى ظاهراً في تاريخ العدد.",
    en: "A later figure replaced it; it stays in the history of the count.",
  },
} as const satisfies Pick<Rule, "name" | "text">;

/** The rules of the best value, in the order in which they are applied. */
export const rules: readonly Rule[] = [
  {
    name: "R1",
    text: { ar: "فُضّل ادعاء بعينه بسبب مكتوب.", en: "A moderator preferred one report, for a written reason." },
    keep: (all) => orAll(all, ({ derived, claims }) => !derived && claims.some(({ rank }) => rank === "preferred")),
  },
  {
    name: "R2",
    text: {
      ar: "نُحّي ما قُدّر أنه مشكوك فيه أو مستبعد.",
      en: "Reports judged doubtful or improbable were set aside.",
    },
    keep: (all) =>
      orAll(all, ({ claims }) => claims.every(({ credibility }) => credibility !== 4 && credibility !== 5)),
  },
  {
    name: "R3",
    text: { ar: "نُحّي الوصف غير العددي لوجود أرقام.", en: "Vague wording was set aside because there are numbers." },
    keep: (all) => orAll(all, ({ value }) => value.q !== "vague"),
  },
  {
    name: "R4",
    text: {
      ar: "نُحّي الحد الأدنى الأقل لأن رقماً آخر يتضمنه.",
      en: "A lower minimum was set aside because another figure implies it.",
    },
    keep: (all) => orAll(all, (one) => !all.some((other) => implies(other, one))),
  },
  {
    name: "R5",
    text: { ar: "أُخذ بالأحدث تاريخاً.", en: "The newest date was kept." },
    keep: newest,
  },
  {
    name: "R6",
    text: {
      ar: "أُخذ بما تسنده مصادر مستقلة أكثر.",
      en: "The value backed by more independent origins was kept.",
    },
    keep: (all) => smallest(all, (one) => -origins(all, one)),
  },
  {
    name: "R7",
    text: { ar: "أُخذ بالصياغة الأدق.", en: "The more specific wording was kept." },
    keep: (all) => smallest(all, ({ value }) => specificity[value.q]),
  },
  {
    name: "R8",
    text: { ar: "أُخذ بالمصدر الأعلى تقديراً.", en: "The better rated source was kept." },
    keep: (all) => smallest(all, ({ reliability }) => reliability),
  },
  {
    name: "R9",
    text: { ar: "عند التساوي أُخذ بالرقم الأقل.", en: "On a tie the lower figure was kept." },
    keep: (all) =>
      smallest(
        smallest(all, ({ interval }) => interval.low),
        ({ interval }) => interval.high,
      ),
  },
];

/** An open minimum says nothing more once another floor lies above it; a derived one already when it is met by a report. */
function implies(other: Candidate, one: Candidate): boolean {
  if (!isOpen(one.interval) || other === one) return false;
  if (one.interval.low < other.interval.low) return true;
  return one.derived !== undefined && !other.derived && one.interval.low === other.interval.low;
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * Drops what is certainly more than 24 hours older than the newest report. Days are all we have, and reports of two
 * consecutive days may lie within 24 hours; a report without a known date neither wins nor loses.
 */
function newest(all: readonly Candidate[]): readonly Candidate[] {
  const starts = all.flatMap(({ asOf }) => (asOf ? [dayNumber(asOf.start)] : []));
  if (starts.length === 0) return all;
  const latest = Math.max(...starts);
  return all.filter(({ asOf }) => !asOf || dayNumber(asOf.end) >= latest - 1);
}

const origins = (all: readonly Candidate[], one: Candidate) =>
  new Set(all.filter(({ value }) => valueKey(value) === valueKey(one.value)).flatMap((other) => other.origins)).size;
