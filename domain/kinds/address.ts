/** The kinds of page, in the order in which people meet them. */
export const kindNames = ["event", "group", "place", "person", "source"] as const;
export type KindName = (typeof kindNames)[number];

/** A page by its address inside the wiki: `group/ttp`. Redirects are followed when it is read. */
export type PageRef = `${KindName}/${string}`;

/** Lower-case Latin letters, digits and single hyphens; unique per kind. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The same of a whole address. */
export const refPattern = /^(?:event|group|place|person|source)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text has the form of a page's address; nothing is said about whether there is such a page. */
export const isPageRef = (text: string): text is PageRef => text.length <= 96 && refPattern.test(text);
