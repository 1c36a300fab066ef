import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checks } from "@/domain/checks";
import { findingsOf } from "@/domain/checks/check";
import { findingMessage } from "./finding-message";
import ar from "./messages/checks.ar.json" with { type: "json" };
import en from "./messages/checks.en.json" with { type: "json" };

const sentences: Record<string, Record<string, string>> = { ar, en };

/** Every key of a check or of a ledger rule that a file of the domain names. */
const families = /["`]((?:check|claim|date)\.[a-z_]+(?:\.[a-z_]+)?)["`]/g;
const named = ["checks", "claims", "dates"].flatMap((folder) =>
  readdirSync(`domain/${folder}`)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) =>
      [...readFileSync(`domain/${folder}/${file}`, "utf8").matchAll(families)].map(([, key]) => key ?? ""),
    ),
);
const findings = checks.flatMap((check) => check.examples.raises.flatMap((example) => findingsOf(check, example)));
const used = new Set([...named, ...checks.map(({ advice }) => advice), ...findings.map(({ message }) => message)]);
const generic = (locale: "ar" | "en") => findingMessage(locale, { message: "no.such_key" });

describe.each(["ar", "en"] as const)("findings in %s", (locale) => {
  it("have a sentence for every key that the rules name", () => {
    const unsaid = [...used].filter((message) => findingMessage(locale, { message }) === generic(locale));
    expect(unsaid).toEqual([]);
  });

  it("print each finding of the examples, and its advice, without an unfilled place", () => {
    for (const finding of findings) {
      const said = [finding, { message: finding.advice ?? finding.message }].map((one) => findingMessage(locale, one));
      for (const text of said) expect(text).not.toMatch(/[{}]/);
      expect(said).not.toContain(generic(locale));
    }
  });
});

it("say the same in both languages, with the same values", () => {
  const values = (text = "") => [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))].sort();
  expect(Object.keys(ar)).toEqual(Object.keys(en));
  for (const key of Object.keys(ar))
    expect([key, values(sentences["ar"]?.[key])]).toEqual([key, values(sentences["en"]?.[key])]);
});

it("keep Arabic out of English and write Arabic in Arabic", () => {
  for (const text of Object.values(en)) expect(text).not.toMatch(/[\u0600-\u06ff]/);
  for (const text of Object.values(ar)) expect(text).toMatch(/[\u0600-\u06ff]/);
});
