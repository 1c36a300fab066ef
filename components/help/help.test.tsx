import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { checks } from "@/domain/checks";
import { printedVocabularies } from "@/domain/claims/codebook";
import { propertyKeys } from "@/domain/claims/registry";
import { rules } from "@/domain/claims/rules";
import { keysOf, responsibilityStates } from "@/domain/claims/vocabularies";
import { actions } from "@/domain/policy/table";
import { refusals } from "@/domain/review/refusal";
import { changesetStates } from "@/domain/review/states";
import { transitions } from "@/domain/review/transitions";
import { locales } from "@/domain/text";
import { helpTopics } from "@/i18n/guide";
import { HelpPage } from "./help-page";
import { helpParts } from "./help-parts";
import { LinkedText } from "./linked-text";

const known = { calls: [{ method: "get", path: "/api/v1/me", summary: "Who asks" }], contact: "desk@wiki.example" };
const render = (topic: (typeof helpTopics)[number], locale: "ar" | "en") => {
  const { parts, content } = helpParts(topic, locale, known);
  return renderToStaticMarkup(
    <HelpPage locale={locale} topic={topic} parts={parts}>
      {content}
    </HelpPage>,
  );
};
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "");
const pages = new Map<string, string>(
  helpTopics.flatMap((topic) => locales.map((locale) => [`${locale}/${topic}`, render(topic, locale)] as const)),
);

describe("help pages", () => {
  it("give every property, vocabulary, rule and state an address", () => {
    const ids = idsIn(pages.get("ar/codebook") ?? "");
    for (const key of propertyKeys) expect(ids).toContain(`property-${key}`);
    for (const name of Object.keys(printedVocabularies)) expect(ids).toContain(`vocabulary-${name}`);
    for (const name of ["R0", ...rules.map(({ name }) => name)]) expect(ids).toContain(`rule-${name}`);
    for (const state of keysOf(responsibilityStates)) expect(ids).toContain(`state-${state}`);
  });

  it("print every action, state, move, check and refusal", () => {
    for (const action of actions) expect(idsIn(pages.get("en/permissions") ?? "")).toContain(action);
    for (const state of changesetStates) expect(idsIn(pages.get("en/review") ?? "")).toContain(`state-${state}`);
    for (const move of Object.keys(transitions)) expect(idsIn(pages.get("ar/review") ?? "")).toContain(`move-${move}`);
    for (const code of Object.keys(refusals)) expect(idsIn(pages.get("en/api") ?? "")).toContain(code);
    for (const { name } of checks) expect(idsIn(pages.get("en/checks") ?? "")).toContain(`check-${name}`);
  });

  it("say of a permission what the rule says", () => {
    const row = /<tr id="changeset.approve">.*?<\/tr>/s.exec(pages.get("en/permissions") ?? "")?.[0] ?? "";
    const cells = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => cell?.replace(/<[^>]+>/g, ""));
    expect(cells).toEqual(["no", "no", "of others", "of others", "no", "Waiting for review", "review"]);
  });

  it.each([...pages.keys()])("have no id twice and no link to a place that is not there: %s", (name) => {
    const html = pages.get(name) ?? "";
    const ids = idsIn(html);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target = ""] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const [, locale = "", topic = "", anchor] of html.matchAll(/href="\/(ar|en)\/help\/([a-z]+)(?:#([^"]+))?"/g)) {
      expect([...pages.keys()]).toContain(`${locale}/${topic}`);
      if (anchor) expect(idsIn(pages.get(`${locale}/${topic}`) ?? "")).toContain(anchor);
    }
  });

  it("show how to reach the people of the site where they said so", () => {
    expect(pages.get("en/policies")).toContain("desk@wiki.example");
  });
});

describe("a sentence of the guide", () => {
  it("turns its marks into links and leaves the rest alone", () => {
    expect(
      renderToStaticMarkup(<LinkedText locale="ar" text="see [the rules](codebook#rules) and [1] & [log](/log)." />),
    ).toBe('see <a href="/ar/help/codebook#rules">the rules</a> and [1] &amp; <a href="/ar/log">log</a>.');
  });
});
