import { copyChangeset } from "@/db/commands/copy-changeset";
import { notAllowed } from "../../../../_kit/not-allowed";
import { stepRoute } from "../../../../_kit/step-route";

export const dynamic = "force-dynamic";

/** The author of a rejected or withdrawn proposal starts again from it, in a new draft. */
export const POST = stepRoute(({ ctx, params }) => copyChangeset(ctx, { id: params.id }), { opens: true });

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
