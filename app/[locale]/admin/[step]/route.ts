import { changeSettings } from "@/db/commands/change-settings";
import { issueInvitation } from "@/db/commands/issue-link";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { paths } from "@/i18n/paths";
import { type Done, type FormCall, formRoute } from "@/server/form";
import { carryLink } from "@/server/one-time-link";

type Params = { locale: string; step: string };

/** Every button of the site's administration by the last step of its address. */
const steps: Record<string, (call: FormCall<Params>) => Promise<Outcome<Done>>> = {
  settings: async ({ ctx, fields, locale }) => {
    const outcome = await changeSettings(ctx, {
      singleReviewer: fields["reviewers"] === "single",
      signUp: fields["signUp"],
      ...(fields["digits"] ? { digits: fields["digits"] } : {}),
      title: { ar: fields["titleAr"] ?? "", en: fields["titleEn"] ?? "" },
      contact: (fields["contact"] ?? "").trim(),
    });
    return outcome.ok ? ok({ to: paths.admin(locale, { saved: 1 }) }) : outcome;
  },
  invite: async ({ ctx, locale }) => {
    const outcome = await issueInvitation(ctx);
    if (!outcome.ok) return outcome;
    const link = `${paths.signUp(locale)}?invitation=${outcome.value.secret}`;
    return ok({ to: `${paths.admin(locale)}#invitations`, cookies: [carryLink(link)] });
  },
};

export const POST = formRoute<Params>({ back: ({ locale }) => paths.admin(locale) }, async (call) => {
  const step = Object.hasOwn(steps, call.params.step) ? steps[call.params.step] : undefined;
  return step ? step(call) : refuse("not_found");
});
