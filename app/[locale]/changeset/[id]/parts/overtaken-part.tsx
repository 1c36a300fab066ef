import { placeWords } from "@/components/history/place-words";
import { Overtaken } from "@/components/review/overtaken";
import { findWinner } from "@/db/queries/winner";
import { store } from "@/db/store";
import { livedOn } from "@/domain/review/lived-on";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import type { PartProps } from "./part";

/** What became of the proposal when another one was published: the winner, and what of it readers see already. */
export async function OvertakenPart({ locale, desk, held }: PartProps) {
  const { changeset, plan } = desk;
  const winner = changeset.state === "superseded" ? await findWinner(store(), changeset.id) : undefined;
  const twin = held?.refusal?.code === "same_change" ? held.refusal.params?.["changeset"] : undefined;
  const lived = (plan?.items ?? []).flatMap(({ base, head, proposal, slug, freshness }) => {
    if (freshness === "current" || !proposal.content) return [];
    const { claims, titles } = proposal.content;
    const title = textFor(titles, locale)?.text ?? slug;
    return livedOn(base, head?.content, proposal.content).map((at) => {
      const claim = claims.find((one) => `/claims/${one.id}` === at);
      return `${title} · ${placeWords(at, claim, locale)}`;
    });
  });
  return (
    <Overtaken
      locale={locale}
      winner={winner && { title: winner.title, href: paths.changeset(locale, winner.publicId) }}
      twinHref={twin === undefined ? undefined : paths.changeset(locale, twin)}
      livedOn={lived}
      collides={plan?.freshness === "behind_conflict"}
    />
  );
}
