import { revertChangeset } from "@/db/commands/revert-changeset";
import { spendSubmission } from "@/db/commands/spend-limit";
import { notAllowed } from "../../../../_kit/not-allowed";
import { stepRoute } from "../../../../_kit/step-route";

export const dynamic = "force-dynamic";

/** Proposes to take a publication back, over all its pages. */
export const POST = stepRoute(
  async ({ ctx, params, body }) => (await spendSubmission(ctx)) ?? revertChangeset(ctx, body ?? {}, { id: params.id }),
  { opens: true },
);

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
