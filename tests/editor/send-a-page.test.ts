import { expect, it } from "vitest";
import { POST } from "@/app/[locale]/new/[kind]/save/route";
import type { Store } from "@/db/store";
import { aSource, inventedParagraphs, published } from "@/tests/factories";
import { aMember, freshWiki, siteUrl } from "../api/wiki";

const event = {
  step: "submit",
  base: "",
  slug: "a-lamp-of-brass",
  title: "Add a lamp of brass",
  reason: "The courier reports it.",
  "titles.en": "A lamp of brass",
  "summary.en": "A lamp fell.",
  "claims.0.id": "",
  "claims.0.property": "location",
  "claims.0.value.ref": "ماستونج",
  "claims.0.value.relation": "in",
  "claims.0.value.precision": "locality",
  "claims.0.value.basis": "stated",
  "claims.0.citations.0.source": "source/invented-daily",
  "claims.0.citations.0.paragraph": "2",
  "claims.0.attribution.speakerType": "narration",
};

/** Where the answer to a form of a new event leads. */
async function send(token: string, fields: Record<string, string>): Promise<string> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const request = new Request(`${siteUrl}/en/new/event/save`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body,
  });
  const answer = await POST(request, { params: Promise.resolve({ locale: "en", kind: "event" }) });
  expect(answer.status).toBe(303);
  return answer.headers.get("location") ?? "";
}

const proposed = ({ engine }: Store) =>
  engine.reader.prepare("select kind || '/' || slug from changeset_items order by id").pluck().all();

it("proposes the page of a place from the list of places with the claim that names it first, and the places around it", async () => {
  const store = freshWiki();
  await published(store, aSource());
  const before = proposed(store).length;
  const { token } = await aMember(store);
  expect(await send(token, event)).toMatch(/^\/en\/changeset\//);
  expect(proposed(store).slice(before)).toEqual([
    "event/a-lamp-of-brass",
    "place/mastung",
    "place/balochistan",
    "place/pakistan",
  ]);
  // The places wait already: another proposal brings no second page of them.
  expect(await send(token, { ...event, slug: "a-second-lamp" })).toMatch(/^\/en\/changeset\//);
  expect(proposed(store).slice(before + 4)).toEqual(["event/a-second-lamp"]);
});

it("P15: cites the source that has the text of a new one, and refuses one that numbers its paragraphs otherwise", async () => {
  const store = freshWiki();
  await published(store, aSource());
  const before = proposed(store).length;
  const { token } = await aMember(store);
  const cited = {
    ...event,
    "claims.0.property": "deaths",
    "claims.0.value.said": "3",
    "claims.0.qualifiers.category": "total",
    "claims.0.citations.0.source": "new",
    "newSource.title": "The same once more",
    "newSource.language": "en",
  };
  const text = ["Share this article", ...inventedParagraphs].join("\n");
  expect(await send(token, { ...cited, "newSource.text": text })).toMatch(/^\/en\/new\/event\?.*held=/);
  expect(await send(token, { ...cited, "newSource.text": inventedParagraphs.join("\n") })).toMatch(/changeset/);
  expect(proposed(store).slice(before)).toEqual(["event/a-lamp-of-brass"]);
});
