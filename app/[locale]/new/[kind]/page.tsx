import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { EditScreen } from "@/components/edit/edit-screen";
import { NotFound } from "@/components/errors/not-found";
import { Shell } from "@/components/layout/shell";
import { mapCitedWords } from "@/db/queries/source-text";
import { store } from "@/db/store";
import { kindNamed } from "@/domain/kinds";
import type { PageRef } from "@/domain/kinds/names";
import { slugPattern } from "@/domain/kinds/names";
import { paths } from "@/i18n/paths";
import { noteStatus } from "@/server/answer-notes";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { readLocale } from "@/server/reading/address";
import { citationsOf, loadEditNames } from "../../edit-names";
import { loadPreview } from "../../edit-preview";
import { EditScript } from "../../edit-script";
import { loadEditState } from "../../edit-state";

type Props = {
  params: Promise<{ locale: string; kind: string }>;
  searchParams: Promise<{ held?: string; changeset?: string; draft?: string; slug?: string; preview?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** The form of a new page of a kind; a missing link leads here with its address filled in. */
export default async function NewPage({ params, searchParams }: Props) {
  const given = await params;
  const locale = readLocale(given.locale);
  if (!locale) notFound();
  const kind = kindNamed(given.kind)?.name;
  if (!kind) {
    noteStatus(404);
    return (
      <Shell locale={locale} path={paths.home(locale)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  const search = await searchParams;
  const slug = search.slug && slugPattern.test(search.slug) ? search.slug : undefined;
  const asker = await pageAsker();
  const held = await heldForm(asker, await headers(), search.held);
  const state = await loadEditState({
    kind,
    slug,
    page: undefined,
    held,
    changesetId: search.changeset,
    autosaveId: search.draft,
    asker,
    locale,
  });
  const ref = `${kind}/${state.slug ?? "new"}` as PageRef;
  return (
    <>
      <Shell locale={locale} path={paths.newPage(locale, kind)}>
        <EditScreen
          locale={locale}
          action={`${paths.newPage(locale, kind)}/save`}
          state={state}
          visitor={asker.actor.kind !== "user"}
          open={[]}
          now={Date.now()}
          preview={search.preview ? await loadPreview(state.content, ref, locale) : undefined}
          cited={await mapCitedWords(store(), asker.actor, citationsOf(state.content))}
          {...(await loadEditNames(state.content, locale))}
        />
      </Shell>
      <EditScript />
    </>
  );
}
