import { writeSync } from "node:fs";
import { findAccount } from "@/db/queries/people";
import { openStore } from "@/db/store";
import type { Actor } from "@/domain/policy/actor";
import { type Act, carryOut, sealer } from "./act";
import { choose, randomFrom } from "./choose";

/** One process of two: asks for one thing after the other, some of them at the same moment, and says what became of each. */
const [file = "", name = "", seed = "0", steps = "0"] = process.argv.slice(2);
const store = openStore({ file, create: false, sealer });
const random = randomFrom(Number(seed));
/** Who somebody is when they ask: their role may have changed since they asked last. */
async function actorNamed(one: string): Promise<Actor> {
  const account = await findAccount(store, one);
  return account
    ? { kind: "user", id: account.id, name: one, role: account.role, suspended: false }
    : { kind: "reader" };
}
const sent: Act[] = [];

for (let step = 0; step < Number(steps); step += 1) {
  const wishes = await choose(store, random, name, sent);
  const acts = wishes.map((wish, n): Act => ({ ...wish, by: `${name} ${step}.${n}` }));
  const done = await Promise.all(acts.map(async (act) => carryOut(store, await actorNamed(act.who), act)));
  sent.push(...acts);
  for (const one of done) writeSync(1, `${JSON.stringify(one)}\n`);
}
store.close();
