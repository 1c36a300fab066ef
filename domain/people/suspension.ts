/** Why an account is suspended, in one word: only one suspended for vandalism has its open proposals offered as vandalism. */
export const suspensionCauses = ["vandalism", "conduct", "other"] as const;
export type SuspensionCause = (typeof suspensionCauses)[number];
