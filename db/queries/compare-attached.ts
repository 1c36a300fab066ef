import "server-only";
import type { ParagraphRecord } from "@/domain/kinds/fields";
import { compareParagraphs, type Difference } from "@/ingest/compare-paragraphs";
import { paragraphsOf } from "@/ingest/paragraphs";
import type { SourceText } from "./source-text";

/** Where an attached text and the published page differ now; the page may have changed since it was attached. */
export const compareAttached = (text: SourceText, records: readonly ParagraphRecord[]): Difference[] =>
  compareParagraphs(paragraphsOf(text.paragraphs.map((one) => one.text).join("\n")), records);
