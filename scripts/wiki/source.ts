import { readFileSync } from "node:fs";
import { Command } from "commander";
import { attachSource } from "@/db/commands/attach-source";
import type { Difference } from "@/ingest/compare-paragraphs";
import { act } from "./act";
import { granted, inTheNameOf } from "./desk";

const words: Record<Difference["what"], string> = {
  text: "the text is not the one that the page knows",
  kind: "repeats an earlier paragraph, and the page does not say so",
  not_in_text: "is on the page and not in the text",
  not_on_page: "is in the text and not on the page",
};

const attach = new Command("attach")
  .description("Attach the text of a source, for signed-in editors and for checks. It is never shown in public.")
  .argument("<slug>", "of the source's page")
  .argument("<file>", "its text, in UTF-8")
  .option("--by <name>", "in the name of this account");
act(attach, async (desk, slug: string, file: string) => {
  const { by } = attach.opts<{ by?: string }>();
  const bytes = readFileSync(file);
  const ctx = by === undefined ? desk.system() : await inTheNameOf(desk, by);
  const done = granted(await attachSource(ctx, { slug: slug.replace(/^source\//, ""), bytes }));
  return {
    value: done,
    lines: [
      done.already
        ? `This text was attached to ${done.source} already.`
        : `${done.paragraphs} paragraphs were attached to ${done.source}.`,
      ...(done.sameFile === false ? ["The file is not the one whose hash the page names."] : []),
      ...done.differing.map(({ n, what }) => `  ¶ ${n} ${words[what]}`),
      `${done.matching} of ${done.paragraphs} paragraphs are as the page knows them.`,
    ],
  };
});

export const source = new Command("source").description("Texts of sources: attach.").addCommand(attach);
