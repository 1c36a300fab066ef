import "server-only";
import { analyseQuery, type Term } from "@/domain/arabic/analyse";
import { withProclitics } from "@/domain/arabic/clitics";
import { wordKey, wordsOfName } from "@/domain/arabic/name-keys";
import { nameSkeleton } from "@/domain/arabic/skeleton";
import type { AskedWord } from "../dialect/search";
import type { NameIndex } from "./name-index";

/** Longer queries are cut: nobody types them, and each word costs. */
export const maxLength = 300;
const maxWords = 12;
/** Below this many consonants, names written in several words meet by chance. */
const wholeSkeleton = 4;

export type Question = {
  readonly text: string;
  readonly words: readonly (AskedWord & Term)[];
  /** All words of the query, stop words too, as a name has them. */
  readonly name: readonly string[];
  /** The query as one name in any spelling: موسى خيل for موساخيل. */
  readonly whole: AskedWord | undefined;
};

/**
 * What a reader asks for. The index knows nothing of protected names, so a name that is published or taken back changes no other
 * page's entry; here a name stays whole instead, and is asked for in every form in which it may stand behind a clitic.
 */
export function readQuestion(q: string, index: NameIndex): Question {
  const text = q.slice(0, maxLength);
  const words = analyseQuery(text, index.protectedNames).terms.slice(0, maxWords);
  const skeleton = words.length > 1 ? nameSkeleton(text) : "";
  return {
    text,
    words: words.map((term) => askedWord(term, index)),
    name: wordsOfName(text),
    whole: skeleton.length >= wholeSkeleton ? { forms: [], stems: [], skeleton } : undefined,
  };
}

function askedWord(term: Term, index: NameIndex): AskedWord & Term {
  const isName = index.protectedNames.has(term.stem);
  const forms = isName ? [...new Set([term.folded, ...withProclitics(term.stem)])] : [term.folded];
  return { ...term, forms, stems: [term.stem], skeleton: wordKey(term.folded) };
}

/** What `matchSpans` marks in a text that answers. */
export const marksOf = ({ words }: Question): Term[] =>
  words.flatMap(({ forms, stem }) => forms.map((folded) => ({ folded, stem })));
