import { writeSync } from "node:fs";
import { openChangeset } from "@/db/commands/open-changeset";
import { contextFor } from "@/db/context";
import { findAccount } from "@/db/queries/people";
import { openStore } from "@/db/store";
import type { KindName } from "@/domain/kinds/names";
import type { Actor } from "@/domain/policy/actor";
import { anEditOf, anEvent, aProposal, approve, aSource } from "../factories";

/** Proposes and approves without end, and says each thing on standard output only once the wiki has acknowledged it. */
const [file = "", workers = "8"] = process.argv.slice(2);
const store = openStore({ file, create: false });
const say = (line: string) => writeSync(1, `${line}\n`);
say("open");
const unique = () => Math.random().toString(36).slice(2, 12);

async function actor(name: string): Promise<Actor> {
  const account = await findAccount(store, name);
  if (!account) throw new Error(`There is no account ${name}.`);
  return { kind: "user", id: account.id, name: account.name, role: account.role, suspended: false };
}

const author = contextFor(store, await actor("Author"));
const moderator = contextFor(store, await actor("Moderator"));

async function work(n: number) {
  for (let round = 0; ; round += 1) {
    const slug = `page-${unique()}`;
    const kind: KindName = round % 2 === 0 ? "source" : "event";
    const changes =
      round % 3 === 2
        ? [
            await anEditOf(store, "event/shared", (content) => ({
              ...content,
              summary: { ...content.summary, en: `Edit ${n} ${unique()}.` },
            })),
          ]
        : [kind === "source" ? aSource({ slug, paragraphs: [slug] }) : anEvent({ slug })];
    const opened = await openChangeset(author, aProposal(...changes));
    if (!opened.ok) continue;
    say(`submitted ${opened.value.id}`);
    const approved = await approve(moderator, opened.value.id);
    if (approved.ok) say(`published ${opened.value.id} ${approved.value.publication}`);
  }
}

await Promise.all(Array.from({ length: Number(workers) }, (_, n) => work(n)));
