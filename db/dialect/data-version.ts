import "server-only";
import Database from "better-sqlite3";

/** Tells, through a connection that never writes, whether anybody committed anything since it was last asked. */
export function openWatch(file: string) {
  const connection = new Database(file, { readonly: true, timeout: 5000 });
  const version = connection.prepare("pragma data_version").pluck();
  const highest = connection.prepare("select coalesce(max(seq), 0) from cache_tags").pluck();
  const lowest = connection.prepare("select coalesce(min(seq), 0) from cache_tags").pluck();
  const since = connection.prepare("select seq, tag from cache_tags where seq > ? order by seq");
  let seen = -1;
  return {
    /** `data_version` moves for every commit of another connection, in this process or in another one. */
    changed: (): boolean => {
      const now = Number(version.get());
      const moved = now !== seen;
      seen = now;
      return moved;
    },
    highest: (): number => Number(highest.get()),
    lowest: (): number => Number(lowest.get()),
    since: (seq: number) => since.all(seq) as { seq: number; tag: string }[],
    close: () => connection.close(),
  };
}
