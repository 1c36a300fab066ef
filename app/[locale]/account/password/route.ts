import { changePassword } from "@/db/commands/change-password";
import { openSession } from "@/db/commands/sign-in";
import { ok } from "@/domain/result";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { sessionCookies } from "@/server/session";

export const POST = formRoute<{ locale: string }>(
  { back: ({ locale }) => paths.account(locale), secret: ["current", "password"] },
  async ({ ctx, fields, locale }) => {
    const outcome = await changePassword(ctx, { current: fields["current"] ?? "", next: fields["password"] ?? "" });
    if (!outcome.ok) return outcome;
    // Every session ended, this one too: whoever just proved the password goes on with a new one.
    const session =
      ctx.actor.kind === "user" ? await openSession(ctx, { id: ctx.actor.id, name: ctx.actor.name }) : undefined;
    return ok({ to: paths.account(locale), cookies: session?.ok ? await sessionCookies(session.value.sid) : [] });
  },
);
