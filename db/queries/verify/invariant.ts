import "server-only";
import type { Label } from "@/domain/text";
import type { Reader } from "../../store";

/** Something that is true of every sound database. It is asked of a snapshot, so that writers in between cannot confuse it. */
export type Invariant = {
  readonly name: string;
  readonly describe: Label;
  /** Where it does not hold, one line each; nothing where it holds. */
  readonly find: (reader: Reader) => Promise<string[]>;
};

/** Declares an invariant; a line in `index.ts` makes `verify` ask it. */
export const defineInvariant = <const Name extends string>(invariant: Invariant & { readonly name: Name }) => invariant;
