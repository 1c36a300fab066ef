import { describe, expect, it } from "vitest";
import type { Store } from "@/db/store";
import { aLivedInWiki, type LivedIn } from "@/tests/lived-in";
import { freshStore } from "@/tests/store";
import { invariants, verifyDatabase } from ".";

/** Breaks something behind the back of the commands, with the database's own guards switched off. */
function breakIn(store: Store, ...statements: string[]) {
  const { writer } = store.engine;
  writer.pragma("foreign_keys = OFF");
  writer.unsafeMode(true);
  writer.pragma("writable_schema = ON");
  const triggers = writer.prepare("select name from sqlite_master where type = 'trigger'").pluck().all();
  for (const name of triggers) writer.exec(`drop trigger ${String(name)}`);
  for (const statement of statements) {
    const done = statement.startsWith("drop ") ? 1 : writer.prepare(statement).run().changes;
    expect(done, statement).toBeGreaterThan(0);
  }
}

const gone = "(select id from pages where slug = 'gone')";
const lamp = "(select id from pages where slug = 'lamp-at-the-harbour')";
const ofWaiting = "(select changeset_id from changeset_items where slug = 'waiting')";
const ofGone =
  "(select changeset_id from revisions where page_id = (select id from pages where slug = 'gone') and number = 1)";

type Case = {
  readonly name: string;
  readonly broken: string;
  readonly by: (wiki: LivedIn) => string[];
  readonly also?: readonly string[];
};

