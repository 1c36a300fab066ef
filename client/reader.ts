import { fillAccountSlot } from "./reading/account-slot";
import { followContents } from "./reading/contents";
import { listenToKeys } from "./reading/keys";
import { keepQueryInLanguageSwitch } from "./reading/language-switch";
import { showNotesOnHover } from "./reading/note-cards";
import { suggestWhileTyping } from "./reading/search-suggest";
import { suggestFixOfSelection } from "./reading/suggest-fix";
import { offerThemes } from "./reading/theme-choice";

// The whole script of a reading page. Each part stands alone: without it the page reads the same.
document.documentElement.dataset["script"] = "";
offerThemes();
listenToKeys();
followContents();
showNotesOnHover();
keepQueryInLanguageSwitch();
suggestWhileTyping();
suggestFixOfSelection();
void fillAccountSlot();
