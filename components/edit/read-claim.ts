import type { Claim } from "@/domain/claims/claim";
import { propertyNamed } from "@/domain/claims/registry";
import { defined, type FormValues } from "./form-values";
import { readDate } from "./read-date";

/** One claim of a posted form, laid over what it was before; nothing that the form does not show is lost. Not yet validated. */
export function readClaim(form: FormValues, index: number): Record<string, unknown> {
  const at = `claims.${index}`;
  const was = (form.carried(`${at}.was`) ?? {}) as Partial<Claim>;
  const quote = was.quote;
  return defined({
    id: form.text(`${at}.id`) ?? was.id,
    property: form.text(`${at}.property`),
    value: readValue(form, at, was),
    qualifiers: readQualifiers(form, `${at}.qualifiers`, was),
    attribution: readAttribution(form, `${at}.attribution`, was),
    citations: readCitations(form, `${at}.citations`, was),
    asWritten: form.text(`${at}.asWritten`),
    quote,
    credibility: form.number(`${at}.credibility`),
    note: form.both(`${at}.note`),
    rank: form.text(`${at}.rank`),
    rankReason: form.both(`${at}.rankReason`),
    relations: was.relations,
    origin: was.origin,
  });
}

function readValue(form: FormValues, claimAt: string, was: Partial<Claim>): unknown {
  const at = `${claimAt}.value`;
  const type = propertyNamed(form.text(`${claimAt}.property`) ?? "")?.value;
  const before = was.value?.type === type ? was.value : undefined;
  switch (type) {
    case "quantity":
      return defined({
        type,
        q: form.text(`${at}.q`),
        v: form.number(`${at}.v`),
        v2: form.number(`${at}.v2`),
        word: form.text(`${at}.word`),
        unit: before?.type === "quantity" ? before.unit : undefined,
      });
    case "date": {
      const typed = {
        edtf: form.text(`${at}.edtf`),
        precision: form.text(`${at}.precision`),
        basis: form.text(`${at}.basis`),
      };
      return (
        readDate(
          { ...typed, reasoning: form.both(`${at}.reasoning`) },
          before?.type === "date" ? before : undefined,
        ) ?? { type, edtf: "" }
      );
    }
    case "page":
      return { type, ref: form.text(`${at}.ref`) ?? "" };
    case "place":
      return defined({
        type,
        ref: form.text(`${at}.ref`) ?? "",
        relation: form.text(`${at}.relation`),
        precision: form.text(`${at}.precision`),
        basis: form.text(`${at}.basis`),
        note: before?.type === "place" ? before.note : undefined,
      });
    case "enum":
      return { type, key: form.text(`${at}.key`) ?? "" };
    case "text":
      return { type, text: form.both(`${at}.text`) ?? {} };
    case "duration":
      return defined({ type, q: form.text(`${at}.q`), iso: form.text(`${at}.iso`) ?? "" });
    default:
      return undefined;
  }
}

function readQualifiers(form: FormValues, at: string, was: Partial<Claim>): unknown {
  const before = was.qualifiers;
  const shown = (key: string) => form.has(`${at}.${key}`);
  const kept = <K extends keyof Claim["qualifiers"]>(key: K) =>
    shown(key) ? form.text(`${at}.${key}`) : before?.[key];
  const category = kept("category");
  return defined({
    category,
    part: shown("part.ar") ? form.both(`${at}.part`) : before?.part,
    includesAttackers: category === "total" ? kept("includesAttackers") : undefined,
    stance: kept("stance"),
    relation: kept("relation"),
    statementKind: kept("statementKind"),
    party: kept("party"),
    time: shown("time") ? readDate({ edtf: form.text(`${at}.time`) }, before?.time) : before?.time,
    asOf: shown("asOf") ? readDate({ edtf: form.text(`${at}.asOf`) }, before?.asOf) : before?.asOf,
    flags: before?.flags,
  });
}

function readAttribution(form: FormValues, at: string, was: Partial<Claim>): unknown {
  const before = was.attribution;
  const described = before?.speaker && "text" in before.speaker ? before.speaker : undefined;
  const ref = form.text(`${at}.speaker.ref`);
  const text = form.both(`${at}.speaker.text`);
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

function readCitations(form: FormValues, at: string, was: Partial<Claim>): unknown[] {
  return Array.from({ length: form.count(at) }, (_, n) => {
    const source = form.text(`${at}.${n}.source`);
    const paragraph = form.number(`${at}.${n}.paragraph`);
    const before = was.citations?.find((one) => one.source === source && one.paragraph === paragraph);
    return defined({
      source,
      paragraph,
      paragraphTo: form.number(`${at}.${n}.paragraphTo`),
      sentence: before?.sentence,
      paragraphHash: before?.paragraphHash,
    });
  }).filter((citation) => Object.keys(citation).length > 0);
}
