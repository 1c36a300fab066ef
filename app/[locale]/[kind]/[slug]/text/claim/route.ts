import { findNamed } from "@/db/queries/find-named";
import { readPageRef } from "@/domain/kinds/read-ref";
import { ok } from "@/domain/result";
import { refuse } from "@/domain/review/refusal";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { readAddress } from "@/server/reading/address";

type Params = { locale: string; kind: string; slug: string };

const kinds = ["event", "group", "place", "person"] as const;

/** Words of a source on the way to the editor of the page that they speak of, where they stand in a claim that has been begun. */
export const POST = formRoute<Params>(
  { back: ({ locale, params }) => `/${locale}/${params.kind}/${params.slug}/text` },
  async ({ ctx, fields, params, locale }) => {
    const address = readAddress(params);
    if (address?.kind !== "source") return refuse("not_found");
    const typed = fields["page"] ?? "";
    const page = readPageRef(typed) ?? (await findNamed(ctx.store, typed, kinds));
    if (!page || page.startsWith("source/")) return refuse("not_found");
    const { paragraph, sentence, asWritten, property, said, changeset } = fields;
    const begun = { claim: property, source: address.ref, paragraph, sentence, asWritten, said, changeset };
    return ok({ to: `${paths.beginClaim(locale, page, begun)}#claims` });
  },
);
