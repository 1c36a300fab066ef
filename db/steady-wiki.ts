import "server-only";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "./context";
import { newestPublication, newestSuppression } from "./queries/names";
import type { Reader, Store } from "./store";

/** Thrown inside a transaction: what the command has read is not what readers see any more, and nothing is written. */
class WikiMoved extends Error {}

/** So often a command begins anew before it gives up; publications do not follow each other that fast for long. */
const most = 12;

/**
 * A command that reads and checks before its one transaction: where anything was published or suppressed between the two, it begins
 * anew, so that what it writes and answers is as if it had been alone.
 */
export const onSteadyWiki =
  <Given extends unknown[], T>(run: (ctx: Context, ...given: Given) => Promise<Outcome<T>>) =>
  async (ctx: Context, ...given: Given): Promise<Outcome<T>> => {
    for (let attempt = 0; attempt < most; attempt += 1) {
      const seen = await momentOf(ctx.store);
      const write: Store["write"] = (work) =>
        ctx.store.write(async (tx) => {
          if ((await momentOf(tx)) !== seen) throw new WikiMoved();
          return work(tx);
        });
      try {
        return await run({ ...ctx, store: { ...ctx.store, write } }, ...given);
      } catch (problem) {
        if (!(problem instanceof WikiMoved)) throw problem;
      }
    }
    return refuse("unavailable");
  };

const momentOf = async (reader: Reader) => `${await newestPublication(reader)} ${await newestSuppression(reader)}`;
