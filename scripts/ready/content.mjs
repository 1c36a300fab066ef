import { existsSync } from "node:fs";
import { runTool } from "./run.mjs";
import { Stop, say } from "./say.mjs";

const wiki = ".build/wiki.mjs";

/** Brings the database up to date and fills an empty wiki from `content/`; does nothing to one that has pages. */
export async function prepareContent() {
  if (!existsSync(wiki)) return;
  await step("Bringing the database up to date", ["migrate"]);
  await step("Looking whether the wiki is empty; if so, it is generated from content/", ["seed", "--if-empty"]);
}

async function step(what, args) {
  say(what);
  const code = await runTool(wiki, args);
  if (code !== 0) throw new Stop(`"npm run wiki -- ${args.join(" ")}" failed; the reason stands above.`);
}
