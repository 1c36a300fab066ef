import "server-only";
import { getTableColumns, getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Tx } from "../store";
import { prepared } from "./prepared";

/**
 * Inserts rows of one table by statements that are compiled once: a publication writes some thousand small rows, and to build a
 * query for each takes many times longer than to run it. What a row leaves out is left to the column's default.
 */
export function insertRows<Table extends SQLiteTable>(
  tx: Tx,
  table: Table,
  rows: readonly Readonly<Table["$inferInsert"]>[],
) {
  const columns = getTableColumns(table);
  for (const row of rows) {
    const given = Object.entries(row).flatMap(([key, value]) => {
      const column = columns[key];
      return column && value !== undefined ? [{ column, value }] : [];
    });
    const names = given.map(({ column }) => `"${column.name}"`).join(", ");
    const marks = given.map(() => "?").join(", ");
    prepared(tx, `insert into "${getTableName(table)}" (${names}) values (${marks})`).run(
      given.map(({ column, value }) => (value === null ? null : column.mapToDriverValue(value))),
    );
  }
}
