import { issuePasswordLink } from "@/db/commands/issue-link";
import { endSessionsOf, setRole, setSuspended } from "@/db/commands/manage-user";
import { type Role, roles } from "@/domain/policy/actor";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { paths } from "@/i18n/paths";
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
  "end-sessions": async (call) => here(call, await endSessionsOf(call.ctx, { name: call.account })),
};

const suspend = async (call: Call, suspended: boolean) =>
  here(call, await setSuspended(call.ctx, { name: call.account, suspended, reason: call.fields["reason"] ?? "" }));

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
