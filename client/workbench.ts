import { sayingIn } from "./workbench/announce";
import { listenToKeys } from "./workbench/keys";

// The script of the review: keys for the queue and for a proposal. Every key does what a link or a button of the page does.
const bench = document.querySelector<HTMLElement>("[data-workbench]");
if (bench) listenToKeys(bench, sayingIn(bench));
