import { type Citable, citationKey, dateParts, oneLine } from "./citable";

/** Signs that BibTeX and LaTeX read as commands. Braces become commands too: BibTeX counts them even when escaped. */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "#": "\\#",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  _: "\\_",
};

const escaped = (text: string) => oneLine(text).replace(/[\\{}^~#$%&_]/g, (sign) => commands[sign] ?? sign);

/** In addresses only what would end the field or the line is written by its code; `url` prints the rest as it stands. */
const address = (text: string) =>
  text.replace(/[\s{}\\%]/g, (sign) => (sign === "%" ? "\\%" : encodeURIComponent(sign)));

const languages = { ar: "arabic", en: "english" } as const;

/** The citation as a BibTeX entry in UTF-8; the doubled braces keep titles from being put into lower case. */
export function toBibtex(cited: Citable): string {
  const [year, month, day] = dateParts(cited);
  const fields = {
    title: `{${escaped(cited.title)}}`,
    howpublished: escaped(cited.site),
    year: String(year),
    month: String(month),
    day: String(day),
    url: address(cited.address),
    note: `Revision ${cited.revision}`,
    langid: languages[cited.lang],
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${citationKey(cited)},\n${lines.join(",\n")}\n}\n`;
}
