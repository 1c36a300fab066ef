import { enhanceClaims } from "../claims/enhance-claims";
import type { Enhancer } from "./enhancer";
import { keepUnsent } from "./keep/keep-unsent";
import { editTexts } from "./text/text-fields";

/** Everything that the script adds to the form of the editor, in this order: a file for each. */
export const enhancers: readonly Enhancer[] = [keepUnsent, editTexts, enhanceClaims];
