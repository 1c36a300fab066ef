import type { Metadata } from "next";
import { headers } from "next/headers";
import { type Begun, begunClaim } from "@/components/edit/begun-claim";
import { EditScreen } from "@/components/edit/edit-screen";
import { Shell } from "@/components/layout/shell";
import { listChangesets } from "@/db/queries/queue";
import { findRevision } from "@/db/queries/revisions";
import { mapCitedWords } from "@/db/queries/source-text";
import { mapSources } from "@/db/queries/sources";
import { findStaleLanguage } from "@/db/queries/stale-language";
import { store } from "@/db/store";
import type { Claim } from "@/domain/claims/claim";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { readPageRef } from "@/domain/kinds/read-ref";
import type { PageContent } from "@/domain/revisions/content";
import { readFocus, sentenceWith } from "@/domain/revisions/focus";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { answerPage } from "@/server/reading/page-answer";
import { citationsOf, loadEditNames } from "../../../edit-names";
import { loadPreview } from "../../../edit-preview";
import { EditScript } from "../../../edit-script";
import { type EditState, loadEditState } from "../../../edit-state";
import { NoPage } from "../../../no-page";
import { buildingOn } from "./building-on";
import { FixChoice } from "./fix-choice";

type Props = {
  params: Promise<{ locale: string; kind: string; slug: string }>;
  searchParams: Promise<
    {
      held?: string;
      changeset?: string;
      draft?: string;
      preview?: string;
      restore?: string;
      on?: string;
      only?: string;
      fix?: string;
    } & Begun
  >;
};

export const metadata: Metadata = { robots: { index: false } };

/** The revision that is to be restored, if it is one of this page and its content is still there. */
async function findOld(pageId: number, number: string | undefined) {
  const wanted = Number(number);
  return Number.isSafeInteger(wanted) && wanted > 0 ? findRevision(store(), { pageId, number: wanted }) : undefined;
}

/** The editor filled with an old revision on today's base: a restoration is a proposal like any other. */
function restoring(
  state: EditState,
  old: { number: number; content: PageContent | undefined },
  locale: Locale,
): EditState {
  if (!old.content) return state;
  const title = translator(locale)("edit.restoreTitle", { n: old.number });
  return { ...state, content: old.content, proposal: { ...state.proposal, title } };
}

/** The claim that the address begins, its dates counted from the day of its source. */
async function beginning(begun: Begun, kind: KindName) {
  const ref = begun.source ? readPageRef(begun.source, ["source"]) : undefined;
  const sources = await mapSources(store(), ref ? [ref] : []);
  return begunClaim(begun, kind, ref && sources.get(ref)?.fields.published);
}

/** The editor of a page, for visitors too: they sign in when they send it. */
export default async function EditPage({ params, searchParams }: Props) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} tail="/edit" />;
  const { address, page } = answer;
  const { locale, kind, slug, ref } = address;
  const search = await searchParams;
  const asker = await pageAsker();
  const held = await heldForm(asker, await headers(), search.held);
  const old = await findOld(page.id, search.restore);
  const loaded = await loadEditState({
    kind,
    slug,
    page,
    held,
    changesetId: search.changeset,
    autosaveId: search.draft,
    asker,
    locale,
  });
  const begun = search.claim && !held ? await beginning(search, kind) : undefined;
  const isFresh = !held && !loaded.draft && !loaded.autosave;
  const built =
    search.on && isFresh ? await buildingOn(loaded, { id: search.on, page: ref, asker, locale }) : undefined;
  const restored = old && isFresh ? restoring(loaded, old, locale) : (built ?? loaded);
  const state = begun
    ? { ...restored, content: { ...restored.content, claims: [...restored.content.claims, begun as Claim] } }
    : restored;
  if (search.only === "choose" && !held) return <FixChoice locale={locale} page={ref} content={page.content} />;
  const focus =
    readFocus(held?.fields["only"] ?? search.only, state.content) ??
    (search.fix && !held ? sentenceWith(search.fix, locale, state.content.body[locale] ?? "") : undefined);
  if (search.fix && !focus && !held) return <FixChoice locale={locale} page={ref} content={page.content} />;
  const viewer = asker.actor.kind === "user" ? { id: asker.actor.id, moderates: false } : undefined;
  const open = await listChangesets(store(), {
    states: ["submitted", "changes_requested"],
    page: ref,
    ...(viewer ? { viewer } : {}),
    limit: 10,
  });
  return (
    <>
      <Shell locale={locale} path={paths.edit(locale, ref)}>
        <EditScreen
          locale={locale}
          action={`${paths.edit(locale, ref)}/save`}
          state={state}
          titles={page.content.titles}
          focus={focus}
          stale={
            await findStaleLanguage(store(), { pageId: page.id, number: page.revision.number, content: page.content })
          }
          next={begun && search.source ? paths.sourceText(locale, search.source as PageRef) : held?.fields["next"]}
          visitor={asker.actor.kind !== "user"}
          open={open.items
            .filter((one) => one.publicId !== state.draft?.id)
            .map((one) => ({
              id: one.publicId,
              title: one.title,
              author: one.author ?? "",
              since: one.submittedAt ?? one.createdAt,
              mine: one.authorId === viewer?.id,
            }))}
          page={ref}
          now={Date.now()}
          preview={search.preview ? await loadPreview(state.content, ref, locale, page.content) : undefined}
          cited={await mapCitedWords(store(), asker.actor, citationsOf(state.content))}
          {...(await loadEditNames(state.content, locale))}
        />
      </Shell>
      <EditScript />
    </>
  );
}
