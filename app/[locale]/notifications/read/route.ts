import { markNoticesRead } from "@/db/commands/mark-notices-read";
import { ok } from "@/domain/result";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";

export const POST = formRoute<{ locale: string }>(
  { back: ({ locale }) => paths.notifications(locale) },
  async ({ ctx, fields, locale }) => {
    const upTo = Number(fields["upTo"]);
    const outcome = await markNoticesRead(ctx, { upTo: Number.isSafeInteger(upTo) ? upTo : 0 });
    return outcome.ok ? ok({ to: paths.notifications(locale) }) : outcome;
  },
);
