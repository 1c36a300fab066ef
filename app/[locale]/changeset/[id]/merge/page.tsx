import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { NotFound } from "@/components/errors/not-found";
import { Shell } from "@/components/layout/shell";
import { ConflictCard, takeName, typedName } from "@/components/review/conflict-card";
import { Notice } from "@/components/ui/notice";
import { planRebase, type RebasedItem } from "@/db/queries/rebase";
import { store } from "@/db/store";
import type { Claim } from "@/domain/claims/claim";
import { may } from "@/domain/policy/may";
import { choicesInput } from "@/domain/review/choices";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { refusalMessage } from "@/i18n/refusal";
import { translator } from "@/i18n/translator";
import { noteStatus } from "@/server/answer-notes";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { readLocale } from "@/server/reading/address";
import { loadChangeset } from "@/server/reading/changeset-view";
import { loadLedger } from "@/server/reading/ledger";
import { readChoices } from "../[step]/read-choices";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ held?: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** Where the author of a proposal chooses, place by place, what is to stand where somebody else changed the same. */
export default async function MergePage({ params, searchParams }: Props) {
  const given = await params;
  const locale = readLocale(given.locale);
  if (!locale) notFound();
  const t = translator(locale);
  const asker = await pageAsker();
  const view = await loadChangeset(asker.actor, given.id);
  const subject = view && { state: view.changeset.state, ownerIds: view.changeset.authorIds };
  if (
    !view ||
    !subject ||
    !(may(asker.actor, "changeset.rebase", subject) || may(asker.actor, "changeset.amend", subject))
  ) {
    noteStatus(404);
    return (
      <Shell locale={locale} path={paths.home(locale)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  const { changeset } = view;
  const held = await heldForm(asker, await headers(), (await searchParams).held);
  const asked = await planRebase(store(), changeset);
  const made = held ? choicesInput.safeParse(readChoices(held.fields)).data?.choices : undefined;
  const rebased = made ? withFollowing(asked, await planRebase(store(), changeset, made)) : asked;
  const { names } = await loadLedger(
    store(),
    rebased.flatMap(claimsIn),
    rebased.flatMap(({ item }) => item.sameSubject ?? []),
  );
  const open = rebased.filter(({ conflicts, hindrance }) => conflicts.length > 0 || hindrance);
  const hindered = rebased.some(({ hindrance }) => hindrance);
  const count = rebased.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  return (
    <Shell locale={locale} path={paths.changesetStep(locale, changeset.publicId, "merge")}>
      <div className="wrap room stack">
        <p className="label">
          <a href={paths.changeset(locale, changeset.publicId)}>
            <bdi>{changeset.title}</bdi>
          </a>
        </p>
        <h1>{t("review.merge.title")}</h1>
        <p className="lead">{t("review.merge.intro", { count })}</p>
        {held?.refusal && (
          <Notice tone="danger" announce>
            {refusalMessage(locale, held.refusal.code)}
          </Notice>
        )}
        <form method="post" action={paths.changesetStep(locale, changeset.publicId, "rebase")} className="form stack">
          {open.map(({ item, conflicts, hindrance }) => (
            <section key={item.ref} className="stack" aria-label={item.ref}>
              <h2>
                <bdi>{textFor((item.head?.content ?? item.proposal.content)?.titles, locale)?.text ?? item.slug}</bdi>
              </h2>
              <p className="inline-list small">
                {item.action !== "create" && (
                  <a href={paths.page(locale, item.ref)}>{t("review.changeset.readPage")}</a>
                )}
                {item.action !== "create" && <a href={paths.history(locale, item.ref)}>{t("review.merge.history")}</a>}
              </p>
              {hindrance && <Notice tone="danger">{refusalMessage(locale, hindrance.code)}</Notice>}
              {item.action === "create" && !hindrance && !item.sameSubject && (
                <Notice tone="caution">{t("review.merge.joinsExisting")}</Notice>
              )}
              {conflicts.map((conflict) => (
                <ConflictCard
                  key={conflict.id}
                  page={item.ref}
                  conflict={conflict}
                  names={names}
                  locale={locale}
                  reverts={changeset.type === "revert"}
                  chosen={held?.fields[takeName(item.ref, conflict.id)]}
                  typed={held?.fields[typedName(item.ref, conflict.id)]}
                />
              ))}
            </section>
          ))}
          {!hindered && (
            <div className="actions">
              <button type="submit" className="button primary">
                {t("review.merge.send")}
              </button>
              <a className="button" href={paths.changeset(locale, changeset.publicId)}>
                {t("common.action.back")}
              </a>
            </div>
          )}
        </form>
      </div>
    </Shell>
  );
}

/** The claims that the sides of the conflicts are about: their sources and speakers are named. */
const claimsIn = ({ conflicts }: RebasedItem): Claim[] =>
  conflicts
    .filter(({ at }) => at.startsWith("/claims/"))
    .flatMap(({ base, published, proposed }) => [base, published, proposed])
    .filter((side) => side !== undefined) as Claim[];

/** What a choice for a page as a whole brings with it is asked too; what was chosen before stays on the screen. */
const withFollowing = (asked: readonly RebasedItem[], chosen: readonly RebasedItem[]): RebasedItem[] =>
  asked.map((one, index) => {
    const ids = new Set(one.conflicts.map(({ id }) => id));
    const following = chosen[index]?.conflicts.filter(({ id }) => !ids.has(id)) ?? [];
    const isWhole = one.conflicts.some(({ at }) => at === "");
    return { ...one, conflicts: [...one.conflicts, ...(isWhole ? following : [])] };
  });
