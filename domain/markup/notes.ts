import type { CitationMark } from "./citation";
import { escapeHtml } from "./escape";
import type { MarkupPorts } from "./ports";

/** A reference of a body: one place in one source, with every spot of the text that cites it. */
export type Note = CitationMark & {
  number: number;
  href: string;
  title: string;
  exists: boolean;
  gist?: string;
  /** Ids of the marks in the text, in order: `ref-3-1`, `ref-3-2`. */
  refs: string[];
};

/** The notes of one rendering pass; the same place in the same source keeps its number. */
export type Notes = { list: readonly Note[]; cite: (mark: CitationMark) => string };

/** `¶ 4`, `¶ 1–4`, `¶ 1.5`; empty when a whole source is cited. */
export function paragraphLabel({ paragraph, paragraphTo, sentence }: Omit<CitationMark, "source">): string {
  if (paragraph === undefined) return "";
  if (paragraphTo !== undefined) return `¶ ${paragraph}–${paragraphTo}`;
  return sentence === undefined ? `¶ ${paragraph}` : `¶ ${paragraph}.${sentence}`;
}

/** The key under which two citations are the same note. */
export const citationKey = (mark: CitationMark): string =>
  `${mark.source} ${mark.paragraph ?? ""}-${mark.paragraphTo ?? ""}.${mark.sentence ?? ""}`;

const comma = { ar: "، ", en: ", " } as const;

function hintOf(note: Note, ports: MarkupPorts): string {
  const place = [note.title, paragraphLabel(note)].filter(Boolean).join(comma[ports.locale]);
  return note.gist ? `${place}: ${note.gist}` : place;
}

/** An empty list of notes; `cite` answers the mark that stands in the text and remembers it for `renderNotes`. */
export function newNotes(ports: MarkupPorts): Notes {
  const list: Note[] = [];
  const known = new Map<string, Note>();

  const open = ({ source, paragraph, paragraphTo, sentence }: CitationMark): Note => {
    const target = ports.resolveSource(source);
    const gist = paragraph === undefined ? undefined : ports.gist?.(source, paragraph);
    const note: Note = {
      source,
      paragraph,
      paragraphTo,
      sentence,
      ...(gist ? { gist } : {}),
      number: list.length + 1,
      // A source page shows each paragraph under the id `p-<n>`.
      href: target.exists && paragraph !== undefined ? `${target.href}#p-${paragraph}` : target.href,
      title: target.title,
      exists: target.exists,
      refs: [],
    };
    list.push(note);
    return note;
  };

  const cite = (mark: CitationMark): string => {
    const key = citationKey(mark);
    const note = known.get(key) ?? open(mark);
    known.set(key, note);
    const id = `ref-${note.number}-${note.refs.length + 1}`;
    note.refs.push(id);
    const kind = note.exists ? "cite" : "cite missing";
    const hint = escapeHtml(hintOf(note, ports));
    return `<sup class="${kind}"><a href="#note-${note.number}" id="${id}" title="${hint}">[${note.number}]</a></sup>`;
  };

  return { list, cite };
}

/** The reference list of a body, each entry with links back to where it is cited; empty without notes. */
export function renderNotes(notes: readonly Note[], ports: Pick<MarkupPorts, "locale" | "messages">): string {
  if (notes.length === 0) return "";
  return `<ol class="notes">\n${notes.map((note) => renderNote(note, ports)).join("\n")}\n</ol>\n`;
}

function renderNote(note: Note, { locale, messages }: Pick<MarkupPorts, "locale" | "messages">): string {
  const kind = note.exists ? "" : ` class="missing"`;
  const label = paragraphLabel(note);
  const source = `<a${kind} href="${escapeHtml(note.href)}"><bdi>${escapeHtml(note.title)}</bdi></a>`;
  const place = label ? `${comma[locale]}<bdi>${label}</bdi>` : "";
  const gist = note.gist ? ` <span class="gist" dir="auto">${escapeHtml(note.gist)}</span>` : "";
  const back = note.refs.map(
    (id, index) =>
      ` <a class="back" href="#${id}" aria-label="${escapeHtml(messages.backLink)} ${note.number}.${index + 1}">↩\uFE0E</a>`,
  );
  return `<li id="note-${note.number}">${source}${place}${gist}${back.join("")}</li>`;
}
