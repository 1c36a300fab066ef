import { propertyNamed } from "@/domain/claims/registry";
import { isSaid, understandSaid } from "@/domain/claims/understand-said";
import type { DateValue } from "@/domain/claims/values";
import { anchorDays } from "@/domain/dates/anchor-days";
import type { KindName } from "@/domain/kinds/names";
import { readPageRef } from "@/domain/kinds/read-ref";
import type { DraftClaim } from "./draft-claim";
import { defined } from "./form-values";

/** A claim begun in an address: by its property, the words that say it, and where they stand. */
export type Begun = {
  readonly claim?: string;
  readonly source?: string;
  readonly paragraph?: string;
  readonly sentence?: string;
  readonly asWritten?: string;
  readonly said?: string;
};

const whole = (text: string | undefined) => (/^[1-9]\d{0,3}$/.test(text ?? "") ? Number(text) : undefined);

/** The claim that was begun, as far as pages of the kind have such a property. */
export function begunClaim(begun: Begun, kind: KindName, published?: DateValue): DraftClaim | undefined {
  const { claim = "", said, source, asWritten } = begun;
  const property = propertyNamed(claim);
  if (!property?.kinds.includes(kind)) return undefined;
  const citation = defined({
    source: source ? readPageRef(source, ["source"]) : undefined,
    paragraph: whole(begun.paragraph),
    sentence: whole(begun.sentence),
  });
  const read =
    said && isSaid(property.value)
      ? understandSaid(property.value, said.slice(0, 200), { anchor: anchorDays(published) })
      : undefined;
  const value = read
    ? read.ok
      ? read.value
      : { type: property.value, said, why: read.error }
    : said && property.value === "text"
      ? { type: "text", text: { [/[\u0600-\u06ff]/.test(said) ? "ar" : "en"]: said.slice(0, 600) } }
      : undefined;
  return defined({
    property: claim,
    value,
    citations: [citation],
    asWritten: asWritten?.slice(0, 60),
  }) as DraftClaim;
}
