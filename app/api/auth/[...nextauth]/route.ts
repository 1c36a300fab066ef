import { authHandler } from "@/server/session";

export const dynamic = "force-dynamic";

export const GET = authHandler;
export const POST = authHandler;
