import { stringify } from "csv-stringify/sync";

export type Cell = string | number | boolean | null | undefined;

/**
 * Rows as a table for spreadsheets: UTF-8 with a byte order mark, so that Arabic opens as Arabic, and a quote before cells
 * that a spreadsheet would run as a formula.
 */
export const toCsv = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  stringify([[...columns], ...rows.map((row) => [...row])], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
    cast: { boolean: (value) => (value ? "yes" : "no") },
  });
