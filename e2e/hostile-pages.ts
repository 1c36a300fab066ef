import type { BrowserContext, Page } from "@playwright/test";
import type { PageRef } from "@/domain/kinds/names";
import { invisibleCharacters } from "@/domain/text";
import { aSource, type Change, type Changeset, type Given, unique } from "./given";
import { inGroupsOf } from "./hostile";

/** A line that a title may hold; what it may not hold is cut out, the rest stays as hostile as it was. */
const asLine = (payload: string, max: number) =>
  [...payload.normalize("NFC")]
    .filter((one) => !invisibleCharacters.test(one))
    .join("")
    .trim()
    .slice(0, max)
    .trim() || "-";

const words = (payload: string) => payload.split(/\s+/).slice(0, 40).join(" ").slice(0, 400);

/** A group page with each payload in its text and in a claim, and some in its titles, names and summary. */
function aHostileGroup(slug: string, source: string, payloads: readonly string[]): Change {
  const [first = "-", second = "-", ...rest] = payloads;
  const prose = payloads
    .map((one) => `${one}\n\n> ${one}\n\n[${one}](${one})\n\n[[group/${slug}|${one}]]`)
    .join("\n\n");
  return {
    kind: "group",
    slug,
    base: null,
    content: {
      titles: { ar: asLine(first, 300), en: asLine(second, 300) },
      aliases: rest.slice(0, 3).map((one) => ({ text: asLine(one, 200), lang: "en", kind: "variant" })),
      summary: { ar: first.slice(0, 1000), en: second.slice(0, 1000) },
      body: { ar: prose, en: `${prose}\n\n[@${source}, ¶3]` },
      fields: { groupType: "media" },
      claims: payloads.map((payload, index) => ({
        id: `told-${index}`,
        property: "activity",
        value: { type: "text", text: { ar: words(payload), en: words(payload) } },
        qualifiers: {},
        attribution: {
          speakerType: "official",
          speaker: { text: { ar: asLine(payload, 120), en: asLine(payload, 120) }, named: true },
        },
        citations: [{ source: `source/${source}`, paragraph: 3 }],
        note: { en: payload.slice(0, 600) },
      })),
    },
  };
}

type HostilePage = { ref: PageRef; titles: { ar: string; en: string } };
export type HostilePages = {
  /** As published, by proposal. */
  pages: HostilePage[][];
  /** Whose hostile first revision is followed by a plain second one. */
  corrected: HostilePage[];
  changesets: Changeset[];
};

/** Publishes pages that carry the payloads wherever people write, corrects some of them, and leaves one proposal waiting. */
export async function publishHostilePages(
  given: Given,
  payloads: readonly string[],
  perPage = 6,
): Promise<HostilePages> {
  const source = unique("courier");
  const pages: HostilePage[][] = [];
  const changesets: Changeset[] = [];
  for (const [index, some] of inGroupsOf(perPage * 5, payloads).entries()) {
    const groups = inGroupsOf(perPage, some).map((few) => aHostileGroup(unique("hostile"), source, few));
    const title = asLine(some[0] ?? "-", 200);
    const changes = index === 0 ? [aSource(source), ...groups] : groups;
    const changeset = await given.propose({ title, reason: some.join("\n").slice(0, 4000), changes });
    await given.comment(changeset, some.join("\n").slice(0, 4000));
    await given.review(changeset, "approve", { comment: some.toReversed().join("\n").slice(0, 4000) });
    changesets.push(changeset);
    pages.push(groups.map(pageOf));
  }
  const corrected = pages.pop() ?? [];
  const plain = corrected.map((page) => aPlainGroup(page, source));
  const correction = await given.propose({ title: "Take it out", reason: "It says nothing.", changes: plain });
  await given.review(correction, "approve");
  const last = aHostileGroup(unique("hostile"), source, payloads.slice(0, perPage));
  const proposal = { title: asLine(payloads[1] ?? "-", 200), reason: payloads[2] ?? "-", changes: [last] };
  return { pages, corrected, changesets: [...changesets, correction, await given.propose(proposal)] };
}

const pageOf = ({ slug, content }: Change): HostilePage => ({
  ref: `group/${slug}`,
  titles: content["titles"] as HostilePage["titles"],
});

const aPlainGroup = ({ ref }: HostilePage, source: string): Change => ({
  kind: "group",
  slug: ref.split("/")[1] ?? "",
  base: 1,
  content: {
    titles: { ar: "جماعة مخترعة", en: "An invented group" },
    body: { ar: "نص.", en: `Text [@${source}, ¶3].` },
    fields: { groupType: "media" },
    claims: [],
  },
});

/** Sets the trap before any page is opened: whatever a payload calls leaves its name. */
export async function setTraps(context: BrowserContext) {
  await context.addInitScript(() => {
    const caught: string[] = [];
    Object.assign(globalThis, { caught });
    for (const name of ["alert", "confirm", "prompt", "print", "open"])
      Object.defineProperty(globalThis, name, { value: (...all: unknown[]) => void caught.push(`${name}(${all})`) });
    addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective, sample }) =>
      caught.push(`${effectiveDirective} stopped ${blockedURI} ${sample}`),
    );
  });
}

/** What a page did that it should not: calls that were caught, and handlers or scripts that stand in it. */
export const caughtOn = (page: Page) =>
  page.evaluate(() => {
    const handlers = [...document.querySelectorAll("main *")].filter(
      (element) =>
        element.matches(
          "script, iframe, object, embed, base, meta, link, style, img[src]:not([src^='/']), svg script",
        ) ||
        element.getAttributeNames().some((name) => name.startsWith("on") || name === "srcdoc") ||
        /^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute("href") ?? element.getAttribute("action") ?? ""),
    );
    return [
      ...(globalThis as unknown as { caught: string[] }).caught,
      ...handlers.map((one) => one.outerHTML.slice(0, 200)),
    ];
  });
