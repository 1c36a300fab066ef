import { amendChangeset } from "@/db/commands/amend-changeset";
import { endAutosave } from "@/db/commands/end-autosave";
import { openChangeset } from "@/db/commands/open-changeset";
import { reviseChangeset } from "@/db/commands/revise-changeset";
import { spendSubmission } from "@/db/commands/spend-limit";
import { findChangeset, type StoredChangeset } from "@/db/queries/changeset";
import { changesOf } from "@/db/queries/changeset-input";
import type { KindName } from "@/domain/kinds/names";
import { may } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { exchangePage } from "@/domain/review/exchange-page";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { paths } from "@/i18n/paths";
import { type Done, type Fields, type FormCall, keepForm } from "@/server/form";
import { withListedPlaces } from "./listed-places";
import { withNewSource } from "./new-source";
import { readWhole } from "./read-edit";
import { stepForm } from "./step-form";

/** Bytes that the file of a new source's text may have. */
const largestFile = 512 * 1024;

/** What pressing a button of the editor does: work on the form goes back to it, a draft or a proposal goes through the gate. */
export async function saveEdit(
  call: FormCall<unknown>,
  { kind, slug, back }: { kind: KindName; slug: string; back: string },
): Promise<Outcome<Done>> {
  const { ctx, locale } = call;
  const given = await withFile(call);
  if (!given.ok) return given;
  const fields = given.value;
  const step = fields["step"] ?? "preview";
  if (step !== "submit" && step !== "draft") {
    const { fields: next, anchor } = stepForm(fields, step);
    const preview = step === "preview" ? `${back}${back.includes("?") ? "&" : "?"}preview=1` : back;
    return ok(await keepForm(call, { back: preview, fields: next, anchor }));
  }
  const limited = await spendSubmission(ctx);
  if (limited) return limited;
  const cited = await withNewSource(fields, withoutKind(await readWhole(kind, fields)), locale);
  if (!cited.ok) return cited;
  const { content, page } = cited.value;
  const beside = [...(page ? [page] : []), ...(await withListedPlaces(content))];
  const change = { kind, slug, base: fields["base"] ? Number(fields["base"]) : null, content };
  const proposal = { title: fields["title"] ?? "", reason: fields["reason"] ?? "", submit: step === "submit" };
  const changesetId = fields["changeset"] || fields["into"];
  const outcome = changesetId
    ? await reviseWith({ ...call, fields }, changesetId, { change, beside }, proposal)
    : await openChangeset(ctx, { ...proposal, changes: [change, ...beside] });
  if (!outcome.ok) return outcome;
  // What was sent is in the proposal now. If this fails, the text is only offered once more.
  if (fields["autosave"]) await endAutosave(ctx, fields["autosave"], { sent: true });
  const next =
    step === "draft" && /^\/(?:ar|en)\/source\/[a-z0-9-]+\/text$/.test(fields["next"] ?? "") && fields["next"];
  return ok({ to: next ? `${next}?changeset=${outcome.value.id}` : paths.changeset(locale, outcome.value.id) });
}

/** A file that was chosen for the text of a new source stands in the form as its words. */
async function withFile({ fields, files }: FormCall<unknown>): Promise<Outcome<Fields>> {
  const file = files["newSource.file"];
  if (!file) return ok(fields);
  const wrong = (message: string) => refuse("invalid_input", { problems: [{ pointer: "/newSource/file", message }] });
  if (file.size > largestFile) return wrong("text.too_long");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    return ok({ ...fields, "newSource.text": text.replaceAll("\r\n", "\n") });
  } catch {
    return wrong("source.not_utf8");
  }
}

type Change = { kind: KindName; slug: string; base: number | null; content: Record<string, unknown> };

const isAmong = (changes: readonly { kind: KindName; slug: string }[], { kind, slug }: Change) =>
  changes.some((one) => one.kind === kind && one.slug === slug);

const withoutKind = ({ kind: _, ...content }: Record<string, unknown>) => content;

/** The other pages of the proposal stay as they are; this one is exchanged or added. */
async function reviseWith(
  { ctx, fields }: { ctx: FormCall<unknown>["ctx"]; fields: Fields },
  id: string,
  { change, beside }: { change: Change; beside: readonly Change[] },
  proposal: { title: string; reason: string; submit: boolean },
) {
  const changeset = await findChangeset(ctx.store, id);
  const subject = changeset && { state: changeset.state, ownerIds: changeset.authorIds };
  const amends = subject && !may(ctx.actor, "changeset.revise", subject) && may(ctx.actor, "changeset.amend", subject);
  if (changeset && amends && fields["changeset"]) return amendWith(ctx, changeset, change, fields);
  const isJoining = !fields["changeset"];
  // A page is added to a proposal that waits for review by taking that back.
  const mayChange =
    subject &&
    (may(ctx.actor, "changeset.revise", subject) || (isJoining && may(ctx.actor, "changeset.take_back", subject)));
  if (!changeset || !mayChange) return refuse("already_decided");
  const before = await changesOf(ctx.store, changeset.items);
  return reviseChangeset(
    ctx,
    {
      title: (isJoining && !proposal.title ? changeset.title : proposal.title) || changeset.title,
      reason: (isJoining && !proposal.reason ? changeset.reason : proposal.reason) || changeset.reason,
      submit: proposal.submit,
      changes: [...exchangePage(before, change), ...beside.filter((one) => !isAmong(before, one))],
    },
    { id, takesBack: isJoining },
  );
}

/** A moderator's amendment of one page: everything else of the proposal stays, and what they gave as a reason is their note. */
async function amendWith(
  ctx: FormCall<unknown>["ctx"],
  changeset: StoredChangeset,
  change: { kind: KindName; slug: string; content: Record<string, unknown> },
  { version, reason = "" }: Fields,
) {
  const changes = (await changesOf(ctx.store, changeset.items)).map((one) =>
    one.kind === change.kind && one.slug === change.slug ? { ...one, content: change.content } : one,
  );
  const note = reason.trim() === changeset.reason ? "" : reason.slice(0, 1000);
  return amendChangeset(
    ctx,
    { version: Number(version), changes, ...(note ? { note } : {}) },
    { id: changeset.publicId },
  );
}
