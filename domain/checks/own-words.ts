const blank = (text: string) => " ".repeat(text.length);

/** Everything in a body that is not words of the page: citations, figures, link targets, addresses, code. */
const markup =
  /\[@[^\]\n]{0,400}\]|\{\{[^}\n]{0,80}\}\}|\[\[[a-z]+\/[a-z0-9-]+\|?|\]\]|\]\([^)\s]{0,2000}\)|<?https?:\/\/\S{1,2000}|`[^`\n]{0,2000}`/gu;

/** The text with its markup blanked out: what is left are the words that readers meet, each at its place. */
export const ownWords = (text: string): string => text.replace(markup, blank);

const quoted = /«[^»]{0,2000}»|“[^”]{0,2000}”|"[^"\n]{0,2000}"|^[ ]{0,3}>.*$/gmu;

/** The text with its quotations blanked out: in quotation marks, or as a block quotation. */
export const withoutQuotations = (text: string): string => text.replace(quoted, blank);
