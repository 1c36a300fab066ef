import { FixList } from "@/components/edit/fix-list";
import { Shell } from "@/components/layout/shell";
import { mapPageLabels } from "@/db/queries/pages";
import { store } from "@/db/store";
import { refsOfClaim } from "@/domain/claims/refs";
import type { PageRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";

type Props = { locale: Locale; page: PageRef; content: PageContent };

/** Every item of a page that can be mended alone. */
export async function FixChoice({ locale, page, content }: Props) {
  const labels = await mapPageLabels(store(), new Set(content.claims.flatMap(refsOfClaim)));
  return (
    <Shell locale={locale} path={paths.edit(locale, page)}>
      <FixList
        locale={locale}
        page={page}
        content={content}
        names={Object.fromEntries([...labels].map(([ref, { titles }]) => [ref, titles]))}
      />
    </Shell>
  );
}
