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
import { findSimilarPages } from "@/server/reading/similar-pages";
import { citationsOf, loadEditNames } from "../../edit-names";
import { loadPreview } from "../../edit-preview";
import { EditScript } from "../../edit-script";
import { type EditState, loadEditState } from "../../edit-state";

type Props = {
  params: Promise<{ locale: string; kind: string }>;
  searchParams: Promise<{
    held?: string;
    changeset?: string;
    draft?: string;
    slug?: string;
    preview?: string;
    title?: string;
  }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** A new page under the name by which somebody looked for it, in the language of its letters. */
function titled(state: EditState, name: string | undefined): EditState {
  const { titles } = state.content;
  if (!name?.trim() || titles.ar || titles.en || state.draft || state.autosave) return state;
  const title = name.trim().slice(0, 300);
  const side = /[\u0600-\u06ff]/.test(title) ? { ar: title } : { en: title[0]?.toUpperCase() + title.slice(1) };
  return { ...state, content: { ...state.content, titles: side } };
}

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
  const loaded = await loadEditState({
    kind,
    slug,
    page: undefined,
    held,
    changesetId: search.changeset,
    autosaveId: search.draft,
    asker,
    locale,
  });
  const state = titled(loaded, search.title ?? slug?.replaceAll("-", " "));
  const ref = `${kind}/${state.slug ?? "new"}` as PageRef;
  return (
    <>
      <Shell locale={locale} path={paths.newPage(locale, kind)}>
        <EditScreen
          locale={locale}
          action={`${paths.newPage(locale, kind)}/save`}
          state={state}
          similar={{ kind, pages: await findSimilarPages(store(), kind, state.content, locale) }}
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
