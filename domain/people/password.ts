import { z } from "zod";
import { common } from "./common-passwords";

/** At least 12 characters, no rules of composition (NIST SP 800-63B); common, monotonous and self-naming ones are refused. */
export const password = z
  .string()
  .refine((text) => [...text].length >= 12, { message: "password.too_short" })
  .refine((text) => text.length <= 256, { message: "password.too_long" })
  .refine((text) => !isGuessable(text), { message: "password.common" });

/** Whether a password is among the first that anybody would try. */
export function isGuessable(text: string, names: readonly string[] = []): boolean {
  const plain = text.normalize("NFKC").toLowerCase();
  if (new Set(plain).size < 4 || isSequence(plain)) return true;
  const bare = plain.replace(/[^\p{L}]+/gu, "");
  if (common.has(plain) || (common.has(bare) && plain.length - bare.length <= 6)) return true;
  const half = plain.slice(0, plain.length / 2);
  if (plain.length % 2 === 0 && half.repeat(2) === plain && (common.has(half) || isSequence(half))) return true;
  return names.some(
    (name) =>
      name.length >= 4 && plain.replace(name.toLowerCase(), "").length < 6 && plain.includes(name.toLowerCase()),
  );
}

/** 123456789012, abcdefghijkl and the rows of a keyboard. */
function isSequence(text: string): boolean {
  const steps = [...text]
    .map((letter, at) => (text.codePointAt(at + 1) ?? 0) - (letter.codePointAt(0) ?? 0))
    .slice(0, -1);
  const regular = steps.filter((step) => step === 1 || step === -1 || step === -9).length;
  if (steps.length > 0 && regular >= steps.length - 1) return true;
  return ["qwertyuiopasdfghjklzxcvbnm", "1234567890qwertyuiop", "ضصثقفغعهخحجد"].some(
    (row) => row.includes(text.slice(0, 12)) && text.length >= 12,
  );
}
