import { changeId } from "@/components/review/changes-nav";
import { carryOutSuggestion } from "@/db/commands/apply-suggestion";
import { copyChangeset } from "@/db/commands/copy-changeset";
import { markFalseAlarm } from "@/db/commands/mark-false-alarm";
import { markLookedAt } from "@/db/commands/mark-looked-at";
import { takeBackChangeset, withdrawChangeset } from "@/db/commands/move-changeset";
import { postComment, resolveComment } from "@/db/commands/post-comment";
import { rebaseChangeset } from "@/db/commands/rebase-changeset";
import { reopenChangeset } from "@/db/commands/reopen-changeset";
import { revertChangeset } from "@/db/commands/revert-changeset";
import { reviewChangeset } from "@/db/commands/review-changeset";
import { spendSubmission } from "@/db/commands/spend-limit";
import { submitChangeset } from "@/db/commands/submit-changeset";
import { releaseLease, takeLease } from "@/db/commands/take-lease";
import type { PageRef } from "@/domain/kinds/names";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { type Done, type Fields, type FormCall, formRoute, keepForm } from "@/server/form";
import { loadChangeset } from "@/server/reading/changeset-view";
import { queueAsQuery, readQueueOf } from "@/server/reading/queue-choice";
import { readChoices } from "./read-choices";

type Params = { locale: string; id: string; step: string };
type Call = FormCall<Params>;

/** Every button of a proposal by the last step of its address. */
const steps: Record<string, (call: Call) => Promise<Outcome<Done>>> = {
  submit: async (call) => (await spendSubmission(call.ctx)) ?? here(call, await submitChangeset(call.ctx, call.params)),
  "take-back": async (call) => here(call, await takeBackChangeset(call.ctx, call.params)),
  withdraw: async (call) => here(call, await withdrawChangeset(call.ctx, call.params)),
  rebase: async (call) => here(call, await rebaseChangeset(call.ctx, readChoices(call.fields), call.params)),
  revert: async (call) => {
    const { ctx, fields, params, locale } = call;
    const outcome =
      (await spendSubmission(ctx)) ??
      (await revertChangeset(
        ctx,
        {
          title: fields["title"],
          reason: fields["revertReason"] ?? "",
          urgent: fields["urgent"] === "true",
          keep_addresses: fields["keepAddresses"] === "true",
        },
        params,
      ));
    if (!outcome.ok || outcome.value.state === "submitted") return elsewhere(call, outcome);
    return ok({ to: paths.changesetStep(locale, outcome.value.id, "merge") });
  },
  copy: async (call) => elsewhere(call, await copyChangeset(call.ctx, call.params)),
  take: async (call) =>
    here(call, await takeLease(call.ctx, { id: call.params.id, over: call.fields["over"] === "true" })),
  release: async (call) => here(call, await releaseLease(call.ctx, call.params)),
  reopen: async (call) => here(call, await reopenChangeset(call.ctx, call.params)),
  "looked-at": async (call) => {
    const { fields, params, locale } = call;
    const [page, looked] = [fields["page"] ?? "", fields["looked"] !== "false"];
    const marked = await markLookedAt(call.ctx, { id: params.id, page, looked });
    if (!marked.ok) return marked;
    const next = looked ? (marked.value.next ?? page) : page;
    return ok({ to: `${thisChangeset(locale, params.id, fields)}#${changeId(next as PageRef)}` });
  },
  approve: (call) => verdict(call, "approve"),
  "approve-part": (call) => verdict(call, "approve", call.fields["leaveOut"]?.split("\n") ?? []),
  // Not "part": that is the address of the screen itself.
  "show-part": async (call) =>
    ok(
      await keepForm(call, {
        back: paths.changesetStep(call.locale, call.params.id, "part"),
        fields: call.fields,
        anchor: "#preview",
      }),
    ),
  "request-changes": (call) => verdict(call, "request_changes"),
  reject: (call) => verdict(call, "reject"),
  "false-alarm": async (call) =>
    here(call, await markFalseAlarm(call.ctx, { id: call.params.id, finding: Number(call.fields["finding"]) })),
  resolve: async (call) => {
    const comment = call.fields["comment"] ?? "";
    const resolved = call.fields["resolved"] !== "false";
    return here(call, await resolveComment(call.ctx, { id: call.params.id, comment, resolved }));
  },
  apply: async (call) =>
    here(call, await carryOutSuggestion(call.ctx, { id: call.params.id, comment: call.fields["comment"] ?? "" })),
  comments: async (call) => {
    const { page, anchor = "", remark, before, after = "" } = call.fields;
    if (page !== undefined) {
      const suggested = before || after ? { suggestion: { before: before ?? "", after } } : {};
      const placed = { comment: remark ?? "", page, anchor, ...suggested };
      return here(call, await postComment(call.ctx, placed, call.params));
    }
    const view = await loadChangeset(call.ctx.actor, call.params.id);
    if (!view?.plan) return refuse(view ? "already_decided" : "not_found");
    return here(
      call,
      await reviewChangeset(
        call.ctx,
        {
          version: Number(call.fields["version"]),
          seen_hash: view.plan.hash,
          verdict: "comment",
          comment: call.fields["body"] ?? "",
        },
        call.params,
      ),
    );
  },
};

