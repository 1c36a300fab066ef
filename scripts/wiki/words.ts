import type { Problem, Refusal } from "@/domain/review/refusal";
import type { Locale } from "@/domain/text";
import { findingMessage } from "@/i18n/finding-message";
import { refusalMessage } from "@/i18n/refusal";

/** The language of messages: as asked, else that of the machine, else English. */
export function readLocale(asked: string | undefined, env: Record<string, string | undefined>): Locale {
  const wanted = asked ?? env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "";
  return /^ar\b|^ar_/i.test(wanted) ? "ar" : "en";
}

/** A refusal for people: what was refused, then each problem with its place. */
export function refusalLines(locale: Locale, { code, problems = [], params = {} }: Refusal): string[] {
  const named = Object.entries(params).map(([key, value]) => `${key}: ${value}`);
  return [
    refusalMessage(locale, code) + (named.length > 0 ? ` (${named.join(", ")})` : ""),
    ...problems.map((problem) => `  ${problem.pointer || "/"}: ${problemMessage(locale, problem)}`),
  ];
}

/** The sentence of a problem, whether a check found it or a rule of the ledger or of the form, with the rule's name. */
export function problemMessage(locale: Locale, { message, params = {} }: Pick<Problem, "message" | "params">): string {
  const named = Object.entries(params).map(([key, value]) => `${key}: ${value}`);
  return `${findingMessage(locale, { message, params })} [${[message, ...named].join(", ")}]`;
}
