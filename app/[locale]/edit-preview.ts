import { joinSame } from "@/components/edit/join-same";
import { withoutWork } from "@/components/edit/worked-on";
import { store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import { type PageContent, pageContent } from "@/domain/revisions/content";
import type { Locale } from "@/domain/text";
import { loadPageView, type PageView } from "@/server/reading/page-view";

/** What an article of this content would look like; claims that are not whole yet are left out of it. */
export async function loadPreview(
  content: PageContent,
  ref: PageRef,
  locale: Locale,
  before?: PageContent,
): Promise<PageView & { before: PageContent | undefined }> {
  const whole = { ...content, claims: wholeClaims(content) } as PageContent;
  const view = await loadPageView(store(), { ref, content: whole }, locale);
  return { ...view, before };
}

/** The claims of a form that are whole, each under an id. */
export const wholeClaims = (content: PageContent): PageContent["claims"] =>
  joinSame(content.claims)
    .map(withoutWork)
    .flatMap((claim, index) => {
      const parsed = pageContent.safeParse({
        ...bare(content),
        claims: [{ ...claim, id: claim.id || `new-${index}` }],
      });
      return parsed.success ? (parsed.data as PageContent).claims : [];
    });

/** The same page with a title that any draft may lack. */
const bare = (content: PageContent) => ({
  ...content,
  titles: content.titles.ar || content.titles.en ? content.titles : { en: "-" },
  body: {},
  summary: {},
  aliases: [],
});
