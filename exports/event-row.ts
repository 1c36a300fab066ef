import type { DateValue } from "@/domain/claims/values";
import type { PageRef } from "@/domain/kinds/names";
import type { Bilingual } from "@/domain/text";

/** One figure of an event: what is best supported, in words, and the range that reports give. */
export type Toll = {
  readonly best: string;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** No report names an upper bound. */
  readonly open: boolean;
};

/** A point on the map and whose it is: the place itself, or the nearest place around it whose point is known. */
export type PlacePoint = { readonly lat: number; readonly lon: number; readonly of: PageRef };

/** An event as the coded data shows it. */
export type EventRow = {
  readonly ref: PageRef;
  readonly url: string;
  readonly titles: Bilingual;
  readonly summary: Bilingual;
  readonly type: string | null;
  readonly date: DateValue | null;
  readonly place: PageRef | null;
  readonly point: PlacePoint | undefined;
  readonly deaths: Toll | undefined;
  readonly injured: Toll | undefined;
  readonly reportsDiffer: boolean;
  /** A person has looked at it; false for an import that nobody has confirmed. */
  readonly reviewed: boolean;
  readonly claims: number;
  readonly updatedAt: number;
};
