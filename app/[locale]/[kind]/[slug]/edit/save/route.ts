import { kindNamed } from "@/domain/kinds";
import { refuse } from "@/domain/review/refusal";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { readAddress } from "@/server/reading/address";
import { saveEdit } from "../../../../save-edit";

type Params = { locale: string; kind: string; slug: string };

const editOf = ({ locale, params }: { locale: "ar" | "en"; params: Params }, changeset?: string) => {
  const address = `/${locale}/${kindNamed(params.kind)?.name ?? "event"}/${params.slug}/edit`;
  return changeset ? `${address}?changeset=${encodeURIComponent(changeset)}` : address;
};

export const POST = formRoute<Params>({ back: (call) => editOf(call, call.fields["changeset"]) }, async (call) => {
  const address = readAddress(call.params);
  if (!address) return refuse("not_found");
  return saveEdit(call, {
    kind: address.kind,
    slug: address.slug,
    back: call.fields["changeset"] ? editOf(call, call.fields["changeset"]) : paths.edit(call.locale, address.ref),
  });
});
