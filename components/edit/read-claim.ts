import type { Claim } from "@/domain/claims/claim";
import { propertyNamed } from "@/domain/claims/registry";
import { isSaid, understandSaid, writeSaid } from "@/domain/claims/understand-said";
import type { DateValue } from "@/domain/claims/values";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { readPageRef } from "@/domain/kinds/read-ref";
import { locales } from "@/domain/text";
import { isOffered } from "./claim-relation-field";
import { isFilled, type Unread } from "./draft-claim";
import { defined, type FormValues } from "./form-values";
import { readDate } from "./read-date";

/** When a source was published, as far as whoever reads the form knows. */
export type PublishedOn = (source: PageRef) => DateValue | undefined;

/** One claim of a posted form, laid over what it was before; nothing that the form does not show is lost. Not yet validated. */
export function readClaim(form: FormValues, index: number, publishedOn: PublishedOn): Record<string, unknown> {
  const at = `claims.${index}`;
  const was = (form.carried(`${at}.was`) ?? {}) as Partial<Claim>;
  const citations = readCitations(form, `${at}.citations`, was);
  const published = citations
    .map(({ source }) => (typeof source === "string" ? publishedOn(source as PageRef) : undefined))
    .find(Boolean);
  // A claim that was shown as a line has no field of its own.
  if (Object.keys(was).length > 0 && !form.has(`${at}.attribution.speakerType`))
    return form.has(`${at}.open`) ? { ...was, open: true } : was;
  const quote = was.quote;
  return defined({
    id: form.text(`${at}.id`) ?? was.id,
    property: form.text(`${at}.property`),
    value: readValue(form, at, was, published),
    qualifiers: readQualifiers(form, `${at}.qualifiers`, was, published),
    attribution: readAttribution(form, `${at}.attribution`, was),
    citations,
    asWritten: form.text(`${at}.asWritten`),
    quote,
    credibility: form.number(`${at}.credibility`),
    note: form.both(`${at}.note`),
    rank: form.text(`${at}.rank`),
    rankReason: form.both(`${at}.rankReason`),
    relations: readRelations(form, `${at}.relatesTo`, was),
    sameAs: /^same:(.+)$/.exec(form.text(`${at}.relatesTo`) ?? "")?.[1],
    origin: was.origin,
  });
}

function readValue(form: FormValues, claimAt: string, was: Partial<Claim>, published: DateValue | undefined): unknown {
  const at = `${claimAt}.value`;
  const property = propertyNamed(form.text(`${claimAt}.property`) ?? "");
  const type = property?.value;
  const before = was.value?.type === type ? was.value : undefined;
  const said = form.text(`${at}.said`);
  switch (type) {
    case "quantity":
    case "duration": {
      const old = before?.type === type && isFilled(before) ? before : undefined;
      if (!said) return { type };
      if (old && isSaid(old.type) && locales.some((locale) => said === writeSaid(old, locale))) return old;
      const read = understandSaid(type, said, { unit: old?.type === "quantity" ? old.unit : undefined });
      return read.ok ? read.value : { type, said, why: read.error };
    }
    case "date":
      return (
        readDate(
          {
            said,
            precision: form.text(`${at}.precision`),
            basis: form.text(`${at}.basis`),
            reasoning: form.both(`${at}.reasoning`),
            published,
          },
          before?.type === "date" ? before : undefined,
        ) ?? { type, edtf: "" }
      );
    case "page":
      return readRef(type, form.text(`${at}.ref`), property?.to);
    case "place":
      return defined({
        ...readRef(type, form.text(`${at}.ref`), property?.to),
        relation: form.text(`${at}.relation`),
        precision: form.text(`${at}.precision`),
        basis: form.text(`${at}.basis`),
        note: before?.type === "place" ? before.note : undefined,
      });
    case "enum":
      return { type, key: form.text(`${at}.key`) ?? "" };
    case "text":
      return { type, text: form.both(`${at}.text`) ?? {} };
    default:
      return undefined;
  }
}

