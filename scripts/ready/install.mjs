import { existsSync } from "node:fs";
import path from "node:path";
import { run } from "./run.mjs";
import { Stop, say } from "./say.mjs";
import { fingerprint, isStamped, writeStamp } from "./stamp.mjs";

const stamp = "node_modules/.tawthiq-installed";

/** Installs the packages of the lock file, unless exactly these are installed for this Node already. */
export async function install() {
  const wanted = fingerprint(["package-lock.json"], process.version, process.arch);
  if (isStamped(stamp, wanted)) return;

  say("Installing packages (npm ci). The database engine may be compiled, which takes a minute or two");
  const code = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    env: headersOfThisNode(),
    signal: "SIGKILL", // a half-finished install is thrown away by the next one, and npm takes its time to stop
  });
  if (code !== 0)
    throw new Stop(
      "The packages could not be installed; the reason stands above. Without a ready-made database engine for this system, a compiler is needed: python3, make and g++ (Debian: apt-get install -y python3 make g++; macOS: xcode-select --install).",
    );
  writeStamp(stamp, wanted);
}

/** A compile needs the headers of Node. Where they are installed beside it, npm is told so and needs no download. */
function headersOfThisNode() {
  if (process.env.npm_config_nodedir) return {};
  const beside = path.resolve(process.execPath, "../..");
  const prefix = [beside, "/usr", "/usr/local"].find((one) => existsSync(path.join(one, "include/node/node_api.h")));
  return prefix ? { npm_config_nodedir: prefix } : {};
}
