import "server-only";
import type { Reader } from "./store";

/**
 * A query that is built once for each connection and then only asked: for the few that every first read of a page asks several times.
 * `build` ends with `.prepare()` and marks what changes with `sql.placeholder(…)`.
 */
export function keptQuery<Query>(build: (reader: Reader) => Query): (reader: Reader) => Query {
  const built = new WeakMap<Reader["read"], Query>();
  return (reader) => {
    const query = built.get(reader.read) ?? build(reader);
    built.set(reader.read, query);
    return query;
  };
}
