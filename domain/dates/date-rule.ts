import type { DateValue } from "../claims/values";
import { type Basis, bases, keysOf, timePrecisions } from "../claims/vocabularies";
import { compareEdtf } from "./compare";
import { type Edtf, parseEdtf, printEdtf } from "./edtf";
import { intersect } from "./intersect";
import { fitsPrecision, precisionOf } from "./precision";
import { dateValueOf } from "./read";

/** A current claim on a date: not superseded, not deprecated. */
export type DatedClaim = { readonly id: string; readonly value: DateValue };

/**
 * What a page says of a date. `agreed`: the days that all claims allow, with the claims needed to reach them. `disagreement`: no day fits
 * them all, every value is shown with its claims. `unknown`: nothing readable is claimed.
 */
export type PageDate =
  | { readonly state: "unknown" }
  | { readonly state: "agreed"; readonly value: DateValue; readonly needed: readonly string[] }
  | {
      readonly state: "disagreement";
      readonly values: readonly { readonly value: DateValue; readonly claims: readonly string[] }[];
    };

type Read = DatedClaim & { readonly edtf: Edtf };

/** From strong to weak, the order of the vocabulary: what a source states outweighs what is worked out or brought from elsewhere. */
const basisOrder = keysOf(bases);
const weakness = (basis: Basis) => basisOrder.indexOf(basis);

const precisionOrder = keysOf(timePrecisions);
const coarseness = (value: DateValue) => precisionOrder.indexOf(value.precision);

/** The date rule (data model, section 6.2): the order of the claims does not matter. */
export function dateRule(claims: readonly DatedClaim[]): PageDate {
  const read = claims.flatMap((claim) => {
    const parsed = parseEdtf(claim.value.edtf);
    return parsed.ok ? [{ ...claim, edtf: parsed.value }] : [];
  });
  if (read.length === 0) return { state: "unknown" };
  const ordered = read.toSorted((a, b) => compareEdtf(a.edtf, b.edtf) || (a.id < b.id ? -1 : 1));
  const agreed = allowedBy(ordered);
  if (!agreed) return { state: "disagreement", values: valuesOf(ordered) };
  const needed = neededFor(agreed, ordered);
  return { state: "agreed", value: described(agreed, needed), needed: needed.map((claim) => claim.id) };
}

const allowedBy = ([first, ...rest]: readonly Read[]): Edtf | undefined =>
  rest.reduce<Edtf | undefined>((sofar, claim) => sofar && intersect(sofar, claim.edtf), first?.edtf);

/** Leaves out every claim that the others do without, the weakest and then the coarsest first, so that a stated date is not weakened by a vaguer echo. */
function neededFor(agreed: Edtf, claims: readonly Read[]): readonly Read[] {
  const weakestFirst = claims.toSorted(
    (a, b) => weakness(b.value.basis) - weakness(a.value.basis) || coarseness(b.value) - coarseness(a.value),
  );
  return weakestFirst.reduce<readonly Read[]>((kept, claim) => {
    const others = kept.filter((one) => one !== claim);
    const left = others.length > 0 ? allowedBy(others) : undefined;
    return left && printEdtf(left) === printEdtf(agreed) ? others : kept;
  }, claims);
}

function described(edtf: Edtf, needed: readonly Read[]): DateValue {
  const [first] = needed;
  const same = needed.filter((claim) => printEdtf(claim.edtf) === printEdtf(edtf));
  const basis = needed.map((claim) => claim.value.basis).toSorted((a, b) => weakness(b) - weakness(a))[0] ?? "stated";
  if (needed.length === 1 && first && same.length === 1) return dateValueOf(edtf, { ...given(first.value), basis });
  const finest = precisionOrder.find(
    (one) => needed.some((claim) => claim.value.precision === one) && fitsPrecision(edtf, one),
  );
  const isOneDay = edtf.kind === "point" && edtf.point.day !== undefined;
  const sometime = !isOneDay && needed.some((claim) => claim.value.mode === "sometime_within");
  return dateValueOf(edtf, {
    basis,
    precision: finest ?? precisionOf(edtf),
    mode: sometime ? "sometime_within" : "throughout",
  });
}

const given = ({ precision, mode, reasoning, raw }: DateValue) => ({
  precision,
  mode,
  ...(reasoning ? { reasoning } : {}),
  ...(raw === undefined ? {} : { raw }),
});

/** Each value once, in the order of the timeline, with the claims that hold it. */
function valuesOf(claims: readonly Read[]): { value: DateValue; claims: string[] }[] {
  const values = new Map<string, { value: DateValue; claims: string[] }>();
  for (const claim of claims) {
    const key = printEdtf(claim.edtf);
    const before = values.get(key);
    if (before) before.claims.push(claim.id);
    else
      values.set(key, {
        value: dateValueOf(claim.edtf, { ...given(claim.value), basis: claim.value.basis }),
        claims: [claim.id],
      });
  }
  return [...values.values()];
}
