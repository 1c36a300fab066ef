/** A broken rule of a content file: where, and which. */
export type FileProblem = {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Key of the rule's sentence: `claim.id_twice`, `content.missing_page`. */
  readonly rule: string;
  /** JSON pointer into the content. */
  readonly at: string;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
};

/** One readable file of the first wiki. */
export type ContentFile = { readonly path: string; readonly text: string };
