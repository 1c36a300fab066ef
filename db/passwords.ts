import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** Argon2id, 19 MiB, 2 passes (OWASP): about a tenth of a second. Never inside a write transaction. */
const argon2id = 2;
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password, salted by the library. */
export const hashPassword = (password: string) => hash(password.normalize("NFKC"), cost);

/** A hash that no password opens: unknown names take as long as known ones. */
let decoy: Promise<string> | undefined;

/** Whether the password opens the hash; with no hash it takes the same time and says no. */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const against = stored ?? (await decoy);
  const fits = await verify(against, password.normalize("NFKC"));
  return fits && Boolean(stored);
}
