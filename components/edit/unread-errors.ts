import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { isUnread, type Unread } from "./draft-claim";
import type { FieldErrors } from "./problems";

/** The errors of a form with one sentence for each text in it that was not understood, in the place of what the schema says of its parts. */
export function unreadErrors(content: unknown, errors: FieldErrors, locale: Locale): FieldErrors {
  const t = translator(locale);
  const unread = [...unreadIn(content)];
  const left = Object.entries(errors).filter(
    ([name]) => !unread.some(({ at }) => name === at || name.startsWith(`${at}.`)),
  );
  return Object.fromEntries([
    ...left,
    ...unread.map(({ at, why, type, said }) => {
      const name = at.endsWith(".value") ? `${at}.${type === "page" || type === "place" ? "ref" : "said"}` : at;
      return [name, t(`sourcing.unread.${why}`, { said })] as const;
    }),
  ]);
}

function* unreadIn(value: unknown, at = ""): Generator<Unread & { at: string }> {
  if (isUnread(value)) yield { ...value, at };
  else if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) yield* unreadIn(one, at ? `${at}.${key}` : key);
}
