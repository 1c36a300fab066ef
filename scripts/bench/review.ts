import { openChangeset } from "@/db/commands/open-changeset";
import { findPublishedPage } from "@/db/queries/pages";
import type { ChangeInput } from "@/domain/review/changeset";
import type { PageContent } from "@/domain/revisions/content";
import type { Filled } from "./fill";
import { timed } from "./measure";
import { ms, type Row } from "./report";

const bigOnes = 4;
const pagesOfEach = 50;
const openItems = 10_000;

export type ReviewWork = { readonly bigOnes: readonly string[]; readonly open: number };

/** Work for moderators: a few proposals over fifty pages each, and a queue of ten thousand open ones. */
export async function fillReview(filled: Filled, pages: number): Promise<ReviewWork> {
  const each = Math.min(pagesOfEach, Math.floor(pages / (bigOnes * 3)));
  const ids: string[] = [];
  for (let n = 0; n < bigOnes; n += 1) {
    const slugs = Array.from({ length: each }, (_, at) => `invented-event-${pages - 300 - n * each - at}`);
    ids.push(
      await propose(
        filled,
        `Changes over many pages, ${n + 1}`,
        await Promise.all(slugs.map((slug) => edit(filled, slug))),
      ),
    );
  }
  const one = await propose(filled, "One change", [await edit(filled, `invented-event-${pages - 250}`)]);
  await copyProposal(filled, one, openItems - 1);
  return { bigOnes: ids, open: openItems + bigOnes };
}

async function propose({ editor }: Filled, title: string, changes: ChangeInput[]): Promise<string> {
  const opened = await openChangeset(editor, { title, reason: "To measure", submit: true, changes });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value.id;
}

/** A change such as people make: a few sentences of the text, the summary, and a figure. */
async function edit({ editor }: Filled, slug: string): Promise<ChangeInput> {
  const page = await findPublishedPage(editor.store, { kind: "event", slug });
  if (!page) throw new Error("The page is not there.");
  const { kind: _, ...content } = page.content;
  const body = content.body.en
    ?.split("\n")
    .map((line, at) => (at % 9 === 4 ? line.replace("The office", "An office nearby") : line));
  const figures = (claims: PageContent["claims"]) =>
    claims.map((claim) =>
      claim.id === "injured-hospital" && claim.value.type === "quantity"
        ? { ...claim, value: { ...claim.value, v: 77 } }
        : claim,
    );
  return {
    kind: "event",
    slug,
    base: page.revision.number,
    content: {
      ...content,
      summary: { ...content.summary, en: "An incident that was told anew." },
      body: { ...content.body, en: body?.join("\n") },
      claims: figures(content.claims),
    },
  };
}

/** As many more open proposals like this one, written row by row: the queue reads the same as if people had sent them. */
async function copyProposal({ editor: { store, id } }: Filled, publicId: string, times: number): Promise<void> {
  const { changesets, changesetVersions, changesetItems, findings } = store.t;
  const all = { changeset: await store.read.select().from(changesets) };
  const changeset = all.changeset.find((row) => row.publicId === publicId);
  if (!changeset) throw new Error("The proposal is not there.");
  const version = (await store.read.select().from(changesetVersions)).find((row) => row.changesetId === changeset.id);
  const item = (await store.read.select().from(changesetItems)).find((row) => row.versionId === version?.id);
  if (!version || !item) throw new Error("The proposal is empty.");
  for (let from = 0; from < times; from += 500)
    await store.write(async (tx) => {
      for (let n = from; n < Math.min(times, from + 500); n += 1) {
        const since = changeset.createdAt + n;
        const [copied] = await tx.db
          .insert(changesets)
          .values({
            ...without(changeset),
            publicId: id(),
            title: `One change, ${n}`,
            urgent: n % 500 === 0,
            submittedAt: since,
            activityAt: since,
          })
          .returning({ id: changesets.id });
        const [written] = await tx.db
          .insert(changesetVersions)
          .values({ ...without(version), changesetId: copied?.id ?? 0 })
          .returning({ id: changesetVersions.id });
        const versionId = written?.id ?? 0;
        await tx.db.insert(changesetItems).values({ ...without(item), changesetId: copied?.id ?? 0, versionId });
        if (n % 3 === 0)
          await tx.db.insert(findings).values({
            ...{
              versionId,
              page: `event/${item.slug}`,
              check: "invented",
              severity: "warning",
              message: "invented",
              at: "",
            },
            createdAt: since,
          });
      }
    });
}

function without<Row extends { id: number }>({ id: _, ...row }: Row): Omit<Row, "id"> {
  return row;
}

/** What a moderator waits for: opening a large proposal, approving it, and each page of a long queue. */
export async function measureReview(url: string, { moderatorToken }: Filled, work: ReviewWork): Promise<Row[]> {
  const headers = { authorization: `Bearer ${moderatorToken}`, "content-type": "application/json" };
  const rows: Row[] = [];
  const firstByte = async (path: string) => {
    const answer = await fetch(`${url}${path}`, { headers });
    const start = performance.now();
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return performance.now() - start;
  };
  const spread = async (what: string, count: number, path: (n: number) => string) => {
    await firstByte(path(0));
    const one = await timed(count, async (n) => void (await firstByte(path(n))));
    rows.push({ what, value: `${ms(one.p50)}, p95 ${ms(one.p95)}` });
  };
  const [read = ""] = work.bigOnes;
  await spread(`proposal over ${pagesOfEach} pages, opened`, 10, () => `/en/changeset/${read}`);
  await spread(`queue of ${work.open.toLocaleString("en")}, its first page`, 10, () => "/en/review");
  await spread("the same, what may be taken and carries warnings", 10, () => "/en/review?findings=warnings&free=1");
  await spread("the same over HTTP, a page of 50", 10, () => "/api/v1/changesets?state=submitted");
  const hashes = await Promise.all(
    work.bigOnes.map(
      async (id) =>
        ((await (await fetch(`${url}/api/v1/changesets/${id}`, { headers })).json()) as { seen_hash: string })
          .seen_hash,
    ),
  );
  const approvals = await timed(work.bigOnes.length, async (n) => {
    const answer = await fetch(`${url}/api/v1/changesets/${work.bigOnes[n]}/reviews`, {
      method: "POST",
      headers,
      body: JSON.stringify({ version: 1, seen_hash: hashes[n], verdict: "approve", acknowledge_warnings: true }),
    });
    if (!answer.ok) throw new Error(`approval: ${answer.status} ${await answer.text()}`);
  });
  rows.push({
    what: `proposal over ${pagesOfEach} pages, approved`,
    value: `${ms(approvals.p50)}, p95 ${ms(approvals.p95)}`,
  });
  return rows;
}
