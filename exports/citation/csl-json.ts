import { type Citable, citationKey, dateParts } from "./citable";

/** The citation as CSL-JSON: a list with one item, as reference managers import it. */
export const toCslJson = (cited: Citable): string =>
  `${JSON.stringify(
    [
      {
        id: citationKey(cited),
        type: "webpage",
        title: cited.title,
        "container-title": cited.site,
        publisher: cited.site,
        version: String(cited.revision),
        issued: { "date-parts": [dateParts(cited)] },
        language: cited.lang,
        URL: cited.address,
      },
    ],
    null,
    2,
  )}\n`;
