import { findChangeset } from "@/db/queries/changeset";
import { store } from "@/db/store";
import { locales } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { askerOf } from "@/server/context";
import { seeOther } from "@/server/form";
import { maySee } from "@/server/reading/changeset-view";
import { findNextProposal } from "@/server/reading/next-proposal";
import { queueAsQuery, queueQuery, readQueueOf } from "@/server/reading/queue-choice";

export const dynamic = "force-dynamic";

/** On to the proposal after this one in the queue that somebody chose; to the queue where there is none. Looked up only when it is asked for. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale: given, id } = await params;
  const locale = locales.find((one) => one === given) ?? "ar";
  const queue = readQueueOf(new URL(request.url).searchParams.get("queue") ?? undefined);
  const { actor } = await askerOf(request.headers);
  const changeset = await findChangeset(store(), id);
  const waiting = changeset && maySee(actor, changeset) ? await findNextProposal(actor, changeset, queue) : undefined;
  return seeOther(
    waiting?.next
      ? paths.changeset(locale, waiting.next.id, { queue: queueAsQuery(queue) })
      : paths.review(locale, queueQuery(queue)),
  );
}
