import { closeReport } from "@/db/commands/close-report";
import { ok } from "@/domain/result";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";

export const POST = formRoute<{ locale: string; id: string }>(
  { back: ({ locale }) => paths.reports(locale) },
  async ({ ctx, fields, params, locale }) => {
    const outcome = await closeReport(ctx, { outcome: fields["outcome"], answer: fields["answer"] }, params);
    return outcome.ok ? ok({ to: paths.reports(locale) }) : outcome;
  },
);
