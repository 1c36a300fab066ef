import { FixList } from "@/components/edit/fix-list";
import { Shell } from "@/components/layout/shell";
import { mapPageLabels } from "@/db/queries/pages";
import { store } from "@/db/store";
import { figureFor } from "@/domain/claims/figure";
import type { CasualtyCategory } from "@/domain/claims/vocabularies";
import type { PageRef } from "@/domain/kinds/names";
import { linksIn } from "@/domain/markup/marks-in";
import { plainText } from "@/domain/markup/plain-text";
import type { PageContent } from "@/domain/revisions/content";
import { type Locale, locales, textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { siteDigits } from "@/i18n/site";
import { loadLedger } from "@/server/reading/ledger";

type Props = { locale: Locale; page: PageRef; content: PageContent };

/** Every item of a page that can be mended alone. */
export async function FixChoice({ locale, page, content }: Props) {
  const { names, sources, factionOf } = await loadLedger(store(), content.claims);
  const links = new Set(locales.flatMap((lang) => linksIn(content.body[lang] ?? "")));
  const labels = await mapPageLabels(store(), links);
  // A sentence is chosen by what readers see of it: its figures and the titles of what it links to.
  const wordsOf = (sentence: string, lang: Locale) =>
    plainText(sentence, {
      titleOf: (ref) => textFor(labels.get(ref)?.titles ?? {}, lang)?.text,
      figureText: ({ name, category }) =>
        figureFor(
          content.claims,
          name,
          category as CasualtyCategory | undefined,
          { sources, factionOf, page },
          { digits: siteDigits(lang) },
        )?.text[lang],
    });
  return (
    <Shell locale={locale} path={paths.edit(locale, page)}>
      <FixList locale={locale} page={page} content={content} names={names} wordsOf={wordsOf} />
    </Shell>
  );
}
