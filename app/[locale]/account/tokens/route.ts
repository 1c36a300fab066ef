import { issueToken } from "@/db/commands/issue-token";
import { scopes } from "@/domain/policy/actor";
import { ok } from "@/domain/result";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { cookie } from "@/server/session";
import { shownTokenCookie } from "../shown-token";

export const POST = formRoute<{ locale: string }>(
  { back: ({ locale }) => paths.account(locale) },
  async ({ ctx, fields, locale }) => {
    const outcome = await issueToken(ctx, {
      name: fields["name"] ?? "",
      scopes: scopes.filter((scope) => fields[`scope.${scope}`]),
    });
    if (!outcome.ok) return outcome;
    return ok({ to: `${paths.account(locale)}#tokens`, cookies: [cookie(shownTokenCookie, outcome.value.token, 60)] });
  },
);
