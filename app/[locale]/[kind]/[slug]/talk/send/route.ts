import { postTalk } from "@/db/commands/post-talk";
import { spendSubmission } from "@/db/commands/spend-limit";
import { ok } from "@/domain/result";
import { refuse } from "@/domain/review/refusal";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { readAddress } from "@/server/reading/address";

type Params = { locale: string; kind: string; slug: string };

export const POST = formRoute<Params>(
  { back: ({ locale, params }) => `/${locale}/${params.kind}/${params.slug}/talk` },
  async ({ ctx, fields, params, locale }) => {
    const address = readAddress(params);
    if (!address) return refuse("not_found");
    const limited = await spendSubmission(ctx);
    if (limited) return limited;
    const claim = fields["claim"] || undefined;
    const outcome = await postTalk(ctx, { page: address.ref, claim, body: fields["body"] ?? "" });
    if (!outcome.ok) return outcome;
    return ok({ to: `${paths.talk(locale, address.ref)}${claim ? `?claim=${claim}` : ""}#remark-${outcome.value.id}` });
  },
);
