import { fold } from "../arabic/fold";

/** The names of the twelve months: modern, Levantine, Maghrebi and English. Reports mix them, and double them with a slash. */
const gregorian = [
  "يناير | كانون الثاني | جانفي | january | jan",
  "فبراير | شباط | فيفري | february | feb",
  "مارس | آذار | march | mar",
  "أبريل | إبريل | نيسان | أفريل | april | apr",
  "مايو | أيار | ماي | may",
  "يونيو | يونيه | حزيران | جوان | june | jun",
  "يوليو | يوليه | تموز | جويلية | يوليوز | july | jul",
  "أغسطس | آب | غشت | أوت | august | aug",
  "سبتمبر | أيلول | شتنبر | september | sept | sep",
  "أكتوبر | تشرين الأول | october | oct",
  "نوفمبر | تشرين الثاني | نونبر | november | nov",
  "ديسمبر | كانون الأول | دجنبر | december | dec",
];

const hijri = [
  "محرم | المحرم | muharram",
  "صفر | safar",
  "ربيع الأول | rabi al-awwal | rabi i",
  "ربيع الآخر | ربيع الثاني | rabi al-thani | rabi ii",
  "جمادى الأولى | جمادى الأول | jumada al-awwal | jumada i",
  "جمادى الآخرة | جمادى الثانية | جمادى الثاني | jumada al-thani | jumada ii",
  "رجب | rajab",
  "شعبان | shaban | sha'ban",
  "رمضان | ramadan | ramadhan",
  "شوال | shawwal",
  "ذو القعدة | ذي القعدة | dhu al-qadah",
  "ذو الحجة | ذي الحجة | dhu al-hijjah",
];

const table = (sets: readonly string[], letter: "m" | "h") =>
  sets.flatMap((names, i) => names.split(" | ").map((name) => [fold(name), `<${letter}${i + 1}>`] as const));

const names = new Map([...table(gregorian, "m"), ...table(hijri, "h")]);

/** The month behind a folded name: `m1` to `m12`, Hijri ones `h1` to `h12`. */
export const monthNames: ReadonlyMap<string, string> = new Map(
  [...names].map(([name, sign]) => [name, sign.slice(1, -1)]),
);
const escaped = [...names.keys()].toSorted((a, b) => b.length - a.length);
const pattern = new RegExp(`(?<![\\p{L}<])(?:${escaped.join("|")})(?![\\p{L}>])\\.?`, "gu");

/** A folded text with every month name as `<m1>` to `<m12>`, Hijri ones as `<h1>` to `<h12>`; a doubled name («تشرين الأول/ أكتوبر») once. */
export function withMonthNumbers(folded: string): string {
  return folded
    .replace(pattern, (name) => names.get(name.replace(/\.$/, "")) ?? name)
    .replace(/(<m\d+>) ?(?:\/ ?\1|\( ?\1 ?\))/g, "$1");
}
