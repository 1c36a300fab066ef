import "server-only";
import { openWatch } from "./dialect/data-version";
import { databaseFile, store } from "./store";

/** The sequence of cache tags, read through a connection of its own that never writes. */
export function tagSource() {
  store(); // the tables must be there before the watch is opened
  return openWatch(databaseFile());
}
