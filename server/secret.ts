import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

const placeholder = /^(change|replace|your|example|secret|password|test|todo|placeholder|insert|dummy|xxx)|^(.)\2+$/i;

/** Says why a given secret may not be used in production; nothing when it may, or when none is given. */
export function secretProblem(secret: string | undefined, production: boolean): string[] {
  if (secret === undefined || !production) return [];
  if (Buffer.byteLength(secret) < 32) return ["NEXTAUTH_SECRET must have at least 32 bytes"];
  if (placeholder.test(secret))
    return ["NEXTAUTH_SECRET is a placeholder, not a secret; leave it unset to have one made"];
  return [];
}

/** The secret of this wiki, made on first use from the system's random source and readable by its owner only. */
export function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, "auth-secret");
  if (!existsSync(file)) makeSecret(dataDir, file);
  const secret = readFileSync(file, "utf8").trim();
  if (Buffer.byteLength(secret) < 32)
    throw new Error(`${file} holds no usable secret; remove it to have a new one made`);
  return secret;
}

/** Written aside and then linked, so that two processes starting together agree on one whole secret. */
function makeSecret(dataDir: string, file: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, `${randomBytes(48).toString("base64url")}\n`, { mode: 0o600 });
  try {
    linkSync(aside, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    unlinkSync(aside);
  }
}
