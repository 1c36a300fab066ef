import { signUp } from "@/db/commands/add-user";
import { openSession } from "@/db/commands/sign-in";
import { spend } from "@/db/commands/spend-limit";
import { ok } from "@/domain/result";
import { paths } from "@/i18n/paths";
import { formRoute, safeNext } from "@/server/form";
import { sessionCookies } from "@/server/session";

export const POST = formRoute<{ locale: string }>(
  { back: ({ locale, fields }) => paths.signUp(locale, fields["next"]), secret: ["password"] },
  async ({ ctx, fields, locale, network }) => {
    const limited = await spend(ctx, "sign_up_network", network);
    if (limited) return limited;
    const { name = "", email = "", password = "" } = fields;
    const account = await signUp(ctx, { name, email, password }, { invitation: fields["invitation"] });
    if (!account.ok) return account;
    const session = await openSession(ctx, account.value);
    if (!session.ok) return session;
    return ok({ to: safeNext(fields["next"], paths.home(locale)), cookies: await sessionCookies(session.value.sid) });
  },
);
