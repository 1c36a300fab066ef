import type { ReactNode } from "react";
import { kinds } from "@/domain/kinds";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import type { ChangeAction } from "@/domain/review/changeset";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Badge } from "../ui/badge";
import { changeId } from "./changes-nav";

type Props = {
  locale: Locale;
  page: PageRef;
  title: string;
  action: ChangeAction;
  /** New slug of a rename, target of a redirect. */
  to?: string | undefined;
  base?: number | undefined;
  /** A moderator may leave this page out of an approval. */
  mayLeaveOut?: boolean;
  /** Where it can be read as it would stand. */
  previewHref?: string | undefined;
  /** This reader has looked at it. */
  isLooked?: boolean;
  /** The difference, its headings one level lower: `<DiffView level="h3">`. */
  children: ReactNode;
};

/** One page's part of a proposal, with its difference. */
export function ChangeSection({
  locale,
  page,
  title,
  action,
  to,
  base,
  mayLeaveOut,
  previewHref,
  isLooked,
  children,
}: Props) {
  const t = translator(locale);
  return (
    <section className="change" id={changeId(page)} data-item="" data-undecided={isLooked ? undefined : ""}>
      <h2 tabIndex={-1}>
        <bdi>{title}</bdi>
      </h2>
      <p className="inline-list small soft items-baseline">
        <span>{kinds[splitRef(page).kind].label[locale]}</span>
        <Badge tone={action === "delete" ? "danger" : "plain"}>{t(`review.changeset.action.${action}`)}</Badge>
        {to && <bdi>{t("review.changeset.renameTo", { to })}</bdi>}
        {base !== undefined && (
          <a href={paths.revision(locale, page, base)}>{t("review.changeset.base", { n: base })}</a>
        )}
        {previewHref && (
          <a href={previewHref} data-open="">
            {t("workbench.preview.link")}
          </a>
        )}
        {action !== "create" && <a href={paths.page(locale, page)}>{t("review.changeset.readPage")}</a>}
      </p>
      {mayLeaveOut && (
        <div className="tick small">
          <input type="checkbox" id={`leave-${page}`} name="leaveOut" value={page} form="decision" />
          <label htmlFor={`leave-${page}`}>{t("review.decide.leaveOut")}</label>
        </div>
      )}
      {children}
    </section>
  );
}
