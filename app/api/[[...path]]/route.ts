import { problem } from "@/server/api";

export const dynamic = "force-dynamic";

/** An address of the interface that does not exist. */
const nothing = (request: Request): Response => problem(request, { code: "not_found" });

export const GET = nothing;
export const POST = nothing;
export const PUT = nothing;
export const PATCH = nothing;
export const DELETE = nothing;
