import { approve } from "./approve";
import { approvePart } from "./approve-part";
import { copy } from "./copy";
import { expire } from "./expire";
import { reject } from "./reject";
import { reopen } from "./reopen";
import { requestChanges } from "./request-changes";
import { submit } from "./submit";
import { supersede } from "./supersede";
import { takeBack } from "./take-back";
import type { Transition } from "./transition";
import { withdraw } from "./withdraw";

/** Every move, by the name under which it is logged. */
export const transitions = {
  submit,
  take_back: takeBack,
  approve,
  approve_part: approvePart,
  request_changes: requestChanges,
  reject,
  withdraw,
  supersede,
  expire,
  reopen,
  copy,
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof transitions;
