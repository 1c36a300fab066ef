import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { NotFound } from "@/components/errors/not-found";
import { Shell } from "@/components/layout/shell";
import { PartPage } from "@/components/review/part-page";
import { PartPreview } from "@/components/review/part-preview";
import { Notice } from "@/components/ui/notice";
import { planPart } from "@/db/queries/part-plan";
import { readLeftOut } from "@/domain/review/parts/part-address";
import { paths } from "@/i18n/paths";
import { refusalMessage } from "@/i18n/refusal";
import { translator } from "@/i18n/translator";
import { noteStatus } from "@/server/answer-notes";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { readLocale } from "@/server/reading/address";
import { loadDesk } from "@/server/reading/changeset-desk";
import { partViews, previewView } from "./part-views";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ held?: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** Where a moderator chooses item by item what is published, sees exactly that, and publishes it. */
export default async function PartOfChangeset({ params, searchParams }: Props) {
  const given = await params;
  const locale = readLocale(given.locale);
  if (!locale) notFound();
  const t = translator(locale);
  const asker = await pageAsker();
  const desk = await loadDesk(asker, given.id);
  if (!desk?.plan || !desk.moderates || desk.approvalDenied) {
    noteStatus(404);
    return (
      <Shell locale={locale} path={paths.home(locale)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  const { changeset, plan, names } = desk;
  const held = await heldForm(asker, await headers(), (await searchParams).held);
  const chosen = held?.fields["leaveOut"]?.split("\n").filter(Boolean) ?? [];
  const views = partViews(desk, locale);
  const part = planPart(plan, readLeftOut(chosen));
  const isStale = held?.refusal?.code === "stale_base";
  return (
    <Shell locale={locale} path={paths.changesetStep(locale, changeset.publicId, "part")}>
      <div className="wrap room stack">
        <p className="label">
          <a href={paths.changeset(locale, changeset.publicId)}>
            <bdi>{changeset.title}</bdi>
          </a>
        </p>
        <h1>{t("items.part.title")}</h1>
        <p className="lead">{t("items.part.intro")}</p>
        {held?.refusal && (
          <Notice tone="danger" announce>
            {isStale ? t("items.part.changed") : refusalMessage(locale, held.refusal.code)}
          </Notice>
        )}
        <form
          method="post"
          action={paths.changesetStep(locale, changeset.publicId, "show-part")}
          className="form stack"
        >
          <input type="hidden" name="version" value={changeset.version} />
          {views.map((view) => (
            <PartPage
              key={view.page}
              locale={locale}
              view={view}
              names={names}
              ticked={new Set(chosen)}
              mayLeavePage={views.length > 1}
            />
          ))}
          <div>
            <button type="submit" className="button">
              {t("items.part.show")}
            </button>
          </div>
          {held && part.ok && (
            <PartPreview
              locale={locale}
              view={previewView(desk, views, part.value, chosen, locale)}
              names={names}
              publishAt={paths.changesetStep(locale, changeset.publicId, "approve-part")}
              comment={held.fields["comment"]}
            />
          )}
        </form>
      </div>
    </Shell>
  );
}
