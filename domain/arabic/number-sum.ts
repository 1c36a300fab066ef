import type { NumberWord } from "./number-lexicon";

/** The thousand or million behind a scale word, its dual included. */
export const plainScale = (word: NumberWord) => (word.value >= 1_000_000 ? 1_000_000 : 1000);

/** Adds number words up: units before tens in Arabic, tens before units in English, scales multiply what stands before them. */
export class Sum {
  private done = 0;
  private group = 0;
  private last: NumberWord | undefined;

  /** False when the word cannot belong to this number; nothing is added then. `joined`: it came with و. */
  add(word: NumberWord, joined: boolean): boolean {
    const last = this.last;
    if (last && !this.follows(word, last, joined)) return false;
    if (word.role === "scale") {
      if (this.done > 0 && word.value >= this.done) return false;
      this.done += this.group > 0 && !joined ? this.group * plainScale(word) : this.group + word.value;
      this.group = 0;
    } else if (word.role === "hundred" && word.value === 100 && this.group > 0 && this.group < 20 && !joined)
      this.group *= 100;
    else this.group += word.value;
    this.last = word;
    return true;
  }

  takesAnd = (): boolean => this.last?.role === "hundred" || this.last?.role === "scale";

  total = (): number => this.done + this.group;

  private follows(word: NumberWord, last: NumberWord, joined: boolean): boolean {
    if (word.role === "scale") return joined === (last.role === "scale");
    if (last.role === "scale") return true;
    if (word.role === "hundred") return (last.role === "unit" || last.role === "teen") && !joined && this.group < 20;
    if (last.role === "hundred") return true;
    if (word.role === "teen") return last.role === "unit" && !joined && word.value === 10 && last.value < 10;
    if (word.role === "tens") return last.role === "unit" && joined;
    return last.role === "tens" && !joined;
  }
}