/** A page pointed to in any way that is understood; other words are handed on as typed. */
function readRef(type: "page" | "place", typed: string | undefined, kinds: readonly KindName[] | undefined) {
  const ref = typed && readPageRef(typed, kinds);
  if (!typed || ref) return { type, ref: ref ?? "" };
  return { type, said: typed, why: "page.not_found" } satisfies Unread;
}

function readQualifiers(form: FormValues, at: string, was: Partial<Claim>, published: DateValue | undefined): unknown {
  const before = was.qualifiers;
  const shown = (key: string) => form.has(`${at}.${key}`);
  const kept = <K extends keyof Claim["qualifiers"]>(key: K) =>
    shown(key) ? form.text(`${at}.${key}`) : before?.[key];
  const category = kept("category");
  const party = kept("party");
  return defined({
    category,
    part: shown("part.ar") ? form.both(`${at}.part`) : before?.part,
    includesAttackers: category === "total" ? kept("includesAttackers") : undefined,
    stance: kept("stance"),
    relation: kept("relation"),
    statementKind: kept("statementKind"),
    party: party && (readPageRef(party, ["group"]) ?? party),
    time: shown("time") ? readDate({ said: form.text(`${at}.time`), published }, before?.time) : before?.time,
    asOf: shown("asOf") ? readDate({ said: form.text(`${at}.asOf`), published }, before?.asOf) : before?.asOf,
    flags: before?.flags,
  });
}

/** The speaker's page, or words that describe somebody: words in the field of the page say who it is in the language of their letters. */
function readAttribution(form: FormValues, at: string, was: Partial<Claim>): unknown {
  const before = was.attribution;
  const described = before?.speaker && "text" in before.speaker ? before.speaker : undefined;
  const typed = form.text(`${at}.speaker.ref`);
  const ref = typed && readPageRef(typed, []);
  const words = typed && !ref ? { [/[\u0600-\u06ff]/.test(typed) ? "ar" : "en"]: typed } : undefined;
  const text = words ? { ...form.both(`${at}.speaker.text`), ...words } : form.both(`${at}.speaker.text`);
  return defined({
    speaker: ref
      ? { ref }
      : text
        ? { text, named: described?.named ?? false, ...(described?.role ? { role: described.role } : {}) }
        : undefined,
    speakerType: form.text(`${at}.speakerType`),
    channel: form.text(`${at}.channel`),
    relayedBy: before?.relayedBy,
    verb: form.text(`${at}.verb`),
  });
}

function readCitations(form: FormValues, at: string, was: Partial<Claim>) {
  return Array.from({ length: form.count(at) }, (_, n) => {
    const typed = form.text(`${at}.${n}.source`);
    const source = typed && (readPageRef(typed, ["source"]) ?? typed);
    const paragraph = form.number(`${at}.${n}.paragraph`);
    const before = was.citations?.find((one) => one.source === source && one.paragraph === paragraph);
    return defined({
      source,
      paragraph,
      paragraphTo: form.number(`${at}.${n}.paragraphTo`),
      sentence: form.has(`${at}.${n}.sentence`) ? form.number(`${at}.${n}.sentence`) : before?.sentence,
      paragraphHash: before?.paragraphHash,
    });
  }).filter((citation) => Object.keys(citation).length > 0);
}

/** The relation chosen for a claim takes the place of an older one to the same claim. */
function readRelations(form: FormValues, at: string, was: Partial<Claim>) {
  if (!form.has(at)) return was.relations;
  const [type, to] = form.text(at)?.split(":") ?? [];
  const left = (was.relations ?? []).filter((one) => !isOffered(one.type) || one.to.includes("#"));
  if (!type || !to || type === "same") return was.relations && left;
  const known = was.relations?.find((one) => one.type === type && one.to === to);
  return [...left, known ?? { type, to }];
}
