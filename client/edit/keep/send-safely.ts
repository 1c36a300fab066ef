import type { Words } from "../words";
import { say } from "./say";
import { isReachable } from "./server-copy";
import type { Kept } from "./unsent";

type Ways = {
  readonly save: () => Promise<Kept | undefined>;
  /** From now on leaving is meant. */
  readonly leave: () => void;
};

/** Sends the form only where somebody answers, and once: without a connection the words stay and the form says what to do. */
export function sendSafely(form: HTMLFormElement, words: Words, { save, leave }: Ways) {
  let state: "open" | "asking" | "going" | "gone" = "open";
  form.addEventListener("submit", (event) => {
    // Another part of the script does it in place.
    if (event.defaultPrevented) return;
    if (state === "going") {
      state = "gone";
      return leave();
    }
    event.preventDefault();
    // Two clicks are one.
    if (state !== "open") return;
    state = "asking";
    const { submitter } = event;
    void goOn(save).then((mayGo) => {
      state = mayGo ? "going" : "open";
      if (!mayGo) return say(form, words("keep.notSent"), { tone: "danger" });
      form.requestSubmit(submitter);
    });
  });
  // A field that the browser wants corrected first.
  form.addEventListener(
    "invalid",
    () => {
      if (state === "going") state = "open";
    },
    { capture: true },
  );
  // A page that comes back from the browser's memory can be sent again.
  window.addEventListener("pageshow", () => {
    state = "open";
  });
}

/** Whether the server is there to take the form. What it thinks of it, it says itself, and keeps it. */
async function goOn(save: Ways["save"]): Promise<boolean> {
  if (!navigator.onLine) {
    await save();
    return false;
  }
  const saved = await save();
  return saved === undefined || saved.is === "here" || saved.is === "offline" ? isReachable() : true;
}
