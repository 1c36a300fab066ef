import type { CompletionContext } from "@codemirror/autocomplete";

/** A page as `GET /api/v1/suggest` names it. */
export type Suggested = {
  readonly page: string;
  readonly kind: string;
  readonly kind_label: string;
  readonly title: string;
  readonly title_lang: string;
  readonly alias: string | null;
};

/** Pages whose names begin so; none where nothing answers, or when more was typed meanwhile. */
export async function suggest(
  query: { q: string; lang: string; limit: number; kinds?: string },
  context?: CompletionContext,
): Promise<readonly Suggested[]> {
  const asked = new AbortController();
  context?.addEventListener("abort", () => asked.abort());
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  try {
    const answer = await fetch(`/api/v1/suggest?${search}`, {
      signal: asked.signal,
      headers: { accept: "application/json" },
    });
    const { items }: { items: readonly Suggested[] } = answer.ok ? await answer.json() : { items: [] };
    return items;
  } catch {
    return [];
  }
}
