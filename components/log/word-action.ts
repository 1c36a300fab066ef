import type { Locale } from "@/domain/text";
import { type Messages, messages } from "@/i18n/messages";
import { translator } from "@/i18n/translator";

/** An action that the log has words for. */
export type LogAction = keyof Messages["log"]["action"];

/** Every action that the log has words for. */
export const logActions = Object.keys(messages.en.log.action) as LogAction[];

/** The action in the log with this key, if there is one. */
export const logActionNamed = (key: string | undefined) => logActions.find((action) => action === key);

/** What was done, in the past tense; the bare key of an action that a later version of the wiki wrote. */
export function wordAction(action: string, locale: Locale): string {
  const known = logActionNamed(action);
  return known ? translator(locale)(`log.action.${known}`) : action.replaceAll("_", " ");
}
