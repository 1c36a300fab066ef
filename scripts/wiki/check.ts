import { Command } from "commander";
import { inspectPublished } from "@/db/queries/inspect-published";
import type { Severity } from "@/domain/checks/check";
import { pageRef } from "@/domain/kinds/names";
import { act } from "./act";
import { Misused, refused } from "./desk";
import { withProgress } from "./progress";
import { problemMessage } from "./words";

const command = new Command("check")
  .description("Run every check over the published wiki. Fails if one finds an error.")
  .option("--page <kind/slug>", "only this page")
  .option("--warnings", "leave notices out");

export const check = act(command, async (desk) => {
  const { page, warnings } = command.opts<{ page?: string; warnings?: boolean }>();
  const only = page === undefined ? undefined : pageRef.safeParse(page);
  if (only && !only.success) throw new Misused(`Name a page by kind and slug, such as place/peshawar, not ${page}.`);
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  const found: { page: string; check: string; severity: Severity; at: string; message: string }[] = [];
  let pages = 0;
  await withProgress(desk, "Checking", async (note) => {
    for await (const one of inspectPublished(desk.store(), only?.data)) {
      pages += 1;
      note(`${pages} pages`);
      for (const finding of one.findings) {
        counts[finding.severity] += 1;
        if (warnings && finding.severity === "notice") continue;
        const message = problemMessage(desk.locale, { message: finding.message, params: { ...finding.params } });
        found.push({ page: one.page, check: finding.check, severity: finding.severity, at: finding.at, message });
      }
    }
  });
  if (only && pages === 0) refused("not_found", { params: { page: only.data ?? "" } });
  return {
    value: { pages, counts, findings: found },
    lines: [
      ...found.map((one) => `${one.page}${one.at}  ${one.severity} ${one.check}: ${one.message}`),
      `${pages} pages: ${counts.error} errors, ${counts.warning} warnings, ${counts.notice} notices.`,
    ],
    failed: counts.error > 0,
  };
});
