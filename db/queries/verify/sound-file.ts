import "server-only";
import { danglingReferences, integrityProblems } from "../../dialect/integrity";
import { defineInvariant } from "./invariant";

export const soundFile = defineInvariant({
  name: "sound-file",
  describe: { ar: "ملف قاعدة البيانات سليم", en: "The database file is sound" },
  find: integrityProblems,
});

export const soundReferences = defineInvariant({
  name: "sound-references",
  describe: { ar: "كل إحالة بين الجداول لها ما تحيل إليه", en: "Every reference between tables points to something" },
  find: danglingReferences,
});
