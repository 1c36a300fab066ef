import type { Locale } from "@/domain/text";
import { refusalMessage } from "@/i18n/refusal";
import type { Asker } from "@/server/context";
import type { Held } from "@/server/form";
import type { ChangesetDesk } from "@/server/reading/changeset-desk";
import type { QueueChoice } from "@/server/reading/queue-choice";

/** What every part of the page of a proposal is drawn from. */
export type PartProps = {
  readonly locale: Locale;
  readonly asker: Asker;
  readonly desk: ChangesetDesk;
  /** What was typed before a refusal, and the refusal. */
  readonly held: Held | undefined;
  /** The queue that it was opened from, to be carried along. */
  readonly queue: QueueChoice;
};

/** The sentence of a refusal, where the form that was refused had this field. */
export const refusedWith = ({ locale, held }: PartProps, field: string) =>
  held?.refusal && held.fields[field] !== undefined ? refusalMessage(locale, held.refusal.code) : undefined;

/** The sentence of a refusal, where the form that was refused had no such field. */
export const refusedWithout = ({ locale, held }: PartProps, field: string) =>
  held?.refusal && held.fields[field] === undefined ? refusalMessage(locale, held.refusal.code) : undefined;
