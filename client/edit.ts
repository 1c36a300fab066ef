import { enhancers } from "./edit/enhancers";
import { wordsOf } from "./edit/words";

// The script of the editor. The form below it works without: every part adds to it, and what is posted stays the same.
const form = document.querySelector<HTMLFormElement>("form[data-edit]");
if (form) {
  const words = wordsOf(form);
  for (const enhance of enhancers) {
    // A part that fails takes nothing else with it, least of all the drafts.
    try {
      enhance(form, words);
    } catch (error) {
      reportError(error);
    }
  }
}
