import { noFields } from "./fields";
import { definePageKind } from "./kind";

/** A person with a public role, and only in that role (data model, section 12). */
export const person = definePageKind({
  name: "person",
  label: { ar: "شخص", en: "Person" },
  plural: { ar: "أشخاص", en: "People" },
  schemaOrg: "Person",
  fields: noFields,
});
