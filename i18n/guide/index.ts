import type { Locale } from "@/domain/text";
import apiAr from "./api.ar.json" with { type: "json" };
import apiEn from "./api.en.json" with { type: "json" };
import checksAr from "./checks.ar.json" with { type: "json" };
import checksEn from "./checks.en.json" with { type: "json" };
import claimsAr from "./claims.ar.json" with { type: "json" };
import claimsEn from "./claims.en.json" with { type: "json" };
import codebookAr from "./codebook.ar.json" with { type: "json" };
import codebookEn from "./codebook.en.json" with { type: "json" };
import keyboardAr from "./keyboard.ar.json" with { type: "json" };
import keyboardEn from "./keyboard.en.json" with { type: "json" };
import permissionsAr from "./permissions.ar.json" with { type: "json" };
import permissionsEn from "./permissions.en.json" with { type: "json" };
import policiesAr from "./policies.ar.json" with { type: "json" };
import policiesEn from "./policies.en.json" with { type: "json" };
import reviewAr from "./review.ar.json" with { type: "json" };
import reviewEn from "./review.en.json" with { type: "json" };

/** One part of a help page. Texts may hold links: `[words](codebook#rules)` within the help, `[words](/log)` within the wiki. */
export type GuideSection = {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly list?: readonly string[];
};
export type Guide = { readonly lead: string; readonly sections: readonly GuideSection[] };

/** The help pages, in the order in which they are offered. */
export const helpTopics = [
  "claims",
  "review",
  "policies",
  "codebook",
  "checks",
  "permissions",
  "keyboard",
  "api",
] as const;
export type HelpTopic = (typeof helpTopics)[number];

/** The prose of the help pages in both languages. What is generated stands beside it on the page. */
export const guides: Readonly<Record<HelpTopic, Readonly<Record<Locale, Guide>>>> = {
  claims: { ar: claimsAr, en: claimsEn },
  review: { ar: reviewAr, en: reviewEn },
  policies: { ar: policiesAr, en: policiesEn },
  codebook: { ar: codebookAr, en: codebookEn },
  checks: { ar: checksAr, en: checksEn },
  permissions: { ar: permissionsAr, en: permissionsEn },
  keyboard: { ar: keyboardAr, en: keyboardEn },
  api: { ar: apiAr, en: apiEn },
};
