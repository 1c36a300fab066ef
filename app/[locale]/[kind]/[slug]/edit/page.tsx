import type { Metadata } from "next";
import { headers } from "next/headers";
import { EditScreen } from "@/components/edit/edit-screen";
import { Shell } from "@/components/layout/shell";
import { listChangesets } from "@/db/queries/changesets";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { answerPage } from "@/server/reading/page-answer";
import { loadEditState } from "../../../edit-state";
import { loadEditNames } from "../../../edit-names";
import { loadPreview } from "../../../edit-preview";
import { NoPage } from "../../../no-page";

type Props = { params: Promise<{ locale: string; kind: string; slug: string }>; searchParams: Promise<{ held?: string; changeset?: string; preview?: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** The editor of a page, for visitors too: they sign in when they send it. */
export default async function EditPage({ params, searchParams }: Props) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} tail="/edit" />;
  const { address, page } = answer;
  const { locale, kind, slug, ref } = address;
  const search = await searchParams;
  const asker = await pageAsker();
  const held = await heldForm(asker, await headers(), search.held);
  const state = await loadEditState({ kind, slug, page, held, changesetId: search.changeset, asker, locale });
  const viewer = asker.actor.kind === "user" ? { id: asker.actor.id, moderates: false } : undefined;
  const open = await listChangesets(store(), { states: ["submitted", "changes_requested"], page: ref, ...(viewer ? { viewer } : {}), limit: 10 });
  return (
    <Shell locale={locale} path={paths.edit(locale, ref)}>
      <EditScreen
        locale={locale}
        action={`${paths.edit(locale, ref)}/save`}
        state={state}
        titles={page.content.titles}
        visitor={asker.actor.kind !== "user"}
        open={open.items
          .filter((one) => one.publicId !== state.draft?.id)
          .map((one) => ({ id: one.publicId, title: one.title, author: one.author ?? "", since: one.submittedAt ?? one.createdAt }))}
        now={Date.now()}
        preview={search.preview ? await loadPreview(state.content, ref, locale) : undefined}
        {...await loadEditNames(state.content, locale)}
      />
    </Shell>
  );
}
