import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { NotFound } from "@/components/errors/not-found";
import { Shell } from "@/components/layout/shell";
import { AuthorActions } from "@/components/review/author-actions";
import { ChangeSection } from "@/components/review/change-section";
import { ChangesetHead } from "@/components/review/changeset-head";
import { CommentForm } from "@/components/review/comment-form";
import { ConflictSides } from "@/components/review/conflict-sides";
import { DecisionForm } from "@/components/review/decision-form";
import { FindingsList } from "@/components/review/findings-list";
import { LeasePanel } from "@/components/review/lease-panel";
import { Relatives } from "@/components/review/relatives";
import { RenewStep } from "@/components/review/renew-step";
import { RevertForm } from "@/components/review/revert-form";
import { ReviewedDiff } from "@/components/review/reviewed-diff";
import { Thread } from "@/components/review/thread";
import { Notice } from "@/components/ui/notice";
import { mapRevisionContents } from "@/db/queries/revisions";
import { store } from "@/db/store";
import { denial, may } from "@/domain/policy/may";
import { emptyContent } from "@/domain/revisions/content";
import { diffContent } from "@/domain/revisions/page-diff";
import { textFor } from "@/domain/text";
import { findingMessage } from "@/i18n/finding-message";
import { paths } from "@/i18n/paths";
import { refusalMessage } from "@/i18n/refusal";
import { translator } from "@/i18n/translator";
import { noteStatus } from "@/server/answer-notes";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { readLocale } from "@/server/reading/address";
import { authorSteps, loadChangeset } from "@/server/reading/changeset-view";
import { loadLedger } from "@/server/reading/ledger";
import { editHref, placedComments, reasonWords, relativesOf } from "./view-parts";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ held?: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** One proposal: what it changes, why, what the checks and the people say, and what can be done with it. */
export default async function ChangesetPage({ params, searchParams }: Props) {
  const given = await params;
  const locale = readLocale(given.locale);
  if (!locale) notFound();
  const t = translator(locale);
  const asker = await pageAsker();
  const view = await loadChangeset(asker.actor, given.id);
  if (!view) {
    noteStatus(404);
    return (
      <Shell locale={locale} path={paths.home(locale)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  const { changeset, plan, trail, site, lease } = view;
  const held = await heldForm(asker, await headers(), (await searchParams).held);
  const error = held?.refusal && refusalMessage(locale, held.refusal.code);
  const subject = { state: changeset.state, ownerIds: changeset.authorIds };
  const bases = await mapRevisionContents(
    store(),
    changeset.items.map((item) => item.baseRevisionId).filter((one) => one !== null),
  );
  const { names } = await loadLedger(store(), [
    ...changeset.items.flatMap((item) => item.proposal.content?.claims ?? []),
    ...(plan?.items ?? []).flatMap((item) => (item.conflicts.length > 0 ? (item.head?.content.claims ?? []) : [])),
  ]);
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const finding of changeset.findings) counts[finding.severity] += 1;
  const moderates =
    asker.actor.kind === "user" && !denial({ ...asker.actor, id: -1 }, "changeset.approve", subject, site);
  const approval = denial(asker.actor, "changeset.approve", subject, site);
  const accepted = trail.reviews.filter((review) => review.verdict === "approve" && !review.late);
  return (
    <Shell locale={locale} path={paths.changeset(locale, changeset.publicId)}>
      <div className="wrap room changeset">
        <div className="stack">
          <ChangesetHead
            locale={locale}
            changeset={{
              id: changeset.publicId,
              title: changeset.title,
              reason: changeset.reason,
              state: changeset.state,
              author: changeset.author ?? "",
              createdAt: changeset.createdAt,
              version: changeset.version,
              pages: changeset.items.length,
              findings: counts,
              published:
                changeset.state === "accepted" && changeset.decidedAt !== null
                  ? { at: changeset.decidedAt, approvers: accepted.map((review) => review.reviewer) }
                  : undefined,
            }}
          />
          <Relatives locale={locale} relatives={relativesOf(view)} />
          {plan && plan.freshness !== "current" && (
            <Notice tone="caution">
              <p>{t(`review.freshness.${plan.freshness}`)}</p>
              {may(asker.actor, "changeset.rebase", subject) && (
                <RenewStep locale={locale} id={changeset.publicId} freshness={plan.freshness} />
              )}
            </Notice>
          )}
          <section aria-labelledby="changes">
            <h2 id="changes">{t("review.changeset.changes")}</h2>
            {changeset.items.map((item) => {
              const planned = plan?.items.find((one) => one.id === item.id);
              const base = item.baseRevisionId === null ? undefined : bases.get(item.baseRevisionId);
              const before = planned?.freshness === "behind_clean" ? planned.head?.content : base?.content;
              const after = planned?.merged ?? item.proposal.content;
              return (
                <ChangeSection
                  key={item.id}
                  locale={locale}
                  page={item.ref}
                  title={textFor(after?.titles ?? base?.content.titles, locale)?.text ?? item.slug}
                  action={item.action}
                  to={item.proposal.to}
                  base={base?.number}
                  mayLeaveOut={plan !== undefined && moderates && approval === undefined && changeset.items.length > 1}
                >
                  {item.action !== "create" && authorSteps(asker.actor, changeset).includes("revise") && (
                    <p className="small">
                      <a href={editHref(locale, changeset.publicId, item)}>{t("review.author.edit")}</a>
                    </p>
                  )}
                  {planned?.conflicts.map((conflict) => (
                    <ConflictSides
                      key={conflict.id}
                      conflict={conflict}
                      names={names}
                      locale={locale}
                      reverts={changeset.type === "revert"}
                    />
                  ))}
                  {after && (
                    <ReviewedDiff
                      locale={locale}
                      changeset={changeset.publicId}
                      page={item.ref}
                      diff={diffContent(
                        item.action === "delete" ? after : before,
                        item.action === "delete" ? emptyContent(item.kind) : after,
                      )}
                      names={names}
                      comments={placedComments(trail, item.ref)}
                      mayComment={may(asker.actor, "changeset.comment", subject)}
                      mayResolve={
                        may(asker.actor, "changeset.comment", subject) &&
                        (may(asker.actor, "page.confirm") || authorSteps(asker.actor, changeset).length > 0)
                      }
                    />
                  )}
                </ChangeSection>
              );
            })}
          </section>
          <section aria-labelledby="discussion">
            <h2 id="discussion">{t("review.changeset.discussion")}</h2>
            <Thread
              reportAt={paths.changesetStep(locale, changeset.publicId, "report")}
              locale={locale}
              entries={trail.reviews.map((review) => ({
                id: review.id,
                author: review.reviewer,
                at: review.createdAt,
                version: review.version,
                verdict: review.verdict as "approve" | "request_changes" | "reject" | "comment",
                text: review.comment ?? "",
                reason: reasonWords(review.reasonCode, locale),
              }))}
            />
            {may(asker.actor, "changeset.comment", subject) && (
              <CommentForm
                locale={locale}
                id={changeset.publicId}
                version={changeset.version}
                typed={held?.fields["body"]}
                error={held?.fields["body"] === undefined ? undefined : error}
              />
            )}
          </section>
        </div>
        <div className="changeset-side stack">
          <AuthorActions
            locale={locale}
            id={changeset.publicId}
            state={changeset.state}
            version={changeset.version}
            steps={authorSteps(asker.actor, changeset)}
            editHref={editHref(locale, changeset.publicId, changeset.items[0])}
            error={
              changeset.authorIds.includes(asker.actor.kind === "user" ? asker.actor.id : -1) &&
              held?.fields["revertReason"] === undefined
                ? error
                : undefined
            }
          />
          <section aria-labelledby="findings">
            <h2 id="findings">{t("review.changeset.findings")}</h2>
            <FindingsList
              locale={locale}
              findings={changeset.findings.map((finding) => ({
                severity: finding.severity,
                message: findingMessage(locale, { message: finding.message, params: finding.params ?? {} }),
                place: `${finding.page}${finding.at}`,
                href: `#change-${finding.page.replace("/", "-")}`,
                acknowledged: finding.acknowledged,
                needsReason: finding.needsReason,
                falseAlarm: finding.falseAlarm,
                mark:
                  finding.severity !== "error" && may(asker.actor, "changeset.comment", subject)
                    ? {
                        action: paths.changesetStep(locale, changeset.publicId, "false-alarm"),
                        finding: finding.id,
                      }
                    : undefined,
              }))}
            />
          </section>
          {changeset.type !== "import" && may(asker.actor, "changeset.revert", subject) && (
            <RevertForm
              locale={locale}
              id={changeset.publicId}
              title={changeset.title}
              pages={changeset.items.length}
              mayHurry={may(asker.actor, "page.confirm")}
              renames={changeset.items.some((item) => item.action === "rename")}
              error={held?.fields["revertReason"] === undefined ? undefined : error}
              typed={held?.fields["revertReason"]}
            />
          )}
          {may(asker.actor, "changeset.take", subject) && (
            <LeasePanel
              locale={locale}
              id={changeset.publicId}
              lease={
                lease && {
                  ...lease,
                  mine: asker.actor.kind === "user" && lease.holderId === asker.actor.id,
                }
              }
            />
          )}
          {plan && moderates && (
            <DecisionForm
              locale={locale}
              id={changeset.publicId}
              version={changeset.version}
              seenHash={plan.hash}
              pages={changeset.items.length}
              hasErrors={counts.error > 0}
              hasWarnings={changeset.findings.some(
                (finding) => finding.severity === "warning" && !finding.acknowledged,
              )}
              cannotApprove={
                approval === "self_approval"
                  ? "own"
                  : plan.freshness === "behind_conflict" || plan.freshness === "orphaned"
                    ? "stale"
                    : undefined
              }
              error={held && held.fields["body"] === undefined ? error : undefined}
              typed={{ comment: held?.fields["comment"], reasonCode: held?.fields["reasonCode"] }}
            />
          )}
        </div>
      </div>
    </Shell>
  );
}
