import { readSuppressed } from "@/db/commands/read-suppressed";
import { suppressRevision } from "@/db/commands/suppress-revision";
import { unsuppressRevision } from "@/db/commands/unsuppress-revision";
import { ok } from "@/domain/result";
import { refuse } from "@/domain/review/refusal";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { guardChange } from "@/server/guard";
import { readAddress } from "@/server/reading/address";
import { sealer } from "@/server/sealer";

type Params = { locale: string; kind: string; slug: string; number: string; step: string };

const change = formRoute<Params>(
  {
    back: ({ locale, params }) => `/${locale}/${params.kind}/${params.slug}/rev/${params.number}/suppress`,
    // Words that must not be seen are not kept with a refused form either.
    secret: ["words"],
  },
  async ({ ctx, fields, params, locale }) => {
    const address = readAddress(params);
    const number = Number(params.number);
    if (!address || !Number.isSafeInteger(number)) return refuse("not_found");
    const words = (fields["words"] ?? "").split("\n").filter((word) => word.trim() !== "");
    const outcome =
      params.step === "withhold"
        ? await suppressRevision(ctx, sealer(), { number, reason: fields["reason"], words }, { page: address.ref })
        : params.step === "restore"
          ? await unsuppressRevision(ctx, sealer(), { page: address.ref, number })
          : refuse("not_found");
    return outcome.ok ? ok({ to: paths.history(locale, address.ref) }) : outcome;
  },
);

/** Reading is a change too, because it is logged; its answer is the content itself, for this one person and kept by nobody. */
export async function POST(request: Request, context: { params: Promise<Params> }): Promise<Response> {
  const params = await context.params;
  if (params.step !== "read") return change(request, context);
  const address = readAddress(params);
  const guarded = await guardChange(request, "form");
  const outcome =
    guarded.ok && address
      ? await readSuppressed(guarded.value.ctx, sealer(), { page: address.ref, number: Number(params.number) })
      : guarded.ok
        ? refuse("not_found")
        : guarded;
  if (!outcome.ok) return Response.json({ code: outcome.error.code }, { status: 403, headers: privately });
  return new Response(JSON.stringify(outcome.value, null, 2), {
    headers: { ...privately, "content-type": "text/plain; charset=utf-8" },
  });
}

const privately = { "cache-control": "private, no-store" };
