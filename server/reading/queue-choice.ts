import "server-only";
import type { ChangesetFilter, Gravity } from "@/db/queries/changeset-filter";
import { findAccount } from "@/db/queries/people";
import type { Reader } from "@/db/store";
import { kindNamed } from "@/domain/kinds";
import { type KindName, pageRef } from "@/domain/kinds/names";

export type QueueSearch = Readonly<Partial<Record<"kind" | "place" | "author" | "findings" | "turn" | "free", string>>>;

/** What the address of the queue asks for, as far as it makes sense. */
export type QueueChoice = {
  readonly kind?: KindName | undefined;
  readonly place?: string | undefined;
  readonly author?: string | undefined;
  readonly findings?: Gravity | undefined;
  readonly waitingForMe: boolean;
  readonly free: boolean;
};

const gravities: readonly Gravity[] = ["clean", "warnings", "errors"];

/** Reads the address of the queue; what it cannot mean is passed over. */
export const readQueueChoice = (search: QueueSearch): QueueChoice => ({
  kind: kindNamed(search.kind ?? "")?.name,
  place: search.place?.trim() || undefined,
  author: search.author?.trim() || undefined,
  findings: gravities.find((one) => one === search.findings),
  waitingForMe: search.turn === "me",
  free: search.free === "1",
});

/** The filter that a choice means. A place or an author that is nobody's name finds nothing, not everything. */
export async function queueFilter(reader: Reader, choice: QueueChoice): Promise<ChangesetFilter> {
  const { kind, findings, waitingForMe, free } = choice;
  const slug = choice.place?.replace(/^.*place\//, "").toLowerCase();
  const place = pageRef.safeParse(`place/${slug}`);
  const author = choice.author === undefined ? undefined : await findAccount(reader, choice.author);
  return {
    ...(kind ? { kind } : {}),
    ...(slug ? { place: place.success ? place.data : ("place/-" as const) } : {}),
    ...(choice.author === undefined ? {} : { by: author?.id ?? -1 }),
    ...(findings ? { findings } : {}),
    ...(waitingForMe ? { waitingForMe } : {}),
    ...(free ? { free } : {}),
  };
}

/** The same choice as the query of an address. */
export const queueQuery = ({ kind, place, author, findings, waitingForMe, free }: QueueChoice) => ({
  kind,
  place,
  author,
  findings,
  turn: waitingForMe ? "me" : undefined,
  free: free ? "1" : undefined,
});
