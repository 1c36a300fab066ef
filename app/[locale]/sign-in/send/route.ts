import { signIn } from "@/db/commands/sign-in";
import { ok } from "@/domain/result";
import { paths } from "@/i18n/paths";
import { formRoute, safeNext } from "@/server/form";
import { sessionCookies } from "@/server/session";

export const POST = formRoute<{ locale: string }>(
  { back: ({ locale, fields }) => paths.signIn(locale, fields["next"]), secret: ["password"] },
  async ({ ctx, fields, locale, network }) => {
    const outcome = await signIn(ctx, { name: fields["name"] ?? "", password: fields["password"] ?? "", network });
    if (!outcome.ok) return outcome;
    return ok({ to: safeNext(fields["next"], paths.home(locale)), cookies: await sessionCookies(outcome.value.sid) });
  },
);
