import type MarkdownIt from "markdown-it";
import type { StateInline } from "markdown-it";
import type { MarkupEnv } from "./env";
import { leave } from "./hole";
import { maxMarks } from "./limits";
import type { Notes } from "./notes";
import { insideLink, metaOf } from "./token";

/** Where a citation points: a source page by its slug, and a paragraph, a range of them, or one sentence of one. */
export type CitationMark = {
  source: string;
  paragraph?: number | undefined;
  paragraphTo?: number | undefined;
  sentence?: number | undefined;
};

/** Sources that one pair of brackets may name. */
const maxSources = 20;

const item =
  /[ \n]*@([a-z0-9]{1,80}(?:-[a-z0-9]{1,80}){0,40})(?:[ ]*[,،][ \n]*¶[ ]?([0-9٠-٩]{1,5})(?:([-–.])([0-9٠-٩]{1,5}))?)?[ \n]*([;؛\]])/y;

/** Western and Arabic-Indic digits as a number. */
const numberOf = (digits: string): number =>
  Number(digits.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));

/** One source of a bracket; undefined for paragraph 0 or a range that runs backwards. */
function markOf([, source = "", first, joint, second]: RegExpExecArray): CitationMark | undefined {
  if (first === undefined) return { source };
  const paragraph = numberOf(first);
  if (paragraph < 1 || paragraph > 10_000) return undefined;
  if (second === undefined) return { source, paragraph };
  const other = numberOf(second);
  if (joint === ".") return other >= 1 && other <= 1_000 ? { source, paragraph, sentence: other } : undefined;
  if (other < paragraph || other > 10_000) return undefined;
  return other === paragraph ? { source, paragraph } : { source, paragraph, paragraphTo: other };
}

/** The citations of a bracket that begins at `start`, and where it ends; undefined when it is not one. */
function readCitations(text: string, start: number): { marks: CitationMark[]; end: number } | undefined {
  const marks: CitationMark[] = [];
  item.lastIndex = start + 1;
  while (marks.length < maxSources) {
    const match = item.exec(text);
    const mark = match && markOf(match);
    if (!mark) return undefined;
    marks.push(mark);
    if (match[5] === "]") return { marks, end: item.lastIndex };
  }
  return undefined;
}

/** Reads `[@slug]`, `[@slug, ¶4]`, `[@slug, ¶1–4]`, `[@slug, ¶1.5]`, several separated by `;`. */
function rule(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b || state.src.charCodeAt(state.pos + 1) !== 0x40) return false;
  const env: MarkupEnv = state.env;
  if (insideLink(state) || env.marks >= maxMarks) return false;
  const read = readCitations(state.src, state.pos);
  if (!read || read.end > state.posMax) return false;

  if (!silent) {
    env.marks += read.marks.length;
    // The mark clings to what it is about: no line ends between them.
    state.pending = state.pending.replace(/[ ]+$/, "");
    state.push("citation", "sup", 0).meta = read.marks;
  }
  state.pos = read.end;
  return true;
}

/** Teaches the parser citations; they become numbered notes in the order in which readers meet them. */
export function citations(md: MarkdownIt): void {
  md.inline.ruler.before("link", "citation", rule);
  md.renderer.rules["citation"] = (tokens, index, _options, env: MarkupEnv) =>
    leave(env, { is: "citation", marks: metaOf<CitationMark[]>(tokens, index) });
}

/** The marks of the notes that some citations become. */
export const fillCitation = (marks: readonly CitationMark[], notes: Notes): string =>
  marks.map((mark) => notes.cite(mark)).join("");
