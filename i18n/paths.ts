import type { KindName, PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";

type Query = Readonly<Record<string, string | number | undefined>>;

const withQuery = (path: string, query: Query = {}) => {
  const entries = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === "" ? [] : [[key, String(value)]],
  );
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`;
};

const ofPage = (tail: string) => (locale: Locale, ref: PageRef) => `/${locale}/${ref}${tail}`;
const ofSite = (tail: string) => (locale: Locale, query?: Query) => withQuery(`/${locale}${tail}`, query);

/** The addresses of the wiki. Nothing else in the code spells one. */
export const paths = {
  home: ofSite(""),
  kind: (locale: Locale, kind: KindName, query?: Query) => withQuery(`/${locale}/${kind}`, query),
  newPage: (locale: Locale, kind: KindName, query?: Query) => withQuery(`/${locale}/new/${kind}`, query),

  page: ofPage(""),
  history: ofPage("/history"),
  revision: (locale: Locale, ref: PageRef, number: number) => `/${locale}/${ref}/rev/${number}`,
  diff: (locale: Locale, ref: PageRef, from: number, to: number) => withQuery(`/${locale}/${ref}/diff`, { from, to }),
  blame: ofPage("/blame"),
  links: ofPage("/links"),
  talk: ofPage("/talk"),
  talkOn: (locale: Locale, ref: PageRef, claim: string) => withQuery(`/${locale}/${ref}/talk`, { claim }),
  cite: ofPage("/cite"),
  edit: ofPage("/edit"),
  /** The editor with one item open: `claim.<id>`, `en.4` (a sentence), `fields`; `choose` offers all of them. */
  fix: (locale: Locale, ref: PageRef, item: string) => withQuery(`/${locale}/${ref}/edit`, { only: item }),
  /** The form that an autosave belongs to, with its words: `place` as `domain/review/autosave.ts` has it. */
  unsent: (locale: Locale, place: string, draft: string) => {
    const [form = "", changeset] = place.split("@");
    return withQuery(form.startsWith("new/") ? `/${locale}/${form}` : `/${locale}/${form}/edit`, { changeset, draft });
  },
  /** The editor with a claim begun: `claim` is its property. */
  beginClaim: (locale: Locale, ref: PageRef, begun: Query) => withQuery(`/${locale}/${ref}/edit`, begun),
  manage: ofPage("/manage"),
  confirm: ofPage("/confirm"),
  sourceText: ofPage("/text"),
  watchPage: ofPage("/watch"),
  protect: ofPage("/protect"),
  suppress: (locale: Locale, ref: PageRef, number: number) => `/${locale}/${ref}/rev/${number}/suppress`,
  report: (locale: Locale, ref: PageRef, query?: Query) => withQuery(`/${locale}/${ref}/report`, query),
  restore: (locale: Locale, ref: PageRef, number: number) => `/${locale}/${ref}/edit?restore=${number}`,
  pageClaims: ofPage("/claims"),
  claim: (locale: Locale, ref: PageRef, claimId: string) => `/${locale}/${ref}#claim-${claimId}`,

  search: (locale: Locale, q?: string, query: Query = {}) => withQuery(`/${locale}/search`, { q, ...query }),
  claims: ofSite("/claims"),
  map: ofSite("/map"),
  timeline: ofSite("/timeline"),
  statistics: ofSite("/statistics"),
  recent: ofSite("/recent"),
  random: ofSite("/random"),

  review: ofSite("/review"),
  reports: ofSite("/review/reports"),
  rechecks: ofSite("/review/rechecks"),
  reportStatus: (locale: Locale, id: string) => `/${locale}/report/${id}`,
  drafts: ofSite("/drafts"),
  discardDraft: (locale: Locale, id: string) => `/${locale}/drafts/${id}/discard`,
  mine: (locale: Locale) => `/${locale}/review?mine=1`,
  changeset: (locale: Locale, id: string | number, query?: Query) => withQuery(`/${locale}/changeset/${id}`, query),
  nextChangeset: (locale: Locale, id: string | number, query?: Query) =>
    withQuery(`/${locale}/changeset/${id}/next`, query),
  changesetPreview: (locale: Locale, id: string | number, page: PageRef) =>
    withQuery(`/${locale}/changeset/${id}/preview`, { page }),
  changesetStep: (locale: Locale, id: string | number, step: string) => `/${locale}/changeset/${id}/${step}`,

  signIn: (locale: Locale, next?: string) => withQuery(`/${locale}/sign-in`, { next }),
  signUp: (locale: Locale, next?: string) => withQuery(`/${locale}/sign-up`, { next }),
  signOut: ofSite("/sign-out"),
  resetPassword: ofSite("/reset-password"),
  account: ofSite("/account"),
  watchlist: ofSite("/watchlist"),
  notifications: ofSite("/notifications"),
  user: (locale: Locale, name: string) => `/${locale}/user/${encodeURIComponent(name)}`,
  admin: ofSite("/admin"),
  log: ofSite("/log"),
  help: (locale: Locale, topic?: string) => `/${locale}/help${topic ? `/${topic}` : ""}`,

  /** The same place in the other language: the first step of the path is exchanged, the rest stays. */
  inLanguage: (locale: Locale, path: string) => path.replace(/^\/(?:ar|en)(?=\/|\?|#|$)/, `/${locale}`),
} as const;
