import { text } from "node:stream/consumers";
import { password as ask, isCancel } from "@clack/prompts";
import { Misused } from "./desk";

/** A password from standard input, or typed unseen; never from the command line, where everybody on the machine can read it. */
export async function readPassword({
  passwordStdin = false,
}: {
  passwordStdin?: boolean | undefined;
}): Promise<string> {
  if (passwordStdin) return (await text(process.stdin)).replace(/\r?\n$/, "");
  if (!process.stdin.isTTY) throw new Misused("Give the password on standard input: --password-stdin");
  const typed = await ask({ message: "Password (at least 12 characters)", output: process.stderr });
  if (isCancel(typed)) throw new Misused("No password was given.");
  return typed;
}
