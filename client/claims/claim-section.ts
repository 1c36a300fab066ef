import type { SourceFacts } from "@/domain/claims/context";
import { understandSaid } from "@/domain/claims/understand-said";
import { newSourceRef } from "@/domain/kinds/new-source-ref";
import { readPageRef } from "@/domain/kinds/read-ref";
import type { Locale } from "@/domain/text";
import { fillIn } from "../edit/words";

type Sentences = { [key: string]: string | Sentences };

/** The part of the form that holds the claims: its language, its sentences, and what is known of the sources it cites. */
export class ClaimSection {
  readonly element: HTMLElement;
  readonly form: HTMLFormElement;
  readonly locale: Locale;
  /** The paragraphs of the source that the form proposes, by number, once they have been numbered. */
  proposedLines: ReadonlyMap<number, string> = new Map();
  readonly #sentences: Sentences;
  readonly #sources: Map<string, Promise<SourceFacts | undefined>>;
  readonly #known: Map<string, SourceFacts>;

  private constructor(form: HTMLFormElement, element: HTMLElement) {
    this.form = form;
    this.element = element;
    this.locale = element.dataset["claims"] === "ar" ? "ar" : "en";
    this.#sentences = JSON.parse(element.dataset["words"] ?? "{}");
    this.#known = new Map(Object.entries(JSON.parse(element.dataset["sources"] ?? "{}")));
    this.#sources = new Map();
  }

  static of(form: HTMLFormElement): ClaimSection | undefined {
    const element = form.querySelector<HTMLElement>("[data-claims]");
    return element ? new ClaimSection(form, element) : undefined;
  }

  /** A sentence by its key in the area `sourcing`: `unread.date.not_understood`. */
  say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    let found: Sentences | string | undefined = this.#sentences;
    for (const step of key.split(".")) found = typeof found === "object" ? found[step] : undefined;
    return fillIn(typeof found === "string" ? found : key, values);
  }

  /** What is known of a source already. */
  known(ref: string): SourceFacts | undefined {
    return this.#known.get(ref);
  }

  /** All that is known of sources, for the rules that weigh figures. */
  get sources(): Readonly<Record<string, SourceFacts>> {
    return Object.fromEntries(this.#known);
  }

  /** What the wiki knows of a source, asked for once. */
  source(typed: string): Promise<SourceFacts | undefined> {
    // While a name is being typed, a bare word is none.
    const ref = readPageRef(typed);
    if (!ref?.startsWith("source/")) return Promise.resolve(undefined);
    // A source that is only being proposed has no page that could be asked for.
    if (ref === newSourceRef) return Promise.resolve(this.#proposed());
    const known = this.#known.get(ref);
    if (known) return Promise.resolve(known);
    const asked = this.#sources.get(ref) ?? this.#ask(ref);
    this.#sources.set(ref, asked);
    return asked;
  }

  /** What the form itself says of the source that it proposes. */
  #proposed(): SourceFacts {
    const typed = (name: string) => {
      const field = this.form.elements.namedItem(`newSource.${name}`);
      return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value.trim() : "";
    };
    const published = understandSaid("date", typed("published"));
    const facts = {
      reliability: typed("reliability") || "F",
      type: typed("type") || "unknown",
      ...(published.ok && published.value.type === "date" ? { published: published.value } : {}),
    } as SourceFacts;
    this.#known.set(newSourceRef, facts);
    return facts;
  }

  async #ask(ref: string): Promise<SourceFacts | undefined> {
    try {
      const answer = await fetch(`/api/v1/pages/${ref}`, { headers: { accept: "application/json" } });
      if (!answer.ok) return undefined;
      const { fields }: { fields: SourceFacts } = await answer.json();
      this.#known.set(ref, fields);
      return fields;
    } catch {
      return undefined;
    }
  }

  /** The value of an input of a claim, by the end of its name. */
  static value(claim: Element, end: string): string {
    const found = claim.querySelector<HTMLInputElement | HTMLSelectElement>(
      `[name="claims.${claim.getAttribute("data-claim")}.${end}"]`,
    );
    return found?.value.trim() ?? "";
  }
}
