import { protectPage } from "@/db/commands/protect-page";
import { ok } from "@/domain/result";
import { refuse } from "@/domain/review/refusal";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { readAddress } from "@/server/reading/address";

type Params = { locale: string; kind: string; slug: string };

export const POST = formRoute<Params>(
  { back: ({ locale, params }) => `/${locale}/${params.kind}/${params.slug}/protect` },
  async ({ ctx, fields, params, locale }) => {
    const address = readAddress(params);
    if (!address) return refuse("not_found");
    const level = (["moderators", "administrators"] as const).find((one) => one === fields["level"]);
    if (!level && fields["level"] !== "none")
      return refuse("invalid_input", { problems: [{ pointer: "/level", message: "input.not_in_list" }] });
    const outcome = await protectPage(ctx, { page: address.ref, level, reason: fields["reason"] ?? "" });
    return outcome.ok ? ok({ to: paths.protect(locale, address.ref) }) : outcome;
  },
);
