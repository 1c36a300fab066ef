import { reopenChangeset } from "@/db/commands/reopen-changeset";
import { notAllowed } from "../../../../_kit/not-allowed";
import { stepRoute } from "../../../../_kit/step-route";

export const dynamic = "force-dynamic";

/** The author of an expired proposal takes it up again, as a draft on today's pages. */
export const POST = stepRoute(({ ctx, params }) => reopenChangeset(ctx, { id: params.id }));

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
