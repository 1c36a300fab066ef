import { headers } from "next/headers";
import { Shell } from "@/components/layout/shell";
import { TalkThread } from "@/components/talk/talk-thread";
import { Pager } from "@/components/ui/pager";
import { TextArea } from "@/components/ui/text-field";
import { listTalk } from "@/db/queries/talk";
import { store } from "@/db/store";
import { may } from "@/domain/policy/may";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { answerPage } from "@/server/reading/page-answer";
import { NoPage } from "../../../no-page";
import { refusalWords } from "../../../refusal-words";
import { describeArticle } from "../metadata";

type Props = {
  params: Promise<{ locale: string; kind: string; slug: string }>;
  searchParams: Promise<{ claim?: string; after?: string; held?: string }>;
};

export const generateMetadata = async ({
  params,
}: {
  params: Promise<{ locale: string; kind: string; slug: string }>;
}) =>
  describeArticle(await params, {
    path: paths.talk,
    title: (locale, page) => translator(locale)("community.talk.title", { page }),
    unlisted: true,
  });

/** The discussion of a page, or of one of its claims. */
export default async function TalkPage({ params, searchParams }: Props) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} tail="/talk" />;
  const { address, page } = answer;
  const { locale, ref } = address;
  const t = translator(locale);
  const search = await searchParams;
  const asker = await pageAsker();
  const held = await heldForm(asker, await headers(), search.held);
  const asked = held?.fields["claim"] || search.claim;
  const claim = page.content.claims.some((one) => one.id === asked) ? asked : undefined;
  const after = Number(search.after);
  const { items, next } = await listTalk(store(), {
    pageId: page.id,
    claim,
    ...(Number.isSafeInteger(after) && after > 0 ? { after } : {}),
  });
  const path = paths.talk(locale, ref);
  const query = claim ? `claim=${claim}&` : "";
  return (
    <Shell locale={locale} path={path}>
      <div className="wrap room stack">
        <h1>{t("community.talk.title", { page: textFor(page.content.titles, locale)?.text ?? address.slug })}</h1>
        <p className="inline-list">
          <a href={paths.page(locale, ref)}>{t("reading.revision.current")}</a>
        </p>
        <p className="soft">{t("community.talk.intro")}</p>
        {claim && (
          <p className="inline-list">
            <a href={paths.claim(locale, ref, claim)}>{t("community.talk.ofClaim", { claim })}</a>
            <a href={path}>{t("community.talk.all")}</a>
          </p>
        )}
        <TalkThread
          locale={locale}
          page={ref}
          remarks={items.map((post) => ({
            id: post.publicId,
            claim: post.claimId ?? undefined,
            author: post.author ?? undefined,
            at: post.createdAt,
            text: post.body,
          }))}
        />
        <Pager locale={locale} next={next ? `${path}?${query}after=${next}` : undefined} />
        {asker.actor.kind === "user" && !may(asker.actor, "page.talk") ? null : (
          <form method="post" action={`${path}/send`} className="form">
            {claim && <input type="hidden" name="claim" value={claim} />}
            <TextArea
              name="body"
              label={t("community.talk.body")}
              hint={asker.actor.kind === "user" ? undefined : t("community.talk.signIn")}
              value={held?.fields["body"]}
              error={refusalWords(locale, held?.refusal)}
              maxLength={4000}
              required
            />
            <div>
              <button type="submit" className="button primary">
                {t("community.talk.submit")}
              </button>
            </div>
          </form>
        )}
      </div>
    </Shell>
  );
}
