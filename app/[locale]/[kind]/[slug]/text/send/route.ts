import { attachSource } from "@/db/commands/attach-source";
import { ok } from "@/domain/result";
import { refuse } from "@/domain/review/refusal";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { readAddress } from "@/server/reading/address";

type Params = { locale: string; kind: string; slug: string };

/** A file or pasted words. What was sent is not kept with a refused form: the text stands in its own table or nowhere. */
export const POST = formRoute<Params>(
  { back: ({ locale, params }) => `/${locale}/${params.kind}/${params.slug}/text`, secret: ["text"] },
  async ({ ctx, fields, files, params, locale }) => {
    const address = readAddress(params);
    if (address?.kind !== "source") return refuse("not_found");
    const bytes = files["file"]
      ? new Uint8Array(await files["file"].arrayBuffer())
      : new TextEncoder().encode(fields["text"] ?? "");
    const outcome = await attachSource(ctx, { slug: address.slug, bytes });
    return outcome.ok ? ok({ to: `${paths.sourceText(locale, address.ref)}#comparison` }) : outcome;
  },
);
