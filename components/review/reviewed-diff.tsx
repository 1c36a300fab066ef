import type { PageRef } from "@/domain/kinds/names";
import { citationsOf } from "@/domain/revisions/cited-by-change";
import type { PageDiff } from "@/domain/revisions/page-diff";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { DiffView } from "../history/diff-view";
import type { Names } from "../names";
import { CitedWords, type Gists, type Words } from "./cited-words";
import { type PlacedComment, PlacedCommentForm, PlacedComments } from "./placed-comments";

type Props = {
  locale: Locale;
  changeset: string;
  page: PageRef;
  diff: PageDiff;
  names: Names;
  comments: readonly PlacedComment[];
  words: Words;
  gists: Gists;
  mayComment: boolean;
  mayResolve: boolean;
  /** Whoever looks may carry out what a comment suggests. */
  mayApply: boolean;
  /** Where the whole page can be read, if long unchanged stretches are not to stand folded here. */
  wholeHref?: string | undefined;
};

/** The difference of one page; beside each change the words it rests on and the remarks on its place. */
export function ReviewedDiff(props: Props) {
  const { locale, changeset, page, diff, names, comments, mayComment, mayResolve, mayApply } = props;
  const t = translator(locale);
  const list = (some: readonly PlacedComment[]) => (
    <PlacedComments locale={locale} changeset={changeset} comments={some} mayResolve={mayResolve} mayApply={mayApply} />
  );
  const places = new Set(diff.changes.map((change) => change.at as string));
  const elsewhere = comments.filter((one) => !places.has(one.anchor));
  return (
    <>
      <DiffView
        diff={diff}
        names={names}
        locale={locale}
        level="h3"
        page={page}
        wholeHref={props.wholeHref}
        beside={(change) => (
          <>
            <CitedWords
              locale={locale}
              names={names}
              places={citationsOf(change)}
              words={props.words}
              gists={props.gists}
            />
            {list(comments.filter((one) => one.anchor === change.at))}
          </>
        )}
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
