import { openChangeset } from "@/db/commands/open-changeset";
import { spendSubmission } from "@/db/commands/spend-limit";
import { findManagedPage, type ManagedPage } from "@/db/queries/managed-page";
import { ok } from "@/domain/result";
import type { ChangeInput } from "@/domain/review/changeset";
import { refuse } from "@/domain/review/refusal";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { type Fields, formRoute } from "@/server/form";
import { type PageAddress, readAddress } from "@/server/reading/address";

type Params = { locale: string; kind: string; slug: string; step: string };
const steps = ["rename", "redirect", "delete", "undelete"] as const;
type Step = (typeof steps)[number];

/** Each form of a page's life as the change that it proposes. */
const changeOf: Record<Step, (page: ManagedPage, address: PageAddress, fields: Fields) => Partial<ChangeInput>> = {
  rename: ({ content }, { slug }, fields) => {
    const to = fields["to"]?.trim() ?? "";
    const titles = Object.fromEntries(
      [
        ["ar", fields["titleAr"]?.trim()],
        ["en", fields["titleEn"]?.trim()],
      ].filter(([, title]) => title),
    );
    return { ...(to === slug ? { action: "edit" } : { action: "rename", to }), content: { ...content, titles } };
  },
  redirect: (_page, _address, fields) => ({ action: "redirect", to: targetOf(fields["to"] ?? "") }),
  delete: () => ({ action: "delete" }),
  undelete: () => ({ action: "undelete" }),
};

/** A page's address as people paste it: with the site and the language before it, or without. */
const targetOf = (typed: string) =>
  /(?:^|\/)((?:event|group|place|person|source)\/[a-z0-9-]+)\/?$/.exec(typed.trim())?.[1] ?? typed.trim();

export const POST = formRoute<Params>(
  {
    back: ({ locale, params: { kind, slug, step } }) =>
      `/${locale}/${kind}/${slug}/manage?step=${encodeURIComponent(step)}`,
  },
  async ({ ctx, fields, params, locale }) => {
    const address = readAddress(params);
    const step = steps.find((one) => one === params.step);
    const page = address && (await findManagedPage(ctx.store, address));
    if (!address || !step || !page) return refuse("not_found");
    const limited = await spendSubmission(ctx);
    if (limited) return limited;
    const { kind, slug } = address;
    const name = textFor(page.content?.titles, locale)?.text ?? slug;
    const outcome = await openChangeset(ctx, {
      title: translator(locale)(`review.manage.${step}.proposal`, { title: name }).slice(0, 200),
      reason: fields["reason"] ?? "",
      changes: [{ kind, slug, base: Number(fields["base"]), ...changeOf[step](page, address, fields) }],
    });
    return outcome.ok ? ok({ to: paths.changeset(locale, outcome.value.id) }) : outcome;
  },
);
