import type { Words } from "../words";
import { dropLocal, type LocalCopy, listLocal, putLocal } from "./local-copies";
import { putServer, type Saved } from "./server-copy";

/** What became of words: see `Saved`; or they are in this browser alone, as a visitor's are. */
export type Kept = Saved | { readonly is: "here" };

/** The words of one form that were not sent yet, here and on the server. */
export class Unsent {
  id: string;
  #saves: number;
  readonly #beside: Set<string>;
  readonly place: string;
  readonly #isVisitor: boolean;
  /** The words that are on the server, or that the page came with. */
  #known: string;
  /** The words that are at least in this browser. */
  #safe: string;

  constructor(form: HTMLFormElement, fields: Readonly<Record<string, string>>) {
    const hidden = form.elements.namedItem("autosave");
    const named = hidden instanceof HTMLInputElement ? hidden.value : "";
    this.id = named || crypto.randomUUID();
    this.#saves = Number(form.dataset["saves"] ?? 0);
    this.place = form.dataset["place"] ?? "";
    this.#beside = new Set((form.dataset["unsent"] ?? "").split(" ").filter(Boolean));
    this.#isVisitor = form.dataset["visitor"] !== undefined;
    // Words that came back with a form, but that the server keeps nowhere yet, are saved like typed ones.
    this.#known = named && this.#saves === 0 ? "" : JSON.stringify(fields);
    this.#safe = this.#known;
  }

  isKnown = (fields: Readonly<Record<string, string>>) => JSON.stringify(fields) === this.#known;
  isSafe = (fields: Readonly<Record<string, string>>) => {
    const words = JSON.stringify(fields);
    return words === this.#safe || words === this.#known;
  };

  /** Keeps the words in this browser, then on the server; what became of it. */
  async save(fields: Readonly<Record<string, string>>, leaving = false): Promise<Kept> {
    const words = JSON.stringify(fields);
    const copy: LocalCopy = { id: this.id, place: this.place, fields, saves: this.#saves, at: Date.now() };
    const isHere = putLocal(copy).then((isSafe) => {
      if (isSafe) this.#safe = words;
    });
    if (this.#isVisitor) {
      await isHere;
      return { is: "here" };
    }
    const saved = await putServer(copy, [...this.#beside], leaving);
    await isHere;
    if (saved.is === "saved") {
      this.#saves = saved.saves;
      this.#known = words;
      await dropLocal(copy.id);
    } else if (saved.is === "conflict" || saved.is === "ended") {
      // Nothing is overwritten: these words go on as a text of their own.
      if (saved.is === "conflict") this.#beside.add(saved.other);
      await dropLocal(copy.id);
      this.id = crypto.randomUUID();
      this.#saves = 0;
    }
    return saved;
  }

  /** Words that only this browser has, as far as they are not in the form already. */
  others = async (fields: Readonly<Record<string, string>>) =>
    (await listLocal(this.place)).filter((one) => !holds(fields, one.fields));
}

/** Whether a form has all the words of another one. What it carries along of the page is nobody's words, and has no fixed order. */
const holds = (fields: Readonly<Record<string, string>>, words: Readonly<Record<string, string>>) =>
  Object.entries(words).every(([name, text]) => name.endsWith(".was") || text.trim() === (fields[name] ?? "").trim());

/** What the state line says of a save. */
export function sentenceOf(saved: Kept, words: Words, time: string): string {
  switch (saved.is) {
    case "saved":
      return words("keep.saved", { time });
    case "here":
      return words("keep.here", { time });
    case "signed-out":
      return words("keep.signedOut", { time });
    case "suspended":
      return words("keep.suspended", { time });
    case "refused":
    case "later":
      return words("keep.refused", { time });
    default:
      return words("keep.offline", { time });
  }
}
