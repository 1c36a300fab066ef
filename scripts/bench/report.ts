export type Row = { readonly what: string; readonly value: string; readonly beside?: string };

const number = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString("en") : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** Milliseconds as a table prints them. */
export const ms = (value: number) => `${number(value)} ms`;
export const perSecond = (value: number) => `${number(value)}/s`;
export const micros = (value: number | undefined) => (value === undefined ? "–" : `${number(value)} µs`);
export const ratio = (value: number) => `${value.toFixed(2)}×`;
export const size = (mib: number | undefined) => (mib === undefined ? "–" : `${number(mib)} MiB`);

/** A table in Markdown, so that it can stand in the documentation as it is printed. */
export function printTable(title: string, rows: readonly Row[]) {
  console.log(`\n### ${title}\n\n| what | measured | beside |\n| --- | --- | --- |`);
  for (const { what, value, beside = "" } of rows) console.log(`| ${what} | ${value} | ${beside} |`);
}
