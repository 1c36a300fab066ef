import type { Enhancer } from "../edit/enhancer";
import { showCitedWords } from "./cited-live";
import { ClaimSection } from "./claim-section";
import { showEffect } from "./effect";
import { numberNewSource } from "./new-source-live";
import { completePages } from "./page-combobox";
import { workOnClaims } from "./steps";
import { understandLive } from "./understand-live";

/** Everything that the script adds to the claims of the editor. */
export const enhanceClaims: Enhancer = (form, words) => {
  const section = ClaimSection.of(form);
  if (!section) return;
  completePages(section);
  understandLive(section);
  showCitedWords(section);
  showEffect(section);
  numberNewSource(section, words);
  workOnClaims(section);
};
