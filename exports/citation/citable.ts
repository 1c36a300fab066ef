import type { KindName } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";

/** What a citation of one revision of a page says, whatever its format. */
export type Citable = {
  readonly kind: KindName;
  readonly slug: string;
  /** The number of the cited revision. */
  readonly revision: number;
  readonly title: string;
  /** The language of the title, and of the text that the address shows. */
  readonly lang: Locale;
  /** The name of the wiki in that language. */
  readonly site: string;
  /** When the revision was published, in milliseconds since 1970. */
  readonly publishedAt: number;
  /** The permanent address of the revision. */
  readonly address: string;
};

/** A name for the entry that no other revision of the wiki has: `event-invented-r3`. */
export const citationKey = ({ kind, slug, revision }: Citable) => `${kind}-${slug}-r${revision}`;

/** Year, month and day of the publication, in UTC. */
export function dateParts({ publishedAt }: Citable): [year: number, month: number, day: number] {
  const day = new Date(publishedAt);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
}

/** One line: reference managers end a field at a line break. */
export const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();
