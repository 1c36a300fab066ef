import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { say } from "./say.mjs";

const file = ".build/ready.lock";

/** Lets one set-up work in this folder at a time; a second one waits for the first and then finds everything done. */
export async function takeLock() {
  mkdirSync(".build", { recursive: true });
  let isAnnounced = false;
  while (!tryTake()) {
    const holder = Number(readHolder());
    if (holder && !isAlive(holder)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!isAnnounced) say(`Another set-up is at work in this folder (process ${holder}); waiting for it`);
    isAnnounced = true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

export function releaseLock() {
  if (Number(readHolder()) === process.pid) rmSync(file, { force: true });
}

function tryTake() {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

function readHolder() {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** The process number of a server that runs from this folder; `start.mjs` leaves a mark while it does. */
export function runningServer() {
  const marks = existsSync(".build") ? readdirSync(".build").map((name) => /^running-(\d+)$/.exec(name)?.[1]) : [];
  return marks.filter(Boolean).map(Number).find(isAlive);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
