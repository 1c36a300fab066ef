import type { Claim } from "@/domain/claims/claim";
import type { NotSaid, SaidType, SaidValue } from "@/domain/claims/understand-said";
import { claimValue } from "@/domain/claims/values";

/** What somebody typed that was not understood: it stands in the form again, and validation refuses it. */
export type Unread = {
  readonly type: SaidType | "page" | "place";
  readonly said: string;
  readonly why: NotSaid | "page.not_found";
};

/** A claim in a form: whole, or one that somebody has just begun. */
export type DraftClaim = Partial<Claim> &
  Pick<Claim, "property"> & {
    /** Somebody works on it: it is not folded. */
    readonly open?: true;
    /** Its value in the words that were typed. */
    readonly said?: string;
    /** The claim whose statement it only repeats: it becomes one more citation of that one. */
    readonly sameAs?: string;
  };

/** Whether a part of a form's content is text that was not understood. */
export const isUnread = (value: unknown): value is Unread =>
  typeof value === "object" && value !== null && "said" in value && typeof value.said === "string" && "why" in value;

/** Whether a value says anything: that of a claim that somebody has just begun does not. */
export const isFilled = (value: SaidValue) =>
  value.type === "quantity" ? value.q !== undefined : value.type === "date" ? !!value.edtf : value.iso !== undefined;

/** Whether a claim can be shown as it will stand. */
export const isWhole = (claim: DraftClaim): claim is Claim =>
  claimValue.safeParse(claim.value).success && claim.attribution !== undefined && claim.qualifiers !== undefined;
