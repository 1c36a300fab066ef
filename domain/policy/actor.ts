/** Role keys, from least to most; a reader without an account has none of them. */
export const roles = ["editor", "moderator", "admin"] as const;
export type Role = (typeof roles)[number];

/** What a personal access token may do; a session may do everything its owner may. */
export const scopes = ["propose", "review", "admin"] as const;
export type Scope = (typeof scopes)[number];

/** Who asks. `system` is the wiki itself: generation of the first content, expiry, the first administrator. */
export type Actor =
  | { readonly kind: "reader" }
  | {
      readonly kind: "user";
      readonly id: number;
      readonly name: string;
      readonly role: Role;
      readonly suspended: boolean;
      /** Present when a token asks; absent for a session. */
      readonly scopes?: readonly Scope[];
    }
  | { readonly kind: "system"; readonly name: string };

export const reader: Actor = { kind: "reader" };

/** The account behind an actor, or undefined for a reader and for the system. */
export const userIdOf = (actor: Actor) => (actor.kind === "user" ? actor.id : undefined);
