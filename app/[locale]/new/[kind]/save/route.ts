import { kindNamed } from "@/domain/kinds";
import { refuse } from "@/domain/review/refusal";
import { paths } from "@/i18n/paths";
import { formRoute } from "@/server/form";
import { saveEdit } from "../../../save-edit";

type Params = { locale: string; kind: string };

const newOf = ({ locale, params, fields }: { locale: "ar" | "en"; params: Params; fields: Record<string, string> }) =>
  paths.newPage(locale, kindNamed(params.kind)?.name ?? "event", {
    changeset: fields["changeset"],
    slug: fields["slug"],
  });

export const POST = formRoute<Params>({ back: newOf }, async (call) => {
  const kind = kindNamed(call.params.kind)?.name;
  if (!kind) return refuse("not_found");
  return saveEdit(call, { kind, slug: (call.fields["slug"] ?? "").trim(), back: newOf(call) });
});
