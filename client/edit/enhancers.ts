import { enhanceClaims } from "../claims/enhance-claims";
import { findSimilarWhileTyping } from "../claims/similar-live";
import type { Enhancer } from "./enhancer";
import { checkWhileTyping } from "./findings/check-while-typing";
import { keepUnsent } from "./keep/keep-unsent";
import { pasteIntoFields } from "./text/paste-plain";
import { previewTexts } from "./text/preview-text";
import { editTexts } from "./text/text-fields";

/**
 * Everything that the script adds to the form of the editor, in this order: a file for each. What keeps the words
 * comes last, so that a button that is done in place is not taken for sending.
 */
export const enhancers: readonly Enhancer[] = [
  editTexts,
  previewTexts,
  pasteIntoFields,
  enhanceClaims,
  findSimilarWhileTyping,
  checkWhileTyping,
  keepUnsent,
];
