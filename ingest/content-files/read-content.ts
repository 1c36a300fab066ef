import { checkReferences, type Elsewhere } from "./check-references";
import type { ContentFile, FileProblem } from "./problem";
import { type ContentPage, readFile } from "./read-file";

/** Reads the files of a wiki, in the order of their paths. References are checked once every file can be read. */
export function readContent(
  files: readonly ContentFile[],
  elsewhere?: Elsewhere,
): { pages: ContentPage[]; problems: FileProblem[] } {
  const read = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(readFile);
  const pages = read.flatMap(({ page }) => (page ? [page] : []));
  const problems = read.flatMap((one) => one.problems);
  return { pages, problems: problems.length > 0 ? problems : checkReferences(pages, elsewhere) };
}
