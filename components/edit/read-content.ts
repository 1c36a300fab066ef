import { sourceFlags } from "@/domain/claims/vocabularies";
import type { SourceFields } from "@/domain/kinds/fields";
import type { KindName } from "@/domain/kinds/names";
import { withSentence } from "@/domain/revisions/focus";
import { readAliasLines } from "./alias-lines";
import { defined, FormValues } from "./form-values";
import { type PublishedOn, readClaim } from "./read-claim";
import { readDate } from "./read-date";

/** The page that a posted edit form describes, ready for `pageContent.safeParse`; the schema, not this, says what is wrong with it. */
export function readContentForm(
  kind: KindName,
  entries: Iterable<readonly [string, FormDataEntryValue]>,
  published: PublishedOn = () => undefined,
): Record<string, unknown> {
  const form = FormValues.of(entries);
  return {
    schema: 1,
    kind,
    titles: form.both("titles") ?? {},
    aliases: readAliasLines(form.text("aliases") ?? ""),
    summary: form.both("summary") ?? {},
    body: readBody(form),
    fields: readFields(form, kind),
    claims: Array.from({ length: form.count("claims") }, (_, index) => index)
      .filter((index) => form.has(`claims.${index}.property`))
      .map((index) => readClaim(form, index, published)),
  };
}

function readFields(form: FormValues, kind: KindName): Record<string, unknown> {
  const was = form.carried("fields.was") ?? {};
  const shown = <T>(name: string, read: (name: string) => T) => read(`fields.${name}`);
  const text = (name: string) => form.text(name);
  const both = (name: string) => form.both(name);
  if (kind === "group") return defined({ ...was, groupType: shown("groupType", text) });
  if (kind === "place") {
    const lat = form.number("fields.coordinates.lat");
    const lon = form.number("fields.coordinates.lon");
    const coordinates =
      lat === undefined && lon === undefined ? undefined : { ...(was["coordinates"] as object | undefined), lat, lon };
    return defined({ ...was, placeType: shown("placeType", text), coordinates });
  }
  if (kind === "source") {
    return defined({
      ...was,
      type: shown("type", text),
      published: readDate({ said: form.text("fields.published") }, (was as Partial<SourceFields>).published),
      language: shown("language", text),
      publisher: shown("publisher", both),
      author: shown("author", both),
      translation: shown("translation", text),
      reliability: shown("reliability", text),
      reliabilityReason: shown("reliabilityReason", both),
      url: shown("url", text),
      flags: Object.keys(sourceFlags).filter((flag) => form.has(`fields.flags.${flag}`)),
    });
  }
  return {};
}

/** Both texts; where one sentence alone was shown, it stands in the place of the former one. */
function readBody(form: FormValues): { ar?: string; en?: string } {
  const body = form.both("body") ?? {};
  const [, lang, at] = /^(ar|en)\.(\d{1,6})$/.exec(form.text("only") ?? "") ?? [];
  if (!form.has("sentence") || (lang !== "ar" && lang !== "en") || body[lang] === undefined) return body;
  return { ...body, [lang]: withSentence(body[lang], Number(at), form.text("sentence") ?? "") };
}
