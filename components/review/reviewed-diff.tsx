import type { PageRef } from "@/domain/kinds/names";
import type { PageDiff } from "@/domain/revisions/page-diff";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { DiffView } from "../history/diff-view";
import type { Names } from "../names";
import { type PlacedComment, PlacedCommentForm, PlacedComments } from "./placed-comments";

type Props = {
  locale: Locale;
  changeset: string;
  page: PageRef;
  diff: PageDiff;
  names: Names;
  comments: readonly PlacedComment[];
  mayComment: boolean;
  mayResolve: boolean;
};

/** The difference of one page with the remarks on each of its places beside it. */
export function ReviewedDiff({ locale, changeset, page, diff, names, comments, mayComment, mayResolve }: Props) {
  const t = translator(locale);
  const list = (some: readonly PlacedComment[]) => (
    <PlacedComments locale={locale} changeset={changeset} comments={some} mayResolve={mayResolve} />
  );
  const places = new Set(diff.changes.map((change) => change.at as string));
  const elsewhere = comments.filter((one) => !places.has(one.anchor));
  return (
    <>
      <DiffView
        diff={diff}
        names={names}
        locale={locale}
        beside={(at) => list(comments.filter((one) => one.anchor === at))}
      />
      {elsewhere.length > 0 && (
        <section aria-label={t("review.anchor.elsewhere")}>
          <p className="small soft">{t("review.anchor.elsewhere")}</p>
          {list(elsewhere)}
        </section>
      )}
      {mayComment && <PlacedCommentForm locale={locale} changeset={changeset} page={page} changes={diff.changes} />}
    </>
  );
}
