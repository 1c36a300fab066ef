import { type DraftClaim, isUnread } from "@/components/edit/draft-claim";
import { joinSame } from "@/components/edit/join-same";
import { readNewSource } from "@/components/edit/new-source";
import { readContentForm } from "@/components/edit/read-content";
import { findNamed } from "@/db/queries/find-named";
import { mapSources } from "@/db/queries/sources";
import { store } from "@/db/store";
import { propertyNamed } from "@/domain/claims/registry";
import { type KindName, kindNames, type PageRef } from "@/domain/kinds/names";
import { newSourceRef } from "@/domain/kinds/new-source-ref";
import { readPageRef } from "@/domain/kinds/read-ref";
import { listedNamed } from "@/domain/places/gazetteer";
import type { Fields } from "@/server/form";

const pageInput = /^claims\.(\d+)\.(?:value\.ref|attribution\.speaker\.ref|qualifiers\.party|citations\.\d+\.source)$/;

/** The page that the fields of the editor describe: names stand for their pages, and dates count from the days of their sources. */
export async function readEdit(kind: KindName, fields: Fields): Promise<Record<string, unknown>> {
  const named = await withPages(fields);
  const fresh = readNewSource(Object.entries(fields));
  const sources = await mapSources(
    store(),
    Object.entries(named).flatMap(([name, typed]) => {
      const ref = name.endsWith(".source") ? readPageRef(typed, ["source"]) : undefined;
      return ref?.startsWith("source/") ? [ref] : [];
    }),
  );
  return readContentForm(kind, Object.entries(named), (source) => {
    if (source !== newSourceRef) return sources.get(source)?.fields.published;
    return isUnread(fresh?.published) ? undefined : fresh?.published;
  });
}

/** The same page as it would be sent: claims that only repeat another one are citations of it. */
export async function readWhole(kind: KindName, fields: Fields): Promise<Record<string, unknown>> {
  const content = await readEdit(kind, fields);
  return { ...content, claims: joinSame(content["claims"] as DraftClaim[]) };
}

/** The same fields, with the address of a page wherever somebody typed its name. */
async function withPages(fields: Fields): Promise<Fields> {
  const found: Record<string, PageRef> = {};
  for (const [name, typed] of Object.entries(fields)) {
    const index = pageInput.exec(name)?.[1];
    if (index === undefined || !typed.trim()) continue;
    const kinds = kindsOf(name, fields[`claims.${index}.property`] ?? "");
    if (readPageRef(typed, kinds)) continue;
    const listed = kinds.includes("place") ? listedNamed(typed) : undefined;
    const ref = (await findNamed(store(), typed, kinds)) ?? (listed && (`place/${listed.key}` as PageRef));
    if (ref) found[name] = ref;
  }
  return { ...fields, ...found };
}

/** The kinds of page that an input takes. */
function kindsOf(name: string, property: string): readonly KindName[] {
  if (name.endsWith(".source")) return ["source"];
  if (name.endsWith(".party")) return ["group"];
  if (name.endsWith(".speaker.ref")) return ["group", "person"];
  return propertyNamed(property)?.to ?? kindNames;
}
