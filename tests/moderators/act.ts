import { createHash } from "node:crypto";
import { amendChangeset } from "@/db/commands/amend-changeset";
import { setRole } from "@/db/commands/manage-user";
import { takeBackChangeset, withdrawChangeset } from "@/db/commands/move-changeset";
import { openChangeset } from "@/db/commands/open-changeset";
import { rebaseChangeset } from "@/db/commands/rebase-changeset";
import { reopenChangeset } from "@/db/commands/reopen-changeset";
import { revertChangeset } from "@/db/commands/revert-changeset";
import { reviewChangeset } from "@/db/commands/review-changeset";
import { reviseChangeset } from "@/db/commands/revise-changeset";
import { submitChangeset } from "@/db/commands/submit-changeset";
import { suppressRevision } from "@/db/commands/suppress-revision";
import { releaseLease, takeLease } from "@/db/commands/take-lease";
import { unsuppressRevision } from "@/db/commands/unsuppress-revision";
import type { Context } from "@/db/context";
import { heedingRights } from "@/db/heeding-rights";
import type { Sealer } from "@/db/sealer";
import type { Store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import type { Actor, Role } from "@/domain/policy/actor";
import type { Outcome } from "@/domain/review/refusal";
import { noon } from "../factories";

/** One thing that somebody asks of the wiki, with everything that it needs: it can be written down and done again. */
export type Act = {
  /** Which process, which of its steps, and which of the requests of that step. */
  readonly by: string;
  readonly who: string;
  readonly command: keyof typeof commands;
  readonly changeset: string;
  readonly input?: unknown;
};

/** What became of an act: what was answered, and whether anything in the database changed. */
export type Done = { readonly act: Act; readonly answer: unknown; readonly hadEffect: boolean };

/** Seals so that the same content sealed twice is the same bytes; it hides nothing, and need not here. */
export const sealer: Sealer = {
  seal: (text) => Buffer.from(text).toString("base64"),
  open: (sealed) => Buffer.from(sealed, "base64").toString(),
};

const commands = {
  open: (ctx: Context, act: Act) => openChangeset(ctx, act.input),
  draft: (ctx: Context, act: Act) => openChangeset(ctx, act.input),
  revise: (ctx: Context, act: Act) => reviseChangeset(ctx, act.input, { id: act.changeset }),
  submit: (ctx: Context, act: Act) => submitChangeset(ctx, { id: act.changeset }),
  reopen: (ctx: Context, act: Act) => reopenChangeset(ctx, { id: act.changeset }),
  withdraw: (ctx: Context, act: Act) => withdrawChangeset(ctx, { id: act.changeset }),
  takeBack: (ctx: Context, act: Act) => takeBackChangeset(ctx, { id: act.changeset }),
  take: (ctx: Context, act: Act) => takeLease(ctx, { id: act.changeset }),
  takeOver: (ctx: Context, act: Act) => takeLease(ctx, { id: act.changeset, over: true }),
  release: (ctx: Context, act: Act) => releaseLease(ctx, { id: act.changeset }),
  review: (ctx: Context, act: Act) => reviewChangeset(ctx, act.input, { id: act.changeset }),
  rebase: (ctx: Context, act: Act) => rebaseChangeset(ctx, act.input, { id: act.changeset }),
  amend: (ctx: Context, act: Act) => amendChangeset(ctx, act.input, { id: act.changeset }),
  revert: (ctx: Context, act: Act) => revertChangeset(ctx, act.input, { id: act.changeset }),
  suppress: (ctx: Context, act: Act) => {
    const { page, ...given } = act.input as { page: PageRef; number: number };
    return suppressRevision(ctx, sealer, given, { page });
  },
  unsuppress: (ctx: Context, act: Act) =>
    unsuppressRevision(ctx, sealer, act.input as { page: PageRef; number: number }),
  setRole: (ctx: Context, act: Act) => setRole(ctx, act.input as { name: string; role: Role }),
} satisfies Record<string, (ctx: Context, act: Act) => Promise<Outcome<unknown>>>;

/**
 * Does it. Clock, ids and secrets follow from the act alone, so that the same act done elsewhere writes the same bytes. Where it
 * changed something, its place among all changes of all processes is written down in the same transaction.
 */
export async function carryOut(store: Store, actor: Actor, act: Act): Promise<Done> {
  let hadEffect = false;
  let counted = 0;
  const next = (what: string) => {
    counted += 1;
    return createHash("sha256").update(`${act.by} ${what} ${counted}`).digest("hex");
  };
  const { writer } = store.engine;
  const changes = writer.prepare("select total_changes()").pluck();
  const noted = writer.prepare("insert into serial_order (act) values (?)");
  const write: Store["write"] = async (work) => {
    try {
      return await store.write(async (tx) => {
        const before = changes.get();
        const result = await work(tx);
        if (changes.get() !== before) {
          noted.run(act.by);
          hadEffect = true;
        }
        return result;
      });
    } catch (problem) {
      // It begins anew, as if it had not been tried.
      counted = 0;
      throw problem;
    }
  };
  const ctx: Context = {
    store: { ...store, write },
    actor,
    now: () => noon,
    id: () => next("id").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5"),
    secret: () => next("secret"),
  };
  const run: (ctx: Context, act: Act) => Promise<Outcome<unknown>> = commands[act.command];
  return { act, answer: await heedingRights(ctx, (heeding) => run(heeding, act)), hadEffect };
}
