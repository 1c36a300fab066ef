import { groupFields } from "./fields";
import { definePageKind } from "./kind";

/** An armed group, faction, state force, public body, outlet or research body: whoever acts or speaks. */
export const group = definePageKind({
  name: "group",
  label: { ar: "جماعة أو جهة", en: "Group" },
  plural: { ar: "جماعات وجهات", en: "Groups" },
  schemaOrg: "Organization",
  fields: groupFields,
});
