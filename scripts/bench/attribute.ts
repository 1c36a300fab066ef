import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { fileURLToPath } from "node:url";

/** Whose work a piece of time was: ours (queries, rules, cache), or drawing the page (framework, components, their words). */
export type Work = "own" | "rendering" | "compression";

type Frame = { functionName: string; url: string; lineNumber: number; columnNumber: number };
type Profile = {
  nodes: { id: number; callFrame: Frame; children?: number[] }[];
  startTime: number;
  samples: number[];
  timeDeltas: number[];
};

export type Share = { readonly work: Work; readonly where: string; readonly micros: number };

/**
 * Attributes what the main thread did between two moments (microseconds of the monotonic clock) to whoever did it: each
 * sample belongs to the innermost frame that has a file. What the runtime does of itself belongs to nobody and is shared out.
 */
export function attribute(file: string, from: number, to: number): Share[] {
  const profile = JSON.parse(readFileSync(file, "utf8")) as Profile;
  const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const origin = originals();
  const sums = new Map<string, number>();
  let shared = 0;
  let at = profile.startTime;
  for (const [index, sample] of profile.samples.entries()) {
    const spent = profile.timeDeltas[index] ?? 0;
    at += spent;
    if (at < from || at > to) continue;
    const name = nodes.get(sample)?.functionName;
    if (name === "(idle)" || name === "(program)") continue;
    let where: string | undefined;
    for (let id: number | undefined = sample; id !== undefined && !where; id = parents.get(id)) {
      const frame = nodes.get(id);
      where = frame && origin(frame);
    }
    if (where) sums.set(where, (sums.get(where) ?? 0) + spent);
    else shared += spent;
  }
  const all = [...sums.values()].reduce((sum, one) => sum + one, 0);
  const factor = all === 0 ? 1 : 1 + shared / all;
  return [...sums]
    .map(([where, micros]) => ({ where, work: workOf(where), micros: micros * factor }))
    .sort((a, b) => b.micros - a.micros);
}

/** Components are drawn by the framework, and so are their words; the rules and queries that they ask are not. */
const workOf = (where: string): Work =>
  where === "server/http/encoding.ts"
    ? "compression"
    : /node_modules\/(?:next|react|react-dom|scheduler|use-intl|intl-messageformat|@formatjs)\//.test(where) ||
        /^(?:components|app|i18n)\//.test(where)
      ? "rendering"
      : "own";

/** Finds the file as it was written for a frame of a bundle, from the bundle's source map. */
function originals(): (frame: Frame) => string | undefined {
  const maps = new Map<string, SourceMap | undefined>();
  const known = new Map<string, string | undefined>();
  const mapOf = (url: string) => {
    if (!maps.has(url)) maps.set(url, readMap(url));
    return maps.get(url);
  };
  return ({ url, lineNumber, columnNumber }) => {
    if (url === "" || url.startsWith("node:")) return undefined;
    const key = `${url} ${lineNumber} ${columnNumber}`;
    if (!known.has(key)) {
      const entry = mapOf(url)?.findEntry(lineNumber, columnNumber);
      const source = entry && "originalSource" in entry ? entry.originalSource : undefined;
      known.set(key, tidy(source ?? url));
    }
    return known.get(key);
  };
}

function readMap(url: string): SourceMap | undefined {
  const path = url.startsWith("file:") ? fileURLToPath(url) : url;
  if (!/\.next\/server\/|\.build\//.test(path)) return undefined;
  try {
    return new SourceMap(JSON.parse(readFileSync(`${path}.map`, "utf8")));
  } catch {
    return undefined;
  }
}

/** A path from the project's own folder. */
const tidy = (source: string) =>
  decodeURIComponent(source)
    .replace(/^.*\/node_modules\//, "node_modules/")
    .replace(`${process.cwd()}/`, "")
    .replace(/^(?:turbopack:\/+|file:\/+)?(?:\[project\]\/)?(?:\.\.\/)*/, "");
