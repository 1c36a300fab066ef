import { accusationWithoutSpeaker } from "./accusation-without-speaker";
import { ambiguousName } from "./ambiguous-name";
import { brokenMark } from "./broken-mark";
import type { Check } from "./check";
import { duplicatePage } from "./duplicate-page";
import { euphemismAsDeath } from "./euphemism-as-death";
import { figuresDiffer } from "./figures-differ";
import { hypotheticalEvent } from "./hypothetical-event";
import { inferredWithoutBasis } from "./inferred-without-basis";
import { loadedLanguage } from "./loaded-language";
import { longCopy } from "./long-copy";
import { machineTranslated } from "./machine-translated";
import { missingLanguage } from "./missing-language";
import { newerFigure } from "./newer-figure";
import { numberNotInParagraph } from "./number-not-in-paragraph";
import { paragraphChanged } from "./paragraph-changed";
import { paragraphMissing } from "./paragraph-missing";
import { partsTotal } from "./parts-total";
import { precisionOverclaim } from "./precision-overclaim";
import { privatePerson } from "./private-person";
import { propagandaLink } from "./propaganda-link";
import { rankWithoutReason } from "./rank-without-reason";
import { redLink } from "./red-link";
import { unsourcedClaim } from "./unsourced-claim";
import { zeroFromSilence } from "./zero-from-silence";

/** Every automatic check, in the order in which they are printed (data model, section 11). */
export const checks: readonly Check[] = [
  unsourcedClaim,
  paragraphMissing,
  paragraphChanged,
  numberNotInParagraph,
  figuresDiffer,
  newerFigure,
  partsTotal,
  zeroFromSilence,
  euphemismAsDeath,
  accusationWithoutSpeaker,
  inferredWithoutBasis,
  precisionOverclaim,
  loadedLanguage,
  missingLanguage,
  longCopy,
  privatePerson,
  propagandaLink,
  duplicatePage,
  ambiguousName,
  rankWithoutReason,
  hypotheticalEvent,
  machineTranslated,
  redLink,
  brokenMark,
];
