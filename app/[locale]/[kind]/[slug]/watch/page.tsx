import type { Metadata } from "next";
import { Shell } from "@/components/layout/shell";
import { WatchButton } from "@/components/people/watch-button";
import { listWatches } from "@/db/queries/watches";
import { store } from "@/db/store";
import { denial } from "@/domain/policy/may";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { answerPage } from "@/server/reading/page-answer";
import { NoPage } from "../../../no-page";
import { NoRight } from "../../../no-right";

type Props = { params: Promise<{ locale: string; kind: string; slug: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** Begins and ends watching a page, its kind, and what happens at a place: apart from the history, which is the same for everybody. */
export default async function WatchPage({ params }: Props) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} tail="/watch" />;
  const { address, page } = answer;
  const { locale, ref, kind } = address;
  const path = paths.watchPage(locale, ref);
  const { actor } = await pageAsker();
  const denied = denial(actor, "page.watch");
  if (denied || actor.kind !== "user") return <NoRight locale={locale} path={path} code={denied ?? "missing_right"} />;
  const t = translator(locale);
  const watches = await listWatches(store(), actor.id);
  const watched = (scope: "page" | "place") =>
    watches.some((one) => one.scope !== "kind" && one.scope === scope && one.pageId === page.id);
  const choices = [
    { scope: "page", target: ref, is: watched("page"), on: "page", off: "pageOff" },
    ...(kind === "place"
      ? [{ scope: "place", target: ref, is: watched("place"), on: "place", off: "placeOff" } as const]
      : []),
    {
      scope: "kind",
      target: kind,
      is: watches.some((one) => one.scope === "kind" && one.kind === kind),
      on: "kind",
      off: "kindOff",
    },
  ] as const;
  return (
    <Shell locale={locale} path={path}>
      <div className="wrap room stack">
        <h1>{textFor(page.content.titles, locale)?.text ?? address.slug}</h1>
        <p className="inline-list">
          <a href={paths.page(locale, ref)}>{t("reading.revision.current")}</a>
        </p>
        <p className="soft">{t("community.watch.intro")}</p>
        {choices.map(({ scope, target, is, on, off }) => (
          <WatchButton
            key={scope}
            locale={locale}
            scope={scope}
            target={target}
            on={!is}
            label={t(`community.watch.${is ? off : on}`)}
            next={path}
          />
        ))}
        <p className="inline-list">
          <a href={paths.history(locale, ref)}>{t("reading.status.history")}</a>
          <a href={paths.watchlist(locale)}>{t("community.watch.title")}</a>
        </p>
      </div>
    </Shell>
  );
}
