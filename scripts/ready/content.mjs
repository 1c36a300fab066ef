import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { runTool } from "./run.mjs";
import { Stop, say } from "./say.mjs";

const wiki = ".build/wiki.mjs";

/**
 * Brings the database up to date, fills an empty wiki from `content/` (one that has pages is left alone), and prints the
 * one-time address for the first administrator as long as there is none.
 */
export async function prepareContent() {
  if (!existsSync(wiki)) return;
  await step("Bringing the database up to date", ["migrate"]);
  await step("Looking whether the wiki is empty; if so, it is generated from content/", ["seed", "--if-empty"]);
  offerFirstAdministrator();
}

function offerFirstAdministrator() {
  const { status, stdout } = spawnSync(process.execPath, [wiki, "--json", "first-admin"], { encoding: "utf8" });
  const answer = JSON.parse(stdout || "{}");
  if (status === 0) say(`There is no administrator yet. Open this address, once, within 30 minutes: ${answer.address}`);
  else if (answer.error?.code !== "admin_exists") throw new Stop(`"npm run wiki -- first-admin" failed: ${stdout}`);
}

async function step(what, args) {
  say(what);
  const code = await runTool(wiki, args);
  if (code !== 0) throw new Stop(`"npm run wiki -- ${args.join(" ")}" failed; the reason stands above.`);
}
