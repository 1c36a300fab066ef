import { revokeToken } from "@/db/commands/issue-token";
import { ok } from "@/domain/result";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";

export const POST = formRoute<{ locale: string; id: string }>(
  { back: ({ locale }) => paths.account(locale) },
  async ({ ctx, params, locale }) => {
    const outcome = await revokeToken(ctx, { id: params.id });
    return outcome.ok ? ok({ to: `${paths.account(locale)}#tokens` }) : outcome;
  },
);
