import { closeProposals } from "@/db/commands/close-proposals";
import { issuePasswordLink } from "@/db/commands/issue-link";
import { endSessionsOf, setRole, setSuspended } from "@/db/commands/manage-user";
import { spendSubmission } from "@/db/commands/spend-limit";
import { undoWork } from "@/db/commands/undo-work";
import { suspensionCauses } from "@/domain/people/suspension";
import { type Role, roles } from "@/domain/policy/actor";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { isolate } from "@/i18n/direction";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { type Done, type FormCall, formRoute } from "@/server/form";
import { carryLink } from "@/server/one-time-link";
import { findUser } from "@/server/reading/user-view";

type Params = { locale: string; name: string; step: string };
type Call = FormCall<Params> & { account: string };

/** Every button that manages an account by the last step of its address. */
const steps: Record<string, (call: Call) => Promise<Outcome<Done>>> = {
  suspend: (call) => suspend(call, true),
  unsuspend: (call) => suspend(call, false),
  role: async (call) => {
    const role: Role | undefined = roles.find((one) => one === call.fields["role"]);
    if (!role) return refuse("invalid_input", { problems: [{ pointer: "/role", message: "input.not_in_list" }] });
    return here(call, await setRole(call.ctx, { name: call.account, role }));
  },
  "password-link": async (call) => {
    const outcome = await issuePasswordLink(call.ctx, { name: call.account });
    if (!outcome.ok) return outcome;
    const link = `${paths.resetPassword(call.locale)}?token=${outcome.value.secret}`;
    return ok({ to: `${paths.user(call.locale, call.account)}#manage`, cookies: [carryLink(link)] });
  },
  "undo-work": async (call) => {
    const { ctx, fields, locale, account } = call;
    const title = translator(locale)("community.admin.undoTitle", { name: isolate(account) });
    const outcome =
      (await spendSubmission(ctx)) ??
      (await undoWork(
        ctx,
        {
          title,
          reason: fields["undoReason"] ?? "",
          from: dayStart(fields["from"]),
          to: dayStart(fields["to"], 1),
          urgent: fields["urgent"] === "true",
        },
        { name: account },
      ));
    if (!outcome.ok) return outcome;
    const { id, state } = outcome.value;
    return ok({ to: state === "draft" ? paths.changesetStep(locale, id, "merge") : paths.changeset(locale, id) });
  },
  "close-proposals": async (call) =>
    here(
      call,
      await closeProposals(
        call.ctx,
        { reason_code: call.fields["reasonCode"], comment: call.fields["closeComment"] ?? "" },
        { name: call.account },
      ),
    ),
  "end-sessions": async (call) => here(call, await endSessionsOf(call.ctx, { name: call.account })),
};

/** The first moment of a day in UTC, or of the day after it. */
const dayStart = (day: string | undefined, after = 0) =>
  /^\d{4}-\d{2}-\d{2}$/.test(day ?? "") ? Date.parse(`${day}T00:00:00Z`) + after * 86_400_000 : Number.NaN;

const suspend = async (call: Call, suspended: boolean) =>
  here(
    call,
    await setSuspended(call.ctx, {
      name: call.account,
      suspended,
      reason: call.fields["reason"] ?? "",
      cause: suspensionCauses.find((one) => one === call.fields["cause"]) ?? "other",
    }),
  );

const here = ({ locale, account }: Call, outcome: Outcome<unknown>): Outcome<Done> =>
  outcome.ok ? ok({ to: `${paths.user(locale, account)}#manage` }) : outcome;

export const POST = formRoute<Params>(
  { back: ({ locale, params }) => `/${locale}/user/${encodeURIComponent(decodeURIComponent(params.name))}` },
  async (call) => {
    const step = Object.hasOwn(steps, call.params.step) ? steps[call.params.step] : undefined;
    const user = await findUser(call.ctx.store, call.params.name);
    return step && user ? step({ ...call, account: user.name }) : refuse("not_found");
  },
);
