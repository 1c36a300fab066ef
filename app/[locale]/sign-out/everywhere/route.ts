import { signOutEverywhere } from "@/db/commands/sign-in";
import { ok } from "@/domain/result";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { noSessionCookies } from "@/server/session";

export const POST = formRoute<{ locale: string }>(
  { back: ({ locale }) => paths.account(locale) },
  async ({ ctx, locale }) => {
    const outcome = await signOutEverywhere(ctx);
    return outcome.ok ? ok({ to: paths.signIn(locale), cookies: noSessionCookies() }) : outcome;
  },
);
