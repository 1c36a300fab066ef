import { Fragment, type ReactNode } from "react";
import type { PageRef } from "@/domain/kinds/names";
import type { Change, PageDiff } from "@/domain/revisions/page-diff";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import type { Names } from "../names";
import { ClaimDiff } from "./claim-diff";
import { TextDiffView } from "./text-diff";
import { ValueDiff } from "./value-diff";

type Props = {
  diff: PageDiff;
  names: Names;
  locale: Locale;
  /** Level of the headings: h2 on a page of its own, h3 below the heading of a page in a proposal. */
  level?: "h2" | "h3";
  /** What stands below a change: cited words, remarks of a review. */
  beside?: ((change: Change) => ReactNode) | undefined;
  /** The page it is the difference of, where several share the screen. */
  page?: PageRef | undefined;
  /** Where each whole text can be read, if long unchanged stretches are not to stand folded here. */
  wholeHref?: string | undefined;
};

/** The difference of two revisions by name: titles and names, texts by sentence and word, fields, claims. Nothing in it rests on colour. */
export function DiffView({ diff, names, locale, level = "h2", beside, page, wholeHref }: Props) {
  const t = translator(locale);
  if (diff.changes.length === 0) return <p className="soft">{t("history.diff.none")}</p>;
  const texts = diff.changes.some(({ what }) => what === "summary" || what === "body");
  return (
    <div className="diff">
      {texts && <p className="diff-legend">{t("history.diff.legend")}</p>}
      {diff.changes.map((change) => (
        <Fragment key={`${change.what}${change.at}`}>
          <ChangeView {...{ change, names, locale, level, page, wholeHref }} />
          {beside?.(change)}
        </Fragment>
      ))}
    </div>
  );
}

type ChangeProps = Pick<Props, "names" | "locale" | "page" | "wholeHref"> & { change: Change; level: "h2" | "h3" };

function ChangeView({ change, names, locale, level, page, wholeHref }: ChangeProps) {
  const t = translator(locale);
  switch (change.what) {
    case "summary":
    case "body":
      return <TextDiffView {...{ change, locale, level, page, wholeHref }} />;
    case "claim":
      return <ClaimDiff change={change} names={names} locale={locale} page={page} />;
    case "order":
      return (
        <p className="diff-part soft small">
          {t(change.at === "/claims" ? "history.diff.claimsReordered" : "history.diff.aliasesReordered")}
        </p>
      );
    default:
      return <ValueDiff change={change} locale={locale} level={level} page={page} />;
  }
}
