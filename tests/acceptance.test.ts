import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const numbers = (group: string, ...of: number[]) => of.map((n) => `${group}${n}`);

/** The acceptance tests of the review, by group and number. */
const all = [
  ...numbers("A", 1, 2, 3, 4, 5, 6, 7, 8),
  ...numbers("B", 1, 2, 3, 4, 5, 8, 9, 11, 12, 13),
  ...numbers("C", 1, 2, 3, 4, 5, 6, 8),
  ...numbers("D", 1, 2, 3, 4, 5, 6, 10, 12),
  ...numbers("E", 1, 2, 3, 4, 5, 6, 7, 8),
  ...numbers("F", 1, 2, 3, 6, 7, 9, 11),
  ...numbers("G", 1, 2, 3, 4, 5, 6),
  ...numbers("H", 1, 2, 3, 4, 5, 6, 7, 9, 11),
  ...numbers("I", 1, 2, 3, 4, 5, 6, 8),
  ...numbers("J", 1, 2, 3, 4, 5, 6, 7, 10),
  ...numbers("K", 1, 2, 3, 5, 6),
  ...numbers("L", 1, 2, 3, 6),
  ...numbers("M", 1, 2, 3, 4, 5),
  ...numbers("N", 1, 2, 4, 5),
  ...numbers("O", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
  ...numbers("P", 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17),
];

/** What has no test under its number, each with the reason. */
const later: Readonly<Record<string, string>> = {
  C6: "proposals do not build on each other yet",
  D4: "pages are not merged yet",
  E6: "a change of rules does not run the checks of open proposals again yet",
  E7: "kinds have no fields that could become required",
  I8: "a request for changes is not taken over by name yet",
  J7: "pages are not merged yet",
  L3: "a proposal is not split yet",
};

/** Every test file beside the product, unit tests and journeys. */
const files = [
  "app",
  "client",
  "components",
  "db",
  "domain",
  "e2e",
  "exports",
  "i18n",
  "ingest",
  "scripts",
  "server",
  "tests",
]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`))
  .filter((name) => /\.(?:test|spec)\.tsx?$/.test(name));

/** The numbers at the beginning of a test's name: `H1, H6: …`, `O1 to O6: …`, `AT-B1 …`. */
function namesOf(text: string): string[] {
  const lists = text.matchAll(/["'`]((?:(?:AT-)?[A-P]\d+(?:, | to )?)+)[: ]/g);
  return [...lists].flatMap(([, list = ""]) =>
    list.split(", ").flatMap((part) => {
      const [from = "", to] = part.replaceAll("AT-", "").trim().split(" to ");
      const [group = "", first, last] = [from[0], Number(from.slice(1)), Number((to ?? from).slice(1))];
      return Array.from({ length: last - first + 1 }, (_, n) => `${group}${first + n}`);
    }),
  );
}

describe("the acceptance tests of the review", () => {
  const found = new Set(files.flatMap((file) => namesOf(readFileSync(file, "utf8"))));

  it("are all there, each under its number, apart from what the wiki does not do yet", () => {
    expect(all.filter((number) => !found.has(number) && !Object.hasOwn(later, number))).toEqual([]);
  });

  it("are read from the names of tests, lists and ranges too", () => {
    expect(namesOf('it("H1, H6: …"); it(`O1 to O3, O12: …`); it("AT-B1 …"); it("a page P1: …")')).toEqual([
      ...["H1", "H6", "O1", "O2", "O3", "O12", "B1"],
    ]);
    expect(Object.keys(later).filter((number) => !all.includes(number))).toEqual([]);
  });
});
