import type { Citation } from "./claim";

/** How a cited place is named in a map: `source/slug#4`, or `source/slug#4-6` for a range. */
export const citationKey = ({
  source,
  paragraph,
  paragraphTo,
}: Pick<Citation, "source" | "paragraph"> & { paragraphTo?: number | undefined }): string =>
  `${source}#${paragraph}${paragraphTo ? `-${paragraphTo}` : ""}`;
