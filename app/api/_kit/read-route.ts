import type { Context } from "@/db/context";
import { problem } from "@/server/api";
import { type Asker, requestContext } from "@/server/context";
import { log } from "@/server/log";

export type Read<Params> = {
  readonly request: Request;
  readonly params: Params;
  readonly ctx: Context;
  readonly asker: Asker;
  /** For limits: the account, else the network that asks. */
  readonly who: string;
};

/** A read of the HTTP interface: a token that opens nothing is told so, and a failure of ours is a problem document too. */
export function readRoute<Params = Record<never, never>>(run: (call: Read<Params>) => Promise<Response>) {
  return async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    try {
      const { ctx, asker, network } = await requestContext(request);
      if (asker.badToken) return problem(request, { code: "unauthenticated" });
      const who = ctx.actor.kind === "user" ? `user ${ctx.actor.id}` : network;
      return await run({ request, params: await params, ctx, asker, who });
    } catch (error) {
      log().error({ err: error, method: request.method, path: new URL(request.url).pathname }, "api_read_failed");
      return problem(request, { code: "unavailable" });
    }
  };
}
