import { existsSync, readFileSync } from "node:fs";

const folder = "../shared/fixtures";

/** Attack strings that others have collected; undefined where they are not at hand, which is said aloud. */
export function hostilePayloads(): readonly string[] | undefined {
  const [list, expectations] = [`${folder}/payloadbox-xss.txt`, `${folder}/dompurify-expect.json`];
  if (!existsSync(list) || !existsSync(expectations)) {
    console.warn(`NOT RUN: the attack strings of ${folder} are missing, so hostile text is not tried in the browser.`);
    return undefined;
  }
  const purify = JSON.parse(readFileSync(expectations, "utf8")) as { payload: string }[];
  const all = [...purify.map(({ payload }) => payload), ...readFileSync(list, "utf8").split("\n")];
  return [...new Set(all.map((one) => one.trim()).filter(Boolean))];
}

/** Every n-th of them, so that each family is among them. */
export const sampleOf = (payloads: readonly string[], size: number) =>
  Array.from(
    { length: Math.min(size, payloads.length) },
    (_, index) => payloads[Math.floor((index * payloads.length) / size)] ?? "",
  );

export const inGroupsOf = <T>(size: number, all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
