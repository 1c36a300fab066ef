import { readBody } from "../markup/read-body";
import { locales } from "../text";
import { defineCheck, type Example, type Raised } from "./check";
import { aPage } from "./examples";

const writing = (en: string): Example => ({ proposed: aPage("event", { body: { en, ar: "حدث هناك." } }) });
const open = writing("It happened at night [@invented-daily, ¶ and ended.");

/** So much of a broken mark is shown that its writer finds it again. */
const shown = /(?:\[@|\[\[|\{\{)\S{0,30}/g;
const brokenIn = (body: string) => readBody(body).text.match(shown) ?? [];

/** A citation, link or figure that was begun and reads as plain text, because its mark is not closed or not well formed. */
export const brokenMark = defineCheck({
  name: "broken-mark",
  severity: "warning",
  run: (content, base) =>
    locales.flatMap((lang) => {
      const before = new Set(brokenIn(base?.body[lang] ?? ""));
      return brokenIn(content.body[lang] ?? "")
        .filter((mark) => !before.has(mark))
        .map((mark): Raised => ({ message: "check.broken_mark", at: `/body/${lang}`, params: { mark } }));
    }),
  examples: {
    passes: [
      writing("It happened near [[place/old-quay|the quay]] [@invented-daily, ¶3]; {{deaths}} died."),
      { ...open, base: open.proposed },
    ],
    raises: [open, writing("It happened near [[place/old-quay|the quay.")],
  },
});
