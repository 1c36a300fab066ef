import { DecidedNotice } from "@/components/review/decided-notice";
import { paths } from "@/i18n/paths";
import { findNextProposal } from "@/server/reading/next-proposal";
import { queueAsQuery, queueQuery } from "@/server/reading/queue-choice";
import type { PartProps } from "./part";

const verdicts = ["approve", "request_changes", "reject"] as const;

/** After a decision: what became of the proposal, and the next one. */
export async function DecidedPart({ locale, asker, desk, queue, done }: PartProps & { done: string | undefined }) {
  const verdict = verdicts.find((one) => one === done);
  if (!verdict || desk.changeset.state === "submitted") return null;
  const waiting = await findNextProposal(asker.actor, desk.changeset, queue);
  if (!waiting) return null;
  const { next, count } = waiting;
  return (
    <DecidedNotice
      locale={locale}
      verdict={verdict}
      next={next && { title: next.title, href: paths.changeset(locale, next.id, { queue: queueAsQuery(queue) }) }}
      left={count}
      queueHref={paths.review(locale, queueQuery(queue))}
    />
  );
}
