import type { Bench } from "../bench";
import { cpuOf, timed } from "../measure";
import { ms, type Row } from "../report";
import { fillReview, pagesOfEach, type ReviewWork } from "../review";

/** What moderators wait for: opening a large proposal, each page of a long queue, and approving. */
export async function reviews(bench: Bench): Promise<Row[]> {
  const work = await fillReview(bench.filled);
  return [...(await opening(bench, work)), ...(await approving(bench, work))];
}

async function opening({ wiki, filled }: Bench, { bigOnes, open, place }: ReviewWork): Promise<Row[]> {
  const headers = { authorization: `Bearer ${filled.moderatorToken}` };
  const row = async (what: string, path: string, holds: string): Promise<Row> => {
    const first: number[] = [];
    const before = cpuOf(wiki.pid);
    const whole = await timed(10, async () => {
      const start = performance.now();
      const answer = await fetch(`${wiki.url}${path}`, { headers });
      first.push(performance.now() - start);
      const body = await answer.text();
      if (!answer.ok || !body.includes(holds)) throw new Error(`${path}: ${answer.status}, not what was asked for`);
    });
    first.sort((a, b) => a - b);
    const cost = cpuEach(wiki.pid, before, 10);
    const value = `${ms(first[5] ?? 0)} to the first byte`;
    return { what, value, beside: `${ms(whole.p50)} whole, p95 ${ms(whole.p95)}${cost}` };
  };
  const all = open.toLocaleString("en");
  return [
    await row(`proposal over ${pagesOfEach} pages of 20 kB, opened`, `/en/changeset/${bigOnes[0]}`, "long-event-49"),
    await row(`queue of ${all}, its first page`, "/en/review", "One change"),
    await row("the same, of one place", `/en/review?place=${place.slice("place/".length)}`, "One change"),
    await row("the same, what is free and carries warnings", "/en/review?findings=warnings&free=1", "One change"),
    await row("the same over HTTP, a page of 50", "/api/v1/changesets?state=submitted", "One change"),
    await row("the same over HTTP, of one place", `/api/v1/changesets?state=submitted&place=${place}`, "One change"),
  ];
}

/** Each proposal is read before it is approved, as people do. */
async function approving({ wiki, get, post, filled }: Bench, { bigOnes }: ReviewWork): Promise<Row[]> {
  const headers = { authorization: `Bearer ${filled.moderatorToken}` };
  const hashes: string[] = [];
  for (const id of bigOnes) {
    const shown = JSON.parse((await get(`${wiki.url}/api/v1/changesets/${id}`, headers)).toString()) as {
      seen_hash: string;
    };
    hashes.push(shown.seen_hash);
    await get(`${wiki.url}/en/changeset/${id}`, headers);
  }
  // Whoever has fifty pages before them looks at them for longer than this.
  await new Promise((later) => setTimeout(later, 5000));
  const before = cpuOf(wiki.pid);
  const approvals = await timed(bigOnes.length, (n) =>
    post(`/api/v1/changesets/${bigOnes[n]}/reviews`, filled.moderatorToken, {
      ...{ version: 1, seen_hash: hashes[n], verdict: "approve", acknowledge_warnings: true },
    }),
  );
  return [
    {
      what: `proposal over ${pagesOfEach} pages of 20 kB, approved`,
      value: `${ms(approvals.p50)}, p95 ${ms(approvals.p95)}`,
      beside: cpuEach(wiki.pid, before, bigOnes.length).replace(", ", ""),
    },
  ];
}

/** What one of so many answers cost the serving process: a busy machine lengthens waiting, not this. */
function cpuEach(pid: number, before: number | undefined, count: number): string {
  const spent = before === undefined ? undefined : (cpuOf(pid) ?? before) - before;
  return spent === undefined ? "" : `, ${ms((spent / count) * 1000)} CPU`;
}