const cases: readonly Case[] = [
  {
    name: "sound-file",
    broken: "an index that the schema lost",
    by: () => ["delete from sqlite_master where name = 'claims_target'"],
  },
  {
    name: "sound-references",
    broken: "a watch of nobody",
    by: () => ["insert into watches(user_id, scope, target, created_at) values (999, 'page', '1', 0)"],
  },
  {
    name: "head-of-page",
    broken: "a page without a head",
    by: () => [`update pages set head_revision_id = null where id = ${gone}`],
  },
  {
    name: "head-of-page",
    broken: "a page with the head of another one",
    by: () => [
      `update pages set head_revision_id = (select id from revisions where page_id = ${lamp} and number = 1) where id = ${gone}`,
    ],
  },
  {
    name: "head-is-newest",
    broken: "a head that is not the newest revision",
    by: () => [
      `update pages set head_revision_id = (select id from revisions where page_id = ${gone} and number = 1) where id = ${gone}`,
    ],
  },
  {
    name: "parent-is-previous",
    broken: "a parent on another page",
    by: () => [
      `update revisions set parent_id = (select id from revisions where page_id = (select id from pages where slug = 'new-name') and number = 2) where page_id = ${gone} and number = 2`,
    ],
    also: ["revision-chain"],
  },
  {
    name: "numbers-without-gaps",
    broken: "a gap in the numbers",
    by: () => [`update revisions set number = 3 where page_id = ${gone} and number = 2`],
    also: ["parent-is-previous", "revision-chain"],
  },
  {
    name: "revision-commitment",
    broken: "an old revision's text",
    by: () => [
      `update revisions set content = replace(content, 'lamp', 'chandelier') where page_id = ${lamp} and number = 1`,
    ],
  },
  {
    name: "revision-chain",
    broken: "the time of a revision",
    by: () => [`update revisions set created_at = created_at + 1 where page_id = ${gone} and number = 2`],
  },
  {
    name: "revision-of-publication",
    broken: "a revision under another changeset's publication",
    by: () => [
      `update revisions set publication_id = (select min(id) from publications) where page_id = ${gone} and number = 2`,
    ],
  },
  {
    name: "suppressed-is-empty",
    broken: "a suppressed revision that still has its text",
    by: () => [`update revisions set visibility = 'suppressed' where page_id = ${lamp} and number = 1`],
  },
  {
    name: "slug-history",
    broken: "a current slug",
    by: () => [`update slugs set slug = 'elsewhere' where page_id = ${lamp}`],
  },
  {
    name: "slug-history",
    broken: "a former slug without an end",
    by: () => ["update slugs set until = null where current = 0"],
  },
  {
    name: "accepted-is-published",
    broken: "a publication of a changeset that was not accepted",
    by: () => [
      `update changesets set state = 'withdrawn' where id = ${ofGone}`,
      `update review_events set to_state = 'withdrawn' where to_state = 'accepted' and changeset_id = ${ofGone}`,
    ],
  },
  {
    name: "accepted-is-published",
    broken: "an acceptance that published nothing",
    by: () => [
      `update changesets set state = 'accepted', decided_at = 1 where id = ${ofWaiting}`,
      `update review_events set to_state = 'accepted' where transition = 'submit' and changeset_id = ${ofWaiting}`,
    ],
  },
  {
    name: "four-eyes",
    broken: "an approval by the author",
    by: ({ moderator }) => [`update changeset_versions set author_id = ${moderator.id} where changeset_id = ${ofGone}`],
  },
  {
    name: "approval-of-content",
    broken: "the hash that an approval named",
    by: () => [`update reviews set seen_hash = '${"0".repeat(64)}' where changeset_id = ${ofGone}`],
  },
  {
    name: "state-follows-trail",
    broken: "a changeset put into the queue by hand",
    by: () => ["update changesets set state = 'submitted', submitted_at = 1 where state = 'draft'"],
  },
  {
    name: "state-follows-trail",
    broken: "a changeset taken out of the queue by hand",
    by: () => [`update changesets set state = 'changes_requested' where id = ${ofWaiting}`],
  },
  {
    name: "no-lease-on-closed",
    broken: "a lease on a closed changeset",
    by: ({ moderator }) => [
      `insert into leases(changeset_id, holder_id, until) values (${ofGone}, ${moderator.id}, 1)`,
    ],
  },
  {
    name: "nobody-left-is-signed-in",
    broken: "the session of somebody who left",
    by: ({ editor }) => [`update users set state = 'left' where id = ${editor.id}`],
  },
  {
    name: "audit-chain",
    broken: "an entry of the log",
    by: () => ["update audit_log set detail = '{}' where seq = 3"],
  },
  {
    name: "audit-chain",
    broken: "the order of two entries",
    by: () => [
      "update audit_log set seq = -1 where seq = 3",
      "update audit_log set seq = 3 where seq = 4",
      "update audit_log set seq = 4 where seq = -1",
    ],
  },
  {
    name: "audit-chain",
    broken: "a log without one of its entries",
    by: () => ["delete from audit_log where action = 'revision_confirmed'"],
  },
  {
    name: "moves-are-logged",
    broken: "a log whose end was cut off",
    by: () => ["delete from audit_log where seq = (select max(seq) from audit_log)"],
  },
  {
    name: "derived-rows",
    broken: "a card",
    by: () => ["update page_cards set title_en = 'Something else' where slug = 'lamp-at-the-harbour'"],
  },
  { name: "derived-rows", broken: "a claim", by: () => ["update claims set high = 40 where claim_id = 'injured'"] },
  {
    name: "derived-rows",
    broken: "a citation in a text",
    by: () => ["update citations set paragraph = 4 where lang = 'ar'"],
  },
  { name: "derived-rows", broken: "a link", by: () => ["delete from links where via = 'claim'"] },
  { name: "derived-rows", broken: "a pair of coordinates", by: () => ["update coordinates set lat = 11"] },
  {
    name: "derived-rows",
    broken: "a text set in HTML",
    by: () => ["update page_texts set typeset = replace(typeset, '<p>', '<p hidden>') where lang = 'en'"],
  },
  {
    name: "derived-rows",
    broken: "the revision that brought a claim",
    by: () => ["update claims set since = since + 1 where claim_id = 'injured'"],
  },
  { name: "derived-rows", broken: "a date", by: () => ["delete from dates"] },
  { name: "derived-rows", broken: "a name", by: () => ["update names set folded = 'x' where is_title = 0"] },
  {
    name: "derived-rows",
    broken: "a name of a deleted page",
    by: () => [`insert into names(page_id, text, folded, skeleton, is_title) values (${gone}, 'x', 'x', 'x', 1)`],
  },
  {
    name: "citations-exist",
    broken: "a claim without a source",
    by: () => ["delete from citations where claim_id = 'injured'"],
    also: ["derived-rows"],
  },
  {
    name: "citations-exist",
    broken: "a citation beyond the last paragraph",
    by: () => ["update citations set paragraph = 99 where claim_id = 'injured'"],
    also: ["derived-rows"],
  },
  {
    name: "search-index",
    broken: "a page that the index lost",
    by: () => [`delete from search where rowid = ${lamp} * 2`],
  },
  {
    name: "search-index",
    broken: "a word in the index that nobody published",
    by: () => [`insert into search(rowid, body_f) values (${gone} * 2 + 1, 'chandelier')`],
  },
];

describe("verify", () => {
  it("finds nothing wrong with a wiki in which everything has happened once", async () => {
    const store = freshStore();
    await aLivedInWiki(store);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it.each(cases)("reports $name for $broken, and nothing else", async ({ name, by, also = [] }) => {
    const store = freshStore();
    const wiki = await aLivedInWiki(store);
    breakIn(store, ...by(wiki));
    const broken = await verifyDatabase(store.file);
    expect(broken.map((one) => one.name).sort()).toEqual([name, ...also].sort());
    for (const { found, describe: words } of broken) {
      expect(found.length).toBeGreaterThan(0);
      expect(words.ar && words.en).toBeTruthy();
    }
  });

  it("has a case above for every invariant", () => {
    expect([...new Set(cases.map((one) => one.name))].sort()).toEqual(invariants.map((one) => one.name).sort());
  });

  it("sees one moment, whatever is written meanwhile", async () => {
    const store = freshStore();
    const wiki = await aLivedInWiki(store);
    const asked: string[] = [];
    const broken = await verifyDatabase(store.file, (name) => {
      asked.push(name);
      if (asked.length === 1)
        breakIn(store, `update changesets set state = 'withdrawn' where author_id = ${wiki.editor.id}`);
    });
    expect(broken).toEqual([]);
    expect((await verifyDatabase(store.file)).length).toBeGreaterThan(0);
  });
});
