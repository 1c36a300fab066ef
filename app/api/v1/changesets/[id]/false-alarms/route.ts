import { markFalseAlarm } from "@/db/commands/mark-false-alarm";
import { bodies } from "@/exports/openapi/bodies";
import { notAllowed } from "../../../../_kit/not-allowed";
import { readBody } from "../../../../_kit/read-body";
import { stepRoute } from "../../../../_kit/step-route";

export const dynamic = "force-dynamic";

/** Says that a check is wrong about a proposal; counted for the check. */
export const POST = stepRoute(async ({ ctx, params, body }) => {
  const given = readBody(body ?? {}, bodies.falseAlarm);
  return given.ok ? markFalseAlarm(ctx, { id: params.id, finding: given.value.finding }) : given;
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
