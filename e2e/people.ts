import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { site } from "./site";

/** Who takes part in the journeys: a name, a role, and a password that is nobody's outside of them. */
export const people = {
  editor: { name: "Nadia Haddad", role: "editor", scopes: "propose" },
  otherEditor: { name: "سليم عيسى", role: "editor", scopes: "propose" },
  moderator: { name: "Layla Mansour", role: "moderator", scopes: "propose,review" },
  admin: { name: "Rahim Dar", role: "admin", scopes: "propose,review,admin" },
} as const;

export type Person = keyof typeof people;
export const password = "a lamp above the quiet harbour";

/** What somebody carries who has signed in: the cookies of a browser, and a token for programs. */
export type Keys = { readonly cookies: readonly Cookie[]; readonly token: string };
type Cookie = {
  name: string;
  value: string;
  domain: string;
  path: string;
  expires: number;
  httpOnly: boolean;
  secure: boolean;
  sameSite: "Strict" | "Lax" | "None";
};

const fileOf = (person: Person) => path.join("test-results", "people", site().language, `${person}.json`);

/** Keeps the keys for all journeys of this run: signing in once for each of them would meet the limits of the sign-in. */
export function keepKeys(person: Person, keys: Keys) {
  mkdirSync(path.dirname(fileOf(person)), { recursive: true });
  writeFileSync(fileOf(person), JSON.stringify(keys), { mode: 0o600 });
}

export const keysOf = (person: Person): Keys => JSON.parse(readFileSync(fileOf(person), "utf8")) as Keys;
