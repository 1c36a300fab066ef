import { noFields } from "./fields";
import { definePageKind } from "./kind";

/** Something that happened once, or a wave of it with parts. All of it is claims, so that reports may disagree. */
export const event = definePageKind({
  name: "event",
  label: { ar: "حدث", en: "Event" },
  plural: { ar: "أحداث", en: "Events" },
  schemaOrg: "Event",
  fields: noFields,
});
