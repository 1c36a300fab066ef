import type { PageRef } from "@/domain/kinds/names";
import type { PageDiff } from "@/domain/revisions/page-diff";
import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { translator } from "@/i18n/translator";
import { DiffView } from "../history/diff-view";
import type { Names } from "../names";
import { TickField } from "../ui/choice-field";
import { Notice } from "../ui/notice";
import { TextArea } from "../ui/text-field";

export type PartPreviewView = {
  /** Hash of exactly what is shown here: the verdict counts for nothing else. */
  hash: string;
  taken: number;
  left: number;
  pages: readonly { page: PageRef; title: string; diff: PageDiff | undefined }[];
  /** What is taken although it needs something that is left out, in words. */
  needs: readonly { page: string; needs: string }[];
  hasWarnings: boolean;
};

type Props = {
  locale: Locale;
  view: PartPreviewView;
  names: Names;
  /** Where the same form goes to publish. */
  publishAt: string;
  comment?: string | undefined;
};

/** What a selection of items would publish, with the button that publishes exactly this. Inside the form of the selection. */
export function PartPreview({ locale, view, names, publishAt, comment }: Props) {
  const t = translator(locale);
  const { hash, taken, left, pages, needs, hasWarnings } = view;
  if (taken === 0) return <Notice tone="caution">{t("items.part.nothing")}</Notice>;
  if (left === 0) return <Notice tone="caution">{t("items.part.whole")}</Notice>;
  return (
    <section className="panel stack" aria-labelledby="preview-title" id="preview">
      <h2 id="preview-title">{t("items.part.preview")}</h2>
      <p>{t("items.part.counts", { taken, left })}</p>
      {pages.map(({ page, title, diff }) => (
        <section key={page} className="stack" aria-label={title}>
          <h3>
            <bdi>{title}</bdi>
          </h3>
          {diff && <DiffView diff={diff} names={names} locale={locale} level="h3" />}
        </section>
      ))}
      {needs.length > 0 ? (
        <Notice tone="danger">
          <p>{t("items.part.needs")}</p>
          <ul>
            {needs.map((need) => (
              <li key={`${need.page} ${need.needs}`}>
                {t("items.part.need", { page: isolate(need.page), needs: isolate(need.needs) })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <>
          <input type="hidden" name="seenHash" value={hash} />
          <TextArea name="comment" label={t("review.decide.comment")} value={comment} maxLength={4000} />
          {hasWarnings && <TickField name="acknowledge" label={t("items.part.acknowledge")} />}
          <div>
            <button type="submit" className="button primary" formAction={publishAt}>
              {t("items.part.publish", { count: taken })}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
