import "server-only";
import type { ChangesetFilter, Gravity } from "@/db/queries/changeset-filter";
import { findPlace } from "@/db/queries/find-place";
import { findAccount } from "@/db/queries/people";
import type { Reader } from "@/db/store";
import { kindNamed } from "@/domain/kinds";
import type { KindName } from "@/domain/kinds/names";
import { type Locale, locales } from "@/domain/text";

export type QueueSearch = Readonly<
  Partial<Record<"kind" | "place" | "language" | "author" | "findings" | "turn" | "free", string>>
>;

/** What the address of the queue asks for, as far as it makes sense. */
export type QueueChoice = {
  readonly kind?: KindName | undefined;
  readonly place?: string | undefined;
  /** Proposals that change a text in it. */
  readonly language?: Locale | undefined;
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
  language: locales.find((one) => one === search.language),
  author: search.author?.trim() || undefined,
  findings: gravities.find((one) => one === search.findings),
  waitingForMe: search.turn === "me",
  free: search.free === "1",
});

/** The filter that a choice means. A place or an author that is nobody's name finds nothing, not everything. */
export async function queueFilter(reader: Reader, choice: QueueChoice): Promise<ChangesetFilter> {
  const { kind, language, findings, waitingForMe, free } = choice;
  const place = choice.place === undefined ? undefined : await findPlace(reader, choice.place);
  const author = choice.author === undefined ? undefined : await findAccount(reader, choice.author);
  return {
    ...(kind ? { kind } : {}),
    ...(choice.place === undefined ? {} : { place: place ?? "place/-" }),
    ...(language ? { language } : {}),
    ...(choice.author === undefined ? {} : { by: author?.id ?? -1 }),
    ...(findings ? { findings } : {}),
    ...(waitingForMe ? { waitingForMe } : {}),
    ...(free ? { free } : {}),
  };
}

/** The same choice as the query of an address. */
export const queueQuery = ({ kind, place, language, author, findings, waitingForMe, free }: QueueChoice) => ({
  kind,
  place,
  language,
  author,
  findings,
  turn: waitingForMe ? "me" : undefined,
  free: free ? "1" : undefined,
});

/** The queue that a proposal was opened from, out of the query of its own address: `queue=kind%3Devent`. */
export const readQueueOf = (given: string | undefined): QueueChoice =>
  readQueueChoice(Object.fromEntries(new URLSearchParams(given?.slice(0, 500) ?? "")));

/** The same, to be carried along from proposal to proposal; undefined for the whole queue. */
export const queueAsQuery = (choice: QueueChoice): string | undefined => {
  const entries = Object.entries(queueQuery(choice)).flatMap(([key, value]) => (value ? [[key, value]] : []));
  return entries.length > 0 ? String(new URLSearchParams(entries)) : undefined;
};
