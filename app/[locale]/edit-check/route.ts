import { inspectDraft } from "@/db/commands/inspect-draft";
import { spend } from "@/db/commands/spend-limit";
import { keyOf } from "@/domain/checks/check";
import { replacementOf } from "@/domain/checks/replacement";
import { paragraphKinds } from "@/domain/claims/vocabularies";
import type { PageRef } from "@/domain/kinds/names";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { draftInput } from "@/domain/review/changeset";
import { problemsOf } from "@/domain/review/problems";
import { locales } from "@/domain/text";
import { findingMessage } from "@/i18n/finding-message";
import { problem } from "@/server/api";
import { guardChange } from "@/server/guard";
import { fieldAt } from "../field-at";
import { withListedPlaces } from "../listed-places";
import { withUnfinishedSource } from "../new-source";
import { readPostedEdit } from "../posted-edit";
import { readWhole } from "../read-edit";

export const dynamic = "force-dynamic";

/** What the checks say of the form of the editor as it stands, in the language of the page, each at its field. Stores nothing. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const given = await params;
  const locale = locales.find((one) => one === given.locale) ?? "ar";
  const guarded = await guardChange(request, "form");
  if (!guarded.ok) return problem(request, guarded.error);
  const { ctx } = guarded.value;
  const denied = denial(ctx.actor, "page.propose");
  if (denied) return problem(request, { code: denied });
  const limited = await spend(ctx, "checks", `user ${userIdOf(ctx.actor) ?? 0}`);
  if (limited && !limited.ok) return problem(request, limited.error);

  const posted = await readPostedEdit(request);
  if (!posted) return problem(request, { code: "not_found" });
  const { fields, kind, slug } = posted;
  const { kind: _, ...typed } = await readWhole(kind, fields);
  const { content, page, text, same } = await withUnfinishedSource(fields, typed, locale);
  const source = page && (`source/${page.slug}` as PageRef);
  const draft = draftInput.safeParse({
    changes: [
      {
        kind,
        // A new page that has no address yet is checked for its words.
        slug: slug ?? "no-address-yet",
        base: fields["base"] ? Number(fields["base"]) : null,
        content,
      },
      ...(page ? [page] : []),
      ...(await withListedPlaces(content)),
    ],
  });
  if (!draft.success) return problem(request, { code: "invalid_input", problems: problemsOf(draft.error) });
  const lines = new Map(text?.lines.map((line) => [line.n, line.text]));
  const inspected = await inspectDraft(
    ctx,
    draft.data.changes,
    source && text ? new Map([[source, lines]]) : undefined,
  );
  if (!inspected.ok) return problem(request, inspected.error);
  // The pages that come with this one are filled in by others in time: only what speaks of this one is said here.
  // Claims that only repeat another one are not counted among those that were looked at.
  const standing = Object.fromEntries(
    Object.entries(fields).filter(([name]) => {
      const [, index] = /^claims\.(\d+)\.property$/.exec(name) ?? [];
      return !fields[`claims.${index}.relatesTo`]?.startsWith("same:");
    }),
  );
  const [edited] = draft.data.changes;
  const own = inspected.value.findings.filter((one) => one.page === `${kind}/${edited?.slug}`);
  const findings = own.map(({ check, severity, message, params: stored, at }) => ({
    check,
    severity,
    field: fieldAt(at, standing),
    message: findingMessage(locale, { message, params: stored }),
    advice: findingMessage(locale, { message: `check.${keyOf(check)}.advice`, params: stored }),
    line: Number(stored?.["line"] ?? 0),
    word: typeof stored?.["word"] === "string" ? stored["word"] : null,
    by: replacementOf({ check, params: stored })?.by ?? [],
  }));
  const numbered = text && {
    lines: text.lines.map((line) => ({
      n: line.n,
      label: line.kind === "body" ? null : paragraphKinds[line.kind][locale],
      text: line.text,
    })),
    sha256: text.sha256,
    same: same ? { page: same.ref, title: same.title, numbered_alike: same.isNumberedAlike } : null,
  };
  return Response.json({ findings, source: numbered ?? null }, { headers: { "cache-control": "private, no-store" } });
}
