import { expect, it } from "vitest";
import { POST as check } from "@/app/[locale]/edit-check/route";
import { POST as render } from "@/app/[locale]/edit-render/route";
import { anEvent, aSource, inventedParagraphs, published } from "@/tests/factories";
import { aMember, everythingIn, freshWiki, siteUrl } from "../api/wiki";

const params = Promise.resolve({ locale: "en" });

/** The form of the editor as its script sends it at a pause. */
async function sent(route: typeof check, token: string, fields: Record<string, string>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const headers = { authorization: `Bearer ${token}` };
  const answer = await route(new Request(`${siteUrl}/en/x`, { method: "POST", headers, body }), { params });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  return (await answer.json()) as { html: string; findings: { check: string; field: string }[]; source: unknown };
}

const typed = {
  place: "new/event",
  slug: "a-lamp-of-brass",
  "titles.en": "A lamp of brass",
  "body.en": "It hurt {{injured}} [[event/lamp-at-the-harbour]].",
  "claims.0.id": "",
  "claims.0.property": "injured",
  "claims.0.value.said": "more than 7",
  "claims.0.qualifiers.category": "total",
  "claims.0.citations.0.source": "new",
  "claims.0.citations.0.paragraph": "2",
  "claims.0.attribution.speakerType": "narration",
  "newSource.title": "Courier of the port",
  "newSource.language": "en",
  "newSource.text": "Courier of the port\n\nMore than 6 visitors were hurt.\n\nShare this article",
};

it("numbers the text of a new source, says what is furniture, and holds figures against its words, storing nothing", async () => {
  const store = freshWiki();
  await published(store, aSource(), anEvent());
  const { token } = await aMember(store);
  const before = await everythingIn(store);
  const answer = await sent(check, token, typed);
  expect(answer.source).toMatchObject({
    lines: [
      { n: 1, label: "Title" },
      { n: 2, label: null, text: "More than 6 visitors were hurt." },
      { n: 3, label: "Page furniture" },
    ],
    same: null,
  });
  const wrong = { check: "number-not-in-paragraph", field: "claims.0" };
  expect(answer.findings).toContainEqual(expect.objectContaining(wrong));
  const right = await sent(check, token, { ...typed, "claims.0.value.said": "more than 6" });
  expect(right.findings.map((one) => one.check)).not.toContain("number-not-in-paragraph");
  expect(right.findings.map((one) => one.check)).not.toContain("paragraph-missing");
  expect(await everythingIn(store)).toBe(before);
});

it("P15: says which source has the text that is pasted", async () => {
  const store = freshWiki();
  await published(store, aSource());
  const { token } = await aMember(store);
  const again = { ...typed, "newSource.text": inventedParagraphs.join("\n\n") };
  expect((await sent(check, token, again)).source).toMatchObject({
    same: { page: "source/invented-daily", numbered_alike: true },
  });
});

it("draws a text as the article would show it, with the figures of the form's own claims", async () => {
  const store = freshWiki();
  await published(store, aSource(), anEvent());
  const { token } = await aMember(store);
  const { html } = await sent(render as typeof check, token, { ...typed, lang: "en" });
  expect(html).toContain("more than 7");
  expect(html).toContain("/en/event/lamp-at-the-harbour");
  const repeated = {
    ...typed,
    "claims.0.relatesTo": "same:nothing-here",
    "body.en": "<b>x</b> {{injured}}",
    lang: "en",
  };
  expect((await sent(render as typeof check, token, repeated)).html).not.toContain("<b>");
});
