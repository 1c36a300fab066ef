import { confirmRevision } from "@/db/commands/confirm-revision";
import { ok } from "@/domain/result";
import { refuse } from "@/domain/review/refusal";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { readAddress } from "@/server/reading/address";

type Params = { locale: string; kind: string; slug: string };

export const POST = formRoute<Params>(
  { back: ({ locale, params }) => `/${locale}/${params.kind}/${params.slug}/confirm` },
  async ({ ctx, fields, params, locale }) => {
    const address = readAddress(params);
    if (!address) return refuse("not_found");
    const outcome = await confirmRevision(ctx, { page: address.ref, number: Number(fields["number"]) });
    return outcome.ok ? ok({ to: paths.page(locale, address.ref) }) : outcome;
  },
);
