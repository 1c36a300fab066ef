import type { Store } from "@/db/store";

/** Every row of every table as text, apart from the tables left out: two equal dumps mean that nothing was written. */
export function dump(store: Store, { without = [] as readonly string[] } = {}): Record<string, string[]> {
  const { reader } = store.engine;
  const tables = reader
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'search%' and name not like '\\_\\_%' escape '\\' and name not like 'sqlite%' order by name",
    )
    .pluck()
    .all();
  return Object.fromEntries(
    tables
      .map(String)
      .filter((name) => !without.includes(name))
      .map((name) => [
        name,
        reader
          .prepare(`select * from "${name}"`)
          .all()
          .map((row) => JSON.stringify(row)),
      ]),
  );
}
