import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { NotFound } from "@/components/errors/not-found";
import { Shell } from "@/components/layout/shell";
import { ReportForm } from "@/components/report/report-form";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteStatus } from "@/server/answer-notes";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { readLocale } from "@/server/reading/address";
import { loadChangeset } from "@/server/reading/changeset-view";
import { refusalWords } from "../../../refusal-words";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ comment?: string; held?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** Somebody who may open a proposal reports what was said on it. */
export default async function ReportCommentPage({ params, searchParams }: Props) {
  const given = await params;
  const locale = readLocale(given.locale);
  if (!locale) notFound();
  const t = translator(locale);
  const search = await searchParams;
  const asker = await pageAsker();
  const view = await loadChangeset(asker.actor, given.id);
  if (!view) {
    noteStatus(404);
    return (
      <Shell locale={locale} path={paths.home(locale)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  const held = await heldForm(asker, await headers(), search.held);
  const { changeset } = view;
  const path = paths.changesetStep(locale, changeset.publicId, "report");
  const comment = held?.fields["comment"] ?? search.comment;
  return (
    <Shell locale={locale} path={path}>
      <div className="wrap room stack">
        <h1>{t("community.report.title", { page: changeset.title })}</h1>
        <p className="inline-list">
          <a href={`${paths.changeset(locale, changeset.publicId)}#comment-${comment ?? ""}`}>
            {t("community.report.comment")}
          </a>
        </p>
        <p className="soft">{t("community.report.intro")}</p>
        <ReportForm
          locale={locale}
          action={`${path}/send`}
          about={{ comment }}
          typed={{ reason: held?.fields["reason"] ?? "offensive", body: held?.fields["body"] }}
          error={refusalWords(locale, held?.refusal)}
        />
      </div>
    </Shell>
  );
}
