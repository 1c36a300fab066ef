import { endAutosave } from "@/db/commands/end-autosave";
import { ok } from "@/domain/result";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";

export const POST = formRoute<{ locale: string; id: string }>(
  { back: ({ locale }) => paths.drafts(locale) },
  async ({ ctx, locale, params }) => {
    const outcome = await endAutosave(ctx, params.id);
    return outcome.ok ? ok({ to: paths.drafts(locale) }) : outcome;
  },
);
