import { confirmRecheck } from "@/db/commands/confirm-recheck";
import { ok } from "@/domain/result";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";

export const POST = formRoute<{ locale: string; id: string }>(
  { back: ({ locale }) => paths.rechecks(locale) },
  async ({ ctx, params, locale }) => {
    const outcome = await confirmRecheck(ctx, params);
    return outcome.ok ? ok({ to: paths.rechecks(locale) }) : outcome;
  },
);
