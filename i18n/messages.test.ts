import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { formattingLocale } from "./formatting-locale";
import { messages } from "./messages";

const flat = (node: object, path = ""): [string, string][] =>
  Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : flat(value as object, `${path}${key}.`),
  );

const arabic = new Map(flat(messages.ar));
const english = new Map(flat(messages.en));
const names = (message: string) => [...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name).sort();
const quoted = (message: string) => message.replace(/'[^']*'/g, "");

describe("messages", () => {
  it("N5: exist in both languages under the same keys", () => {
    expect(arabic.size).toBeGreaterThan(300);
    expect([...arabic.keys()]).toEqual([...english.keys()]);
  });

  it("name the same values in both languages", () => {
    const distinct = (message = "") => [...new Set(names(quoted(message)))].join();
    expect(distinct("{b} {a} {b, plural, other {#}}")).toBe("a,b");
    expect([...arabic].filter(([key, text]) => distinct(text) !== distinct(english.get(key)))).toEqual([]);
  });

  it.each(["ar", "en"] as const)("parse and format in %s for every plural form", (locale) => {
    const translate = createTranslator({
      locale: formattingLocale(locale),
      messages: messages[locale] as Record<string, object>,
      onError: (error) => {
        throw error;
      },
    });
    for (const [key, text] of locale === "ar" ? arabic : english)
      for (const count of [0, 1, 2, 3, 11, 100]) {
        const values = Object.fromEntries(
          names(quoted(text)).map((name) => [name ?? "", name === "count" ? count : "x"]),
        );
        const worded = translate(key as never, values as never) as string;
        expect(worded.trim(), key).not.toBe("");
        expect(worded.replaceAll("{{deaths}}", ""), key).not.toMatch(/[{}]/);
      }
  });

  it("use all six plural forms in Arabic", () => {
    const plurals = [...arabic].filter(([, text]) => text.includes(", plural,"));
    expect(plurals.length).toBeGreaterThan(10);
    for (const [key, text] of plurals)
      for (const form of ["zero", "one", "two", "few", "many", "other"]) expect(text, key).toContain(`${form} {`);
  });

  it("keep Arabic out of English and Latin words out of Arabic sentences", () => {
    for (const [key, text] of english)
      if (key !== "common.language.switchTo") expect(text, key).not.toMatch(/[\u0600-\u06ff]/);
    for (const [key, text] of arabic)
      if (!/^\{|sourceHint/.test(text) && !key.endsWith("Hint"))
        expect(text, key).toMatch(/[\u0600-\u06ff]|[¶{]|English/);
  });
});
