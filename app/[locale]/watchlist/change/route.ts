import { watch } from "@/db/commands/watch";
import { ok } from "@/domain/result";
import { refuse } from "@/domain/review/refusal";
import { paths } from "@/i18n/paths";
import { formRoute, safeNext } from "@/server/form";

export const POST = formRoute<{ locale: string }>(
  { back: ({ locale }) => paths.watchlist(locale) },
  async ({ ctx, fields, locale }) => {
    const scope = (["page", "kind", "place"] as const).find((one) => one === fields["scope"]);
    if (!scope) return refuse("not_found");
    const outcome = await watch(ctx, { scope, target: fields["target"] ?? "", on: fields["on"] === "true" });
    return outcome.ok ? ok({ to: safeNext(fields["next"], paths.watchlist(locale)) }) : outcome;
  },
);
