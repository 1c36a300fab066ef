import { z } from "zod";
import { fold } from "../arabic/fold";
import { line } from "../text";

/** Letters of one script that look like Latin ones: names that differ only in them are the same name. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  у: "y",
  х: "x",
  і: "i",
  ј: "j",
  ѕ: "s",
  ԁ: "d",
  ο: "o",
  α: "a",
  ι: "i",
  ν: "v",
  ρ: "p",
  τ: "t",
  "0": "o",
  "1": "l",
};

/** Names that would be taken for somebody with a task in the wiki. */
const reserved = new Set(
  [
    "admin",
    "administrator",
    "moderator",
    "editor",
    "system",
    "tawthiq",
    "wiki",
    "import",
    "anonymous",
    "reader",
    "مشرف",
    "مدير",
    "محرر",
    "توثيق",
    "النظام",
    "زائر",
    "محرر سابق",
  ].map(nameKey),
);

/** The key under which look-alike names are one account. */
export function nameKey(name: string): string {
  const folded = fold(name.normalize("NFKC").toLowerCase());
  return [...folded]
    .map((letter) => lookAlikes[letter] ?? letter)
    .join("")
    .replace(/[\s._-]+/g, "");
}

/** A display name: 2 to 40 visible characters that nobody can take for a moderator's. */
export const accountName = line(40)
  .refine((name) => [...name].length >= 2, { message: "name.too_short" })
  .refine((name) => /^[\p{L}\p{M}\p{N} ._'-]+$/u.test(name), { message: "name.characters" })
  .refine((name) => !reserved.has(nameKey(name)), { message: "name.reserved" });

/** An e-mail address; kept lower-case as its key. */
export const emailAddress = z.email({ message: "email.form" }).max(254, { message: "text.too_long" });
