import { fold } from "../arabic/fold";

/** Two letters are the initials of everything. */
const shortest = 3;
const particles = new Set(["e", "i", "al", "el", "ul", "ur", "us", "of", "the", "and", "for", "in"]);

/**
 * The initials by which a name in Latin letters is known, folded: with its particles (LeJ for Lashkar-e-Jhangvi) and without them
 * (TTP for Tehreek-e-Taliban Pakistan). None for names of fewer than three letters in initials.
 */
export function initialsOf(name: string): string[] {
  const words = fold(name).match(/[a-z]+/g) ?? [];
  const initials = [words, words.filter((word) => !particles.has(word))].map((some) =>
    some.map((word) => word[0]).join(""),
  );
  return [...new Set(initials)].filter((letters) => letters.length >= shortest && letters.length <= 8);
}
