import { fold } from "../arabic/fold";

const sets = [
  "الأحد | أحد | sunday | sun",
  "الاثنين | الإثنين | اثنين | monday | mon",
  "الثلاثاء | ثلاثاء | tuesday | tue",
  "الأربعاء | أربعاء | wednesday | wed",
  "الخميس | خميس | thursday | thu",
  "الجمعة | جمعة | friday | fri",
  "السبت | سبت | saturday | sat",
];

const weekdays = new Map(sets.flatMap((names, i) => names.split(" | ").map((name) => [fold(name), i] as const)));
const names = [...weekdays.keys()].toSorted((a, b) => b.length - a.length).join("|");

/** The names of the days of the week in a folded text, as a piece of a pattern with one group. */
export const weekdayNames = `(${names})`;

/** 0 for Sunday to 6 for Saturday; undefined for any other folded word. */
export const weekdayNamed = (folded: string): number | undefined => weekdays.get(folded);
