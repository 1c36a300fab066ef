import { signOut } from "@/db/commands/sign-in";
import { ok } from "@/domain/result";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { noSessionCookies } from "@/server/session";

export const POST = formRoute<{ locale: string }>(
  { back: ({ locale }) => paths.home(locale) },
  async ({ ctx, asker, locale }) => {
    if (asker.sid) await signOut(ctx, { sid: asker.sid });
    return ok({ to: paths.home(locale), cookies: noSessionCookies() });
  },
);
