import type { Outcome } from "@/domain/review/refusal";
import { apiChange, type Change } from "@/server/api-change";
import { asSent, showChangeset } from "./answer-changeset";
import { seenChangeset } from "./seen-changeset";

type Params = { id: string };

/**
 * A step of a changeset that whoever asks may see: one command, then the changeset as it stands. A command that opens another
 * one answers with that, and says where it is.
 */
export const stepRoute = (
  command: (call: Change<Params>) => Promise<Outcome<{ id: string }>>,
  { opens = false }: { opens?: boolean } = {},
) =>
  apiChange({
    run: async (call: Change<Params>) => {
      const seen = await seenChangeset(call.ctx, call.params.id);
      return seen.ok ? asSent(await command(call)) : seen;
    },
    answer: (ctx, { id }) => showChangeset(ctx, id, opens ? { status: 201, location: `/api/v1/changesets/${id}` } : {}),
  });
