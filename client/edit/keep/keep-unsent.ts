import type { Enhancer } from "../enhancer";
import { fieldsOf } from "./form-fields";
import { offerLocal } from "./offer-local";
import { actionLink, say, sayNothing, timeOf } from "./say";
import { sendSafely } from "./send-safely";
import { stateLine } from "./state-line";
import { type Kept, sentenceOf, Unsent } from "./unsent";

/** So long nobody types before the words are kept. */
const pause = 1200;
/** So long one waits before asking a server again that did not answer. */
const again = 15_000;

/**
 * Keeps what is typed: at every pause on the server, and in this browser as long as the server has not got it. Two tabs never
 * overwrite each other; leaving with words that are nowhere yet warns; sending without a connection keeps everything.
 */
export const keepUnsent: Enhancer = (form, words) => {
  const unsent = new Unsent(form, fieldsOf(form));
  const show = stateLine(form);
  const hidden = form.elements.namedItem("autosave");
  const name = () => {
    if (hidden instanceof HTMLInputElement) hidden.value = unsent.id;
  };
  name();
  let timer = 0;
  let queue: Promise<Kept | undefined> = Promise.resolve(undefined);
  let isLeaving = false;

  const after = (ms: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void save(), ms);
  };

  /** One save at a time, each with what was typed until its turn comes. */
  const save = (leaving = false): Promise<Kept | undefined> => {
    clearTimeout(timer);
    queue = queue.then(
      () => saveNow(leaving),
      () => saveNow(leaving),
    );
    return queue;
  };

  const saveNow = async (leaving: boolean): Promise<Kept | undefined> => {
    const fields = fieldsOf(form);
    if (unsent.isKnown(fields)) return undefined;
    const other = unsent.id;
    const saved = await unsent.save(fields, leaving);
    name();
    if (saved.is === "conflict") {
      say(form, words("keep.conflict", { time: timeOf(saved.at) }), {
        tone: "caution",
        actions: [actionLink(words("keep.lookAtOther"), addressOf(saved.other || other))],
      });
      return saveNow(leaving);
    }
    if (saved.is === "ended") return saveNow(leaving);
    show(sentenceOf(saved, words, timeOf(saved.is === "saved" ? saved.at : Date.now())));
    if (saved.is === "saved") nameInAddress(unsent.id);
    if (saved.is === "offline") after(again);
    if (saved.is === "later") after(saved.seconds * 1000);
    if (saved.is === "signed-out")
      say(form, words("keep.signInAgain"), { tone: "caution", actions: [actionLink(words("keep.signIn"), signIn())] });
    if (!unsent.isKnown(fieldsOf(form)) && saved.is === "saved") after(pause);
    return saved;
  };

  form.addEventListener("input", () => after(pause));
  form.addEventListener("change", () => after(pause));
  window.addEventListener("online", () => void save().then((saved) => saved?.is === "saved" && sayNothing(form)));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void save(true);
  });
  window.addEventListener("beforeunload", (event) => {
    if (isLeaving || unsent.isSafe(fieldsOf(form))) return;
    void save(true);
    event.preventDefault();
  });
  window.addEventListener("pageshow", () => {
    isLeaving = false;
  });
  sendSafely(form, words, {
    save: () => save(),
    leave: () => {
      isLeaving = true;
    },
  });
  if (!unsent.isKnown(fieldsOf(form))) after(pause);
  void offerLocal(form, words, unsent);
};

/** The address of this form with another unsent text in it. */
function addressOf(draft: string): string {
  const address = new URL(location.href);
  for (const name of ["held", "preview", "restore"]) address.searchParams.delete(name);
  address.searchParams.set("draft", draft);
  address.hash = "";
  return `${address.pathname}${address.search}`;
}

/** From now on a reload shows these words. */
const nameInAddress = (draft: string) => {
  const address = addressOf(draft);
  if (`${location.pathname}${location.search}` !== address)
    history.replaceState(history.state, "", address + location.hash);
};

const signIn = () =>
  `/${document.documentElement.lang}/sign-in?next=${encodeURIComponent(`/${document.documentElement.lang}/drafts`)}`;
