import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** The floors of the house and what each may import: arrows point down, and nothing imports from a floor above it. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  ingest: ["domain"],
  exports: ["domain"],
  i18n: ["domain"],
  client: ["domain"],
  db: ["domain", "ingest"],
  server: ["db", "i18n", "domain"],
  components: ["i18n", "domain"],
  app: ["components", "server", "db", "exports", "i18n", "domain"],
};

/** The only places that know these packages. */
const keptIn: Record<string, RegExp> = {
  "next-auth": /^server\/session\.ts$/,
  "better-sqlite3": /^db\/(?:store\.ts|dialect\/[\w-]+\.ts)$/,
  "drizzle-orm": /^db\//,
  next: /^(?:app|server|components)\//,
  react: /^(?:app|components)\//,
};

type Import = { file: string; target: string };

const isSource = (file: string) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file);

function sourcesOf(floor: string): string[] {
  if (!existsSync(floor)) return [];
  return readdirSync(floor, { recursive: true, encoding: "utf8" })
    .filter(isSource)
    .map((file) => path.posix.join(floor, file.split(path.sep).join("/")));
}

/** Every import of a file: `from "…"`, bare and dynamic ones; relative ones resolved from the root of the project. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*"([^"]+)"/g)].map(([, specifier = ""]) => ({
    file,
    target: specifier.startsWith(".") ? `@/${path.posix.join(path.posix.dirname(file), specifier)}` : specifier,
  }));
}

const floors = Object.keys(mayImport);
const sources = floors.flatMap(sourcesOf);
const say = ({ file, target }: Import) => `${file} imports ${target}`;

describe("the house", () => {
  it("has its floors", () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources).toContain("domain/result.ts");
  });

  it.each(Object.entries(mayImport))("%s imports only what lies below it", (floor, below) => {
    const upward = sourcesOf(floor)
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith("@/"))
      .filter(({ target }) => ![floor, ...below].includes(target.split("/")[1] ?? ""));
    expect(upward.map(say)).toEqual([]);
  });

  it.each(Object.entries(keptIn))("%s is known in one place only", (name, place) => {
    const elsewhere = sources
      .filter((file) => !place.test(file))
      .flatMap(importsOf)
      .filter(({ target }) => target === name || target.startsWith(`${name}/`));
    expect(elsewhere.map(say)).toEqual([]);
  });

  it("reads the database in app through queries, commands, search and the store alone", () => {
    const deeper = sourcesOf("app")
      .flatMap(importsOf)
      .filter(
        ({ target }) =>
          target.startsWith("@/db/") &&
          !/^@\/db\/(?:queries\/|commands\/|search\/search-pages$|store$|context$)/.test(target),
      );
    expect(deeper.map(say)).toEqual([]);
  });

  it("keeps clocks, chance, files, network and environment out of the domain", () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\brandomUUID\(|"node:fs|"node:http|"node:net/;
    const found = sourcesOf("domain").filter((file) => impure.test(readFileSync(file, "utf8")));
    expect(found).toEqual([]);
  });

  it("keeps the steps of a proposal apart from its screens: a folder of the same name would answer in their place", () => {
    const at = "app/[locale]/changeset/[id]";
    const steps = [
      ...readFileSync(`${at}/[step]/route.ts`, "utf8").matchAll(/^ {2}"?([a-z-]+)"?: (?:async )?\(/gm),
    ].map(([, name]) => name);
    expect(steps).toEqual(expect.arrayContaining(["approve", "approve-part", "comments", "rebase"]));
    const folders = readdirSync(at).filter((name) => !name.includes("."));
    expect(steps.filter((name) => folders.includes(name ?? ""))).toEqual([]);
  });

  it("sets pages for both directions of writing: no class names a left or a right side", () => {
    const sided =
      /["'`\s:](-?(?:(?:ml|mr|pl|pr)-[\w[]\S*|(?:left|right)-(?:\d|\[|auto|px|full)\S*|text-(?:left|right)|(?:border|rounded)-[lr](?:-\S+)?))(?=["'`\s])/;
    const found = [...sourcesOf("app"), ...sourcesOf("components")]
      .filter((file) => file.endsWith(".tsx"))
      .flatMap((file) =>
        readFileSync(file, "utf8")
          .split("\n")
          .map((text, index) => ({ at: `${file}:${index + 1}`, match: sided.exec(text)?.[1] }))
          .filter(({ match }) => match),
      );
    expect(found).toEqual([]);
  });
});
