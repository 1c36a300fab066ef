import { expect, it } from "vitest";
import { ok } from "@/domain/result";
import { aSource, as, published, refusal, theWiki, value } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { newestPublication } from "./queries/names";
import { onSteadyWiki } from "./steady-wiki";

it("begins a command anew where something was published between its reading and its writing, and writes once", async () => {
  const store = freshStore();
  const read: number[] = [];
  let written = 0;
  const command = onSteadyWiki(async (ctx, publications: number) => {
    read.push(await newestPublication(ctx.store));
    if (read.length <= publications) await published(store, aSource({ slug: `daily-${read.length}` }));
    return ctx.store.write(async () => {
      written += 1;
      return ok(read.at(-1));
    });
  });
  expect(value(await command(as(store, theWiki), 2))).toBe(2);
  expect([read, written]).toEqual([[0, 1, 2], 1]);
});

it("gives up where there is no end of publications, and has written nothing", async () => {
  const store = freshStore();
  let tries = 0;
  const command = onSteadyWiki(async (ctx) => {
    tries += 1;
    await published(store, aSource({ slug: `daily-${tries}` }));
    return ctx.store.write(async () => {
      throw new Error("It was written.");
    });
  });
  expect(refusal(await command(as(store, theWiki)))).toBe("unavailable");
});
