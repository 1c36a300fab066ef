import { fileCommentReport } from "@/db/commands/file-report";
import { spend } from "@/db/commands/spend-limit";
import { ok } from "@/domain/result";
import { refuse } from "@/domain/review/refusal";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { loadChangeset } from "@/server/reading/changeset-view";

export const POST = formRoute<{ locale: string; id: string }>(
  { back: ({ locale, params }) => paths.changesetStep(locale, params.id, "report") },
  async ({ ctx, network, fields, params, locale }) => {
    const view = await loadChangeset(ctx.actor, params.id);
    if (!view) return refuse("not_found");
    const limited = await spend(ctx, "report", network);
    if (limited) return limited;
    const outcome = await fileCommentReport(
      ctx,
      { reason: fields["reason"], body: fields["body"] ?? "" },
      { changeset: view.changeset, comment: Number(fields["comment"]) },
    );
    return outcome.ok ? ok({ to: paths.reportStatus(locale, outcome.value.id) }) : outcome;
  },
);
