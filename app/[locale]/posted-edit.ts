import { kindNamed } from "@/domain/kinds";
import type { KindName } from "@/domain/kinds/names";
import type { Fields } from "@/server/form";

/** The form of the editor as its script sends it while somebody types, and what it edits; undefined for anything else. */
export async function readPostedEdit(
  request: Request,
): Promise<{ fields: Fields; kind: KindName; slug: string | undefined; isNew: boolean } | undefined> {
  const fields = Object.fromEntries(
    [...(await request.formData())].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value.replaceAll("\r\n", "\n")] as const] : [],
    ),
  );
  const [first = "", second = ""] = (fields["place"]?.split("@")[0] ?? "").split("/");
  const isNew = first === "new";
  const kind = kindNamed(isNew ? second : first)?.name;
  const slug = isNew ? fields["slug"]?.trim() : second;
  return kind && { fields, kind, slug: slug || undefined, isNew };
}
