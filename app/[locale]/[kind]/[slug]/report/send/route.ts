import { fileReport } from "@/db/commands/file-report";
import { spend } from "@/db/commands/spend-limit";
import { ok } from "@/domain/result";
import { refuse } from "@/domain/review/refusal";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { readAddress } from "@/server/reading/address";

type Params = { locale: string; kind: string; slug: string };

export const POST = formRoute<Params>(
  { back: ({ locale, params }) => `/${locale}/${params.kind}/${params.slug}/report` },
  async ({ ctx, network, fields, params, locale }) => {
    const address = readAddress(params);
    if (!address) return refuse("not_found");
    const limited = await spend(ctx, "report", network);
    if (limited) return limited;
    const outcome = await fileReport(
      ctx,
      {
        reason: fields["reason"],
        body: fields["body"] ?? "",
        claim: fields["claim"] || undefined,
        remark: fields["remark"] || undefined,
      },
      address.ref,
    );
    return outcome.ok ? ok({ to: paths.reportStatus(locale, outcome.value.id) }) : outcome;
  },
);
