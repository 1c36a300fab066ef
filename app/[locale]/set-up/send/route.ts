import { addFirstAdministrator } from "@/db/commands/add-user";
import { openSession } from "@/db/commands/sign-in";
import { ok } from "@/domain/result";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { sessionCookies } from "@/server/session";

export const POST = formRoute<{ locale: string }>(
  {
    back: ({ locale, fields }) => `/${locale}/set-up?token=${encodeURIComponent(fields["token"] ?? "")}`,
    secret: ["password", "token"],
  },
  async ({ ctx, fields, locale }) => {
    const { name = "", password = "", token = "", reviewers, signUp } = fields;
    const choice = {
      link: token,
      singleReviewer: reviewers === "single",
      signUp: (["open", "invited", "closed"] as const).find((one) => one === signUp) ?? "open",
    };
    const account = await addFirstAdministrator(ctx, { name, password }, choice);
    if (!account.ok) return account;
    const session = await openSession(ctx, account.value);
    return ok({ to: paths.account(locale), cookies: session.ok ? await sessionCookies(session.value.sid) : [] });
  },
);
