import { blob, integer, text as sqliteText } from "drizzle-orm/sqlite-core";

/** The column kit: one description of the types that both engines know (ADR 0004). */

/** A number made by the database; rows are ordered by it, never by time. */
export const id = () => integer("id").primaryKey({ autoIncrement: true });
/** A whole number below 2^53. */
export const int = (name: string) => integer(name);
export const text = (name: string) => sqliteText(name);
/** One of a fixed set of words; the table's check repeats the set. */
export const word = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  sqliteText(name, { enum: values as unknown as [T[number], ...T[number][]] });
/** Opaque JSON: what is queried gets a column of its own. */
export const json = <T>(name: string) => sqliteText(name, { mode: "json" }).$type<T>();
export const bool = (name: string) => integer(name, { mode: "boolean" });
/** Milliseconds since 1970 in UTC, written by the application. */
export const time = (name: string) => integer(name);
export const bytes = (name: string) => blob(name, { mode: "buffer" });