async function verdict(
  call: Call,
  name: "approve" | "request_changes" | "reject",
  leaveOut?: readonly string[],
): Promise<Outcome<Done>> {
  const { fields, ctx, params, locale } = call;
  // Two buttons, two meanings: neither publishes something else than it says.
  if (name === "approve" && (leaveOut ? leaveOut.length === 0 : fields["leaveOut"] !== undefined))
    return refuse("invalid_input", { problems: [{ pointer: "/leave_out", message: "review.leave_out" }] });
  const outcome = await reviewChangeset(
    ctx,
    {
      version: Number(fields["version"]),
      seen_hash: fields["seenHash"] ?? "",
      verdict: name,
      ...(leaveOut ? { leave_out: leaveOut } : {}),
      ...(fields["comment"] ? { comment: fields["comment"] } : {}),
      ...(name === "reject" && fields["reasonCode"] ? { reason_code: fields["reasonCode"] } : {}),
      acknowledge_warnings: fields["acknowledge"] === "true",
    },
    params,
  );
  return outcome.ok ? ok({ to: thisChangeset(locale, params.id, fields, name) }) : outcome;
}

/** The proposal again, with the queue that it was opened from, and after a decision with what was decided. */
const thisChangeset = (locale: Locale, id: string, fields: Call["fields"], done?: string) =>
  paths.changeset(locale, id, { queue: queueAsQuery(readQueueOf(fields["queue"])), done });

const here = ({ locale, params }: Call, outcome: Outcome<unknown>): Outcome<Done> =>
  outcome.ok ? ok({ to: paths.changeset(locale, params.id) }) : outcome;

/** On to the changeset that the step opened. */
const elsewhere = ({ locale }: Call, outcome: Outcome<{ id: string }>): Outcome<Done> =>
  outcome.ok ? ok({ to: paths.changeset(locale, outcome.value.id) }) : outcome;

/** The screen of a step that has one of its own. */
function backTo(step: string, fields: Fields, at: (step: string) => string): string | undefined {
  if (step === "rebase") return at("merge");
  return step === "approve-part" && fields["leaveOut"]?.includes("#") ? at("part") : undefined;
}

export const POST = formRoute<Params>(
  {
    back: ({ locale, params: { id, step }, fields }) =>
      backTo(step, fields, (to) => paths.changesetStep(locale, id, to)) ?? paths.changeset(locale, id),
  },
  async (call) => {
    const step = Object.hasOwn(steps, call.params.step) ? steps[call.params.step] : undefined;
    return step ? step(call) : refuse("not_found");
  },
);
