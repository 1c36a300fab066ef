import "server-only";
import { keptQuery } from "../kept-query";
import type { Reader } from "../store";

/** Settings of the site that an administrator chose; the values here hold until somebody chooses. */
export type Site = {
  readonly singleReviewer: boolean;
  readonly signUp: "open" | "invited" | "closed";
  readonly title: { readonly ar: string; readonly en: string };
  readonly tagline: { readonly ar: string; readonly en: string };
  readonly digits: "latn" | "arab";
  readonly contact: string | null;
};

const beginning: Site = {
  singleReviewer: false,
  signUp: "open",
  title: { ar: "توثيق", en: "Tawthiq" },
  tagline: { ar: "", en: "" },
  digits: "latn",
  contact: null,
};

const settings = keptQuery(({ read, t }) => read.select().from(t.settings).prepare());

/** The settings in force now. */
export async function findSite(reader: Reader): Promise<Site> {
  const rows = await settings(reader).execute();
  return { ...beginning, ...Object.fromEntries(rows.map((row) => [row.key, row.value])) };
}
