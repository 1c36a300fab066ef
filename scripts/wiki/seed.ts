import { existsSync } from "node:fs";
import { Command } from "commander";
import { importPages } from "@/db/commands/import-pages";
import { openChangeset } from "@/db/commands/open-changeset";
import { listPageRefs } from "@/db/queries/page-refs";
import type { ChangeInput } from "@/domain/review/changeset";
import type { Outcome } from "@/domain/review/refusal";
import type { FileProblem } from "@/ingest/content-files/problem";
import { readContent } from "@/ingest/content-files/read-content";
import type { ContentPage } from "@/ingest/content-files/read-file";
import { act } from "./act";
import { type Compared, compareContent } from "./compare-content";
import { readContentFolder } from "./content-folder";
import { type Answer, type Desk, granted, inTheNameOf, Misused } from "./desk";
import { withProgress } from "./progress";
import { problemMessage } from "./words";

const title = "المحتوى الأول من الملفات · First content, from files";
const reason =
  "يُنشأ المحتوى الأول من ملفات تعلن عن نفسها، ويراجعه الناس صفحة صفحة. The first content comes from files and is confirmed by people page by page.";

const command = new Command("seed")
  .description(
    "Generate the wiki from its content files. Only an empty wiki is filled; on one with content the differences are proposed.",
  )
  .option("--content <folder>", "where the files are", "content")
  .option("--if-empty", "do nothing to a wiki that has pages")
  .option("--check", "say what would change, and write nothing")
  .option("--as <name>", "propose in the name of this account");

export const seed = act(command, async (desk): Promise<Answer> => {
  const options = command.opts<{ content: string; ifEmpty?: boolean; check?: boolean; as?: string }>();
  const store = desk.store({ create: true });
  const existing = await listPageRefs(store);
  if (options.ifEmpty && existing.pages.size > 0)
    return {
      value: { pages: existing.pages.size, written: 0 },
      lines: [`The wiki has ${existing.pages.size} pages already; nothing is to be done.`],
    };

  if (!existsSync(options.content)) throw new Misused(`There is no folder ${options.content}.`);
  const { pages, problems } = readContent(readContentFolder(options.content), existing);
  if (problems.length > 0) return broken(desk, problems);
  if (existing.pages.size > 0) return propose(desk, pages, options);
  if (options.check)
    return {
      value: { new: pages.map((page) => page.ref), changed: [], same: 0 },
      lines: [...pages.map((page) => `new      ${page.ref}`), `${pages.length} pages would be new.`],
    };
  return fill(desk, pages);
});

async function fill(desk: Desk, pages: readonly ContentPage[]): Promise<Answer> {
  const started = performance.now();
  const ctx = desk.system({ create: true, name: "import" });
  const changes = pages.map(({ kind, slug, content }): ChangeInput => ({ kind, slug, base: null, content }));
  const outcome = await withProgress(desk, `Generating ${pages.length} pages`, () =>
    importPages(ctx, { title, reason, changes }),
  );
  const refusals = problemsIn(outcome, pages);
  if (refusals.length > 0) return broken(desk, refusals);
  const done = granted(outcome);
  const claims = pages.reduce((sum, page) => sum + page.content.claims.length, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return {
    value: { pages: done.pages, claims, changeset: done.id, written: done.pages },
    lines: [`${done.pages} pages with ${claims} claims were generated in ${seconds} s.`],
  };
}

async function propose(
  desk: Desk,
  pages: readonly ContentPage[],
  { check, as }: { check?: boolean; as?: string },
): Promise<Answer> {
  const compared = await compareContent(desk.store(), pages);
  const value = summary(compared);
  const lines = [
    ...value.new.map((ref) => `new      ${ref}`),
    ...value.changed.map((ref) => `changed  ${ref}`),
    ...compared.leftAlone.map((one) => `${one.because.padEnd(8)} ${one.page} (left alone)`),
    `${value.new.length} new, ${value.changed.length} changed, ${compared.same} as published.`,
  ];
  if (check || compared.changes.length === 0) return { value, lines };
  if (as === undefined)
    throw new Misused(
      "The wiki has content, so the differences are proposed and not written. Say in whose name: --as NAME",
    );

  const ctx = await inTheNameOf(desk, as);
  const opened: string[] = [];
  for (let from = 0; from < compared.changes.length; from += 50) {
    const some = compared.changes.slice(from, from + 50);
    const outcome = await openChangeset(ctx, { title, reason, changes: some.map((one) => one.change) });
    const refusals = problemsIn(
      outcome,
      some.map((one) => one.page),
    );
    if (refusals.length > 0) return broken(desk, refusals, opened);
    opened.push(granted(outcome).id);
  }
  return {
    value: { ...value, changesets: opened },
    lines: [...lines, ...opened.map((id) => `Proposed: changeset ${id}`)],
  };
}

const summary = ({ changes, same, leftAlone }: Compared) => ({
  new: changes.filter(({ change }) => change.base === null).map(({ page }) => page.ref),
  changed: changes.filter(({ change }) => change.base !== null).map(({ page }) => page.ref),
  same,
  leftAlone,
});

/** What a command found wrong with the pages, in terms of their files; a refusal for another reason is none of them. */
function problemsIn(outcome: Outcome<unknown>, pages: readonly ContentPage[]): FileProblem[] {
  if (outcome.ok) return [];
  return (outcome.error.problems ?? []).flatMap(({ pointer, message, params }): FileProblem[] => {
    const [, index, at = ""] = /^\/changes\/(\d+)(?:\/content)?(.*)$/.exec(pointer) ?? [];
    const page = pages[Number(index)];
    return page ? [{ file: page.file, line: page.lineOf(at), rule: message, at, params }] : [];
  });
}

function broken(desk: Desk, problems: readonly FileProblem[], opened: readonly string[] = []): Answer {
  const lines = problems.map(
    ({ file, line, at, rule, params }) =>
      `${file}:${line}: ${at || "/"}: ${problemMessage(desk.locale, { message: rule, ...(params ? { params } : {}) })}`,
  );
  const sum = opened.length === 0 ? "Nothing was written." : `Proposed before that: ${opened.join(", ")}`;
  return {
    value: { error: { code: "invalid_content", problems }, changesets: opened },
    lines: [...lines, `${problems.length} problems. ${sum}`],
    failed: true,
  };
}
