import type { Claim } from "@/domain/claims/claim";
import type { PageRef } from "@/domain/kinds/names";
import type { Conflict } from "@/domain/revisions/conflict";
import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { placeWords } from "../history/place-words";
import type { Names } from "../names";
import { Instant } from "../ui/time";
import { UserName } from "../ui/user-name";
import { ConflictValue } from "./conflict-value";

/** Another proposal that would put something else in the same places. */
export type RivalView = {
  id: string;
  title: string;
  author: string;
  since: Moment;
  pages: readonly { page: PageRef; title: string; conflicts: readonly Conflict[] }[];
};

type Props = { locale: Locale; rivals: readonly RivalView[]; names: Names; queue?: string | undefined };

/** Rival proposals on one screen: for each place what is published, what this one proposes and what the other one does. */
export function Rivals({ locale, rivals, names, queue }: Props) {
  const t = translator(locale);
  if (rivals.length === 0) return null;
  return (
    <section aria-labelledby="rivals" className="panel stack">
      <h2 id="rivals">{t("workbench.rivals.title", { count: rivals.length })}</h2>
      <p className="small soft">{t("workbench.rivals.intro")}</p>
      {rivals.map((rival) => (
        <article key={rival.id} className="stack">
          <h3>
            <a href={paths.changeset(locale, rival.id, { queue })}>
              <bdi>{rival.title}</bdi>
            </a>
          </h3>
          <p className="inline-list small soft items-baseline">
            <UserName name={rival.author} locale={locale} />
            <Instant at={rival.since} locale={locale} />
          </p>
          {rival.pages.map(({ page, title, conflicts }) =>
            conflicts.map((conflict) => (
              <RivalPlace key={`${page}${conflict.id}`} {...{ locale, names, title, conflict }} />
            )),
          )}
        </article>
      ))}
    </section>
  );
}

function RivalPlace({
  locale,
  names,
  title,
  conflict,
}: {
  locale: Locale;
  names: Names;
  title: string;
  conflict: Conflict;
}) {
  const t = translator(locale);
  const claim = (conflict.base ?? conflict.published ?? conflict.proposed) as Claim | undefined;
  return (
    <div>
      <p className="label">
        <bdi>{title}</bdi> · {placeWords(conflict.at, claim, locale)}
      </p>
      <dl className="merge-sides">
        {(["base", "published", "proposed"] as const).map((side) => (
          <div key={side}>
            <dt className="label">{t(`workbench.rivals.${side}`)}</dt>
            <dd>
              <ConflictValue conflict={conflict} value={conflict[side]} names={names} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="small soft">{t(conflict.canKeepBoth ? "workbench.rivals.both" : "workbench.rivals.one")}</p>
    </div>
  );
}
