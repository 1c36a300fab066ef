import { linksIn } from "../markup/marks-in";
import { locales } from "../text";
import { defineCheck, type Example, type Raised } from "./check";
import { aPage } from "./examples";

const linking = (to: string, unpublished: Example["knowledge"]): Example => ({
  proposed: aPage("event", { body: { en: `It happened near [[${to}]].`, ar: "حدث هناك." } }),
  knowledge: unpublished,
});
const nowhere = { unpublished: { "place/nowhere": "nowhere" } } as const;
const proposed = { unpublished: { "place/new-quay": "proposed" } } as const;

/** A new link to a page that nobody can read yet. Where another proposal holds the page, a moderator says that a red link is wanted. */
export const redLink = defineCheck({
  name: "red-link",
  severity: "warning",
  run: (content, base, { unpublished = {} }) =>
    locales.flatMap((lang) => {
      const before = new Set(linksIn(base?.body[lang] ?? ""));
      return linksIn(content.body[lang] ?? "").flatMap((ref): Raised[] => {
        const where = before.has(ref) ? undefined : unpublished[ref];
        if (!where) return [];
        const at = `/body/${lang}`;
        const params = { page: ref };
        return where === "proposed"
          ? [{ message: "check.red_link.proposed", at, params }]
          : [{ message: "check.red_link", at, params, severity: "notice" }];
      });
    }),
  examples: {
    passes: [
      linking("place/old-quay", proposed),
      { ...linking("place/nowhere", nowhere), base: linking("place/nowhere", nowhere).proposed },
    ],
    raises: [linking("place/nowhere", nowhere), linking("place/new-quay", proposed)],
  },
});
