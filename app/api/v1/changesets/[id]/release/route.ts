import { releaseLease } from "@/db/commands/take-lease";
import { notAllowed } from "../../../../_kit/not-allowed";
import { stepRoute } from "../../../../_kit/step-route";

export const dynamic = "force-dynamic";

/** A moderator leaves a proposal to others. */
export const POST = stepRoute(({ ctx, params }) => releaseLease(ctx, { id: params.id }));

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
