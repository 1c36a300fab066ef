import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { NotFound } from "@/components/errors/not-found";
import { Shell } from "@/components/layout/shell";
import { ManageForms, type ManageStep } from "@/components/page/manage-forms";
import { findManagedPage } from "@/db/queries/managed-page";
import { findPageAnswer } from "@/db/queries/pages";
import { store } from "@/db/store";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { refusalMessage } from "@/i18n/refusal";
import { translator } from "@/i18n/translator";
import { noteStatus } from "@/server/answer-notes";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { readAddress } from "@/server/reading/address";

type Props = {
  params: Promise<{ locale: string; kind: string; slug: string }>;
  searchParams: Promise<{ held?: string; step?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** What can be proposed about a page as a whole: another name or address, a redirect, deletion, or its return. */
export default async function ManagePage({ params, searchParams }: Props) {
  const address = readAddress(await params);
  if (!address) notFound();
  const { locale, ref } = address;
  const t = translator(locale);
  const page = await findManagedPage(store(), address);
  if (!page) {
    const answer = await findPageAnswer(store(), address);
    if (answer.found === "moved") redirect(paths.manage(locale, answer.to));
  }
  if (!page?.content) {
    noteStatus(404);
    return (
      <Shell locale={locale} path={paths.page(locale, ref)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  const asker = await pageAsker();
  const search = await searchParams;
  const held = await heldForm(asker, await headers(), search.held);
  const steps: readonly ManageStep[] = page.state === "published" ? ["rename", "redirect", "delete"] : ["undelete"];
  return (
    <Shell locale={locale} path={paths.manage(locale, ref)}>
      <div className="wrap room stack">
        <p className="label">
          <a href={paths.page(locale, ref)}>
            <bdi>{textFor(page.content.titles, locale)?.text ?? address.slug}</bdi>
          </a>
        </p>
        <h1>{t("review.manage.title")}</h1>
        <p className="lead">{t("review.manage.intro")}</p>
        {page.state === "published" && (
          <p>
            <a href={paths.links(locale, ref)}>{t("review.manage.links")}</a>
          </p>
        )}
        <ManageForms
          locale={locale}
          page={ref}
          steps={steps}
          base={page.number}
          titles={page.content.titles}
          refused={
            held?.refusal && {
              step: search.step ?? "",
              fields: held.fields,
              message: [refusalMessage(locale, held.refusal.code), held.refusal.params?.["suggestion"]]
                .filter((part) => part !== undefined)
                .join(" "),
            }
          }
        />
      </div>
    </Shell>
  );
}
