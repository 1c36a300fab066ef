import { type Citable, citationKey, dateParts, oneLine } from "./citable";

const two = (part: number) => String(part).padStart(2, "0");

/** The citation as a RIS record: a tag, two blanks, a dash, a blank and the value on each line, and CRLF between them. */
export function toRis(cited: Citable): string {
  const [year, month, day] = dateParts(cited);
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ["TY", "ELEC"],
    ["ID", citationKey(cited)],
    ["TI", cited.title],
    ["T2", cited.site],
    ["PB", cited.site],
    ["PY", String(year)],
    ["DA", `${year}/${two(month)}/${two(day)}/`],
    ["ET", `Revision ${cited.revision}`],
    ["LA", cited.lang],
    ["UR", cited.address],
    ["ER", ""],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join("");
}
