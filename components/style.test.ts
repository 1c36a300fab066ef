import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const files = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file) && !file.includes(".test."))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, "utf8") }));

const sheets = files("app/styles", /\.css$/);
const rooms = files("components", /\.tsx$/);

describe("right to left and left to right are one stylesheet", () => {
  it("names no physical side in style sheets", () => {
    expect(sheets.length).toBeGreaterThan(10);
    const sided =
      /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right|text-align:\s*(?:left|right))\s*[:;]/m;
    expect(sheets.filter(({ text }) => sided.test(text)).map(({ file }) => file)).toEqual([]);
    expect(sided.test("a { margin-left: 1px; }")).toBe(true);
  });

  it("names no physical side in class names", () => {
    expect(rooms.length).toBeGreaterThan(60);
    const classes = (text: string) => [...text.matchAll(/className=(?:"[^"]*"|\{[^}]*\})/g)].join(" ");
    const sided = /["'`\s](?:-?(?:ml|mr|pl|pr|left|right)-|text-(?:left|right)\b|(?:border|rounded)-[lr]\b)/;
    expect(rooms.filter(({ text }) => sided.test(classes(text))).map(({ file }) => file)).toEqual([]);
    expect(sided.test(classes('<p className="mt-2 ml-4">'))).toBe(true);
  });
});

describe("what somebody wrote in the other direction", () => {
  it("begins where the page's lines begin, also for Chromium, which knows that by an old name alone", () => {
    const aligned = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(/text-align:\s*([\w-]*match-parent);/g)].map(([, value]) => `${file} ${value}`),
    );
    expect(aligned).toEqual(["app/styles/base.css match-parent", "app/styles/base.css -webkit-match-parent"]);
  });
});

describe("the content security policy", () => {
  it("meets no inline style and one place of ready-made HTML", () => {
    expect(rooms.filter(({ text }) => /\sstyle=\{/.test(text)).map(({ file }) => file)).toEqual([]);
    expect(rooms.filter(({ text }) => text.includes("dangerouslySetInnerHTML=")).map(({ file }) => file)).toEqual([
      "components/page/prose.tsx",
    ]);
  });
});

describe("colours", () => {
  const tokens = new Map(
    [...readFileSync("app/styles/tokens.css", "utf8").matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name, light, dark]) => [name, [light ?? "", dark ?? ""]] as const,
    ),
  );
  const luminance = (hex: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const contrast = (a: string, b: string) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  it.each([
    ...["ink", "ink-soft", "accent", "accent-strong", "caution", "danger"].flatMap((ink) =>
      ["paper", "surface", "sunk"].map((ground) => [ink, ground, 4.5] as const),
    ),
    ["accent", "accent-soft", 4.5],
    ["caution", "caution-soft", 4.5],
    ["danger", "danger-soft", 4.5],
    ["ink", "danger-soft", 4.5],
    ["accent", "danger-soft", 4.5],
    ["accent", "caution-soft", 4.5],
    ["added", "added-soft", 4.5],
    ["on-accent", "accent", 4.5],
    ["on-accent", "accent-strong", 4.5],
    ["rule-strong", "surface", 3],
    ["rule-strong", "paper", 3],
  ] as const)("%s on %s reaches %d to 1, light and dark", (ink, ground, least) => {
    for (const side of [0, 1])
      expect(contrast(tokens.get(ink)?.[side] ?? "", tokens.get(ground)?.[side] ?? "")).toBeGreaterThanOrEqual(least);
  });
});
