import { describe, expect, it } from "vitest";
import { type Guide, guides, helpTopics } from ".";

const linksIn = (guide: Guide) =>
  guide.sections
    .flatMap(({ text, list = [] }) => [...text, ...list])
    .flatMap((words) => [...words.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to ?? ""));
const proseOf = ({ lead, sections }: Guide) => [
  lead,
  ...sections.flatMap(({ title, text, list = [] }) => [title, ...text, ...list]),
];

describe("the help pages", () => {
  it.each(helpTopics)("have the same parts in both languages: %s", (topic) => {
    const shape = ({ sections }: Guide) =>
      sections.map(({ id, text, list = [] }) => [id, text.length, list.length] as const);
    expect(shape(guides[topic].ar)).toEqual(shape(guides[topic].en));
    expect(linksIn(guides[topic].ar)).toEqual(linksIn(guides[topic].en));
  });

  it.each(helpTopics)("are written in their own language: %s", (topic) => {
    for (const words of proseOf(guides[topic].ar)) expect(words).toMatch(/^[^a-z]*[\u0600-\u06ff]/);
    for (const words of proseOf(guides[topic].en)) expect(words).not.toMatch(/[\u0600-\u06ff]/);
  });

  it("link only to help pages that exist, or into the wiki", () => {
    const targets = helpTopics.flatMap((topic) => linksIn(guides[topic].en));
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets)
      expect(target.startsWith("/") || helpTopics.some((topic) => target.split("#")[0] === topic), target).toBe(true);
  });
});
