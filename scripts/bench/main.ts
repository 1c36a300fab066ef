import { cpus } from "node:os";
import { Command } from "commander";
import { benchmark } from "./bench";
import { printTable } from "./report";
import { measures } from "./rows";

const options = new Command()
  .option("--pages <counts>", "sizes of wiki to make, separated by commas", "1000,10000")
  .option("--seconds <n>", "how long each load lasts", "5")
  .option("--seed <n>", "the seed number", "42")
  .option("--keep <folder>", "make the wikis once in this folder, and measure on copies of them")
  .option("--only <names>", "measure only these rows, separated by commas")
  .parse()
  .opts<{ pages: string; seconds: string; seed: string; keep?: string; only?: string }>();

const chosen = options.only?.split(",");
const unknown = chosen?.filter((one) => !measures.some(({ name }) => name === one)) ?? [];
if (unknown.length > 0)
  throw new Error(`There are no rows ${unknown.join(", ")}; there are ${measures.map(({ name }) => name).join(", ")}.`);
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, seed ${options.seed}`,
);
for (const pages of options.pages.split(",").map(Number))
  printTable(
    `${pages.toLocaleString("en")} pages`,
    await benchmark(
      { pages, seconds: Number(options.seconds), seed: Number(options.seed), keep: options.keep },
      measures.filter(({ name }) => !chosen || chosen.includes(name)),
    ),
  );
