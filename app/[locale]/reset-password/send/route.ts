import { resetPassword } from "@/db/commands/change-password";
import { requestPasswordLink } from "@/db/commands/issue-link";
import { spend } from "@/db/commands/spend-limit";
import { ok } from "@/domain/result";
import { paths } from "@/i18n/paths";
import { env } from "@/server/env";
import { formRoute } from "@/server/form";
import { sendPasswordLink } from "@/server/mail";

export const POST = formRoute<{ locale: string }>(
  {
    back: ({ locale, fields }) => paths.resetPassword(locale, { token: fields["token"] }),
    secret: ["password", "token"],
  },
  async ({ ctx, fields, locale, network }) => {
    if (fields["token"]) {
      const outcome = await resetPassword(ctx, { link: fields["token"], next: fields["password"] ?? "" });
      return outcome.ok ? ok({ to: paths.signIn(locale) }) : outcome;
    }
    const limited = await spend(ctx, "sign_in_network", network);
    if (limited) return limited;
    const link = env().smtpUrl ? await requestPasswordLink(ctx, { name: fields["name"] ?? "" }) : undefined;
    // Not awaited: whether an account exists must not show in the time of the answer.
    if (link) void sendPasswordLink(locale, link);
    return ok({ to: paths.resetPassword(locale, { sent: 1 }) });
  },
);
