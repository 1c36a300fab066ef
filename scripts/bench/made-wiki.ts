import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findPublishedPage } from "@/db/queries/pages";
import { openStore, type Store } from "@/db/store";
import { type Filled, fill, type Made, revise, withPeople } from "./fill";
import { randomFrom } from "./random";

/** The slug of an event by its number from the newest. */
export const eventFromNewest = (pages: number, fromNewest: number) => `invented-event-${pages - 1 - fromNewest}`;

/**
 * Puts a wiki of so many pages at `file`, the newest event with 1,000 revisions. With `keep` it is made once in that folder and copied
 * from there each time, which spares the minutes of making it; a folder made by other code than today's has to be thrown away by hand.
 */
export async function putWiki(
  file: string,
  { pages, seed, keep }: { pages: number; seed: number; keep?: string | undefined },
): Promise<Made> {
  if (keep === undefined) return make(file, pages, seed);
  const folder = path.join(keep, `${pages}-${seed}`);
  const [kept, note] = [path.join(folder, "tawthiq.sqlite"), path.join(folder, "made.json")];
  if (!existsSync(note)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(note, JSON.stringify(await make(kept, pages, seed)));
  }
  copyFileSync(kept, file);
  return JSON.parse(readFileSync(note, "utf8"));
}

async function make(file: string, pages: number, seed: number): Promise<Made> {
  const store = openStore({ file });
  try {
    console.error(`Making ${pages} pages …`);
    const made = await fill(store, pages, randomFrom(seed));
    console.error("Making a history of 1,000 revisions …");
    await longHistory(store, await withPeople(store, made), eventFromNewest(pages, 0));
    return made;
  } finally {
    store.close();
  }
}

/** A thousand revisions of one page, the last two of them a hundred kilobytes long. */
async function longHistory(store: Store, filled: Filled, slug: string): Promise<void> {
  const long = (word: string) =>
    Array.from(
      { length: 1400 },
      (_, n) => `Sentence ${n} of the ${n % 7 === 0 ? word : "text"} says what it says, and a little more than that.`,
    ).join(" ");
  for (let number = 1; number < 1000; number += 1) {
    const page = await findPublishedPage(store, { kind: "event", slug });
    if (!page) throw new Error("The page is not there.");
    const { kind: _, ...content } = page.content;
    const body = number >= 998 ? { ...content.body, en: long(number === 998 ? "old" : "new") } : content.body;
    await revise(
      filled,
      {
        kind: "event",
        slug,
        base: page.revision.number,
        content: { ...content, body, summary: { ...content.summary, en: `An incident, revision ${number + 1}.` } },
      },
      `Revision ${number + 1}`,
    );
  }
}
