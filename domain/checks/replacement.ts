import type { Finding } from "./check";

/** A word of the text, and the plain wordings that can stand there as they are; an empty one deletes it. */
export type Replacement = { readonly found: string; readonly by: readonly string[] };

/** What an editor may offer to put in place of a loaded word. Advice that still asks for a name or a number is left out. */
export function replacementOf({
  check,
  params,
}: {
  check: Finding["check"];
  params?: Finding["params"] | null;
}): Replacement | undefined {
  const { word, use } = params ?? {};
  if (check !== "loaded-language" || typeof word !== "string" || typeof use !== "string") return undefined;
  const by = use
    .split(/[،,]/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .flatMap((one) => (/^\((?:delete|احذف)\)$/u.test(one) ? [""] : isOpen(one) ? [] : [one]));
  return by.length > 0 ? { found: word, by } : undefined;
}

/** It says what kind of words to write, and is not itself what is to be written. */
const isOpen = (advice: string) =>
  /[()[\]…]|(?:^|\s)[NX](?:\s|$)|^(?:name of|describe|attributed|area where|وصف|الطرف الآخر|اسم )/u.test(advice);
