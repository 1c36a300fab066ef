import type { LocalCopy } from "./local-copies";

/** What became of a save: done, or why not. */
export type Saved =
  | { readonly is: "saved"; readonly saves: number; readonly at: number }
  /** Somebody saved elsewhere: another text, or this one. */
  | { readonly is: "conflict"; readonly other: string; readonly at: number }
  | { readonly is: "ended" | "offline" | "signed-out" | "suspended" | "refused" }
  | { readonly is: "later"; readonly seconds: number };

type Problem = { code?: string; params?: { id?: string; saved_at?: number; seconds?: number } };

/** Sends words to the server. `leaving` lets the request outlive the page where the words are few enough. */
export async function putServer(copy: LocalCopy, beside: readonly string[], leaving = false): Promise<Saved> {
  const { id, place, saves, fields } = copy;
  const body = JSON.stringify({ place, saves, beside, fields });
  try {
    const answer = await fetch(`/api/v1/autosaves/${id}`, {
      method: "PUT",
      headers: { "content-type": "application/json", accept: "application/json" },
      body,
      keepalive: leaving && body.length < 30_000,
      signal: AbortSignal.timeout(20_000),
    });
    if (answer.ok) {
      const kept: { saves: number; saved_at: string } = await answer.json();
      return { is: "saved", saves: kept.saves, at: Date.parse(kept.saved_at) };
    }
    const { code, params = {} }: Problem = await answer.json().catch(() => ({}));
    if (code === "draft_conflict") return { is: "conflict", other: params.id ?? "", at: params.saved_at ?? Date.now() };
    if (answer.status === 410) return { is: "ended" };
    if (answer.status === 401) return { is: "signed-out" };
    if (code === "suspended_account") return { is: "suspended" };
    if (answer.status === 429) return { is: "later", seconds: params.seconds ?? 60 };
    return answer.status >= 500 ? { is: "offline" } : { is: "refused" };
  } catch {
    return { is: "offline" };
  }
}

/** Whether the server still has, or never had, an unsent text: false once it was sent or thrown away. */
export async function isOpenThere(id: string): Promise<boolean> {
  const answer = await fetch(`/api/v1/autosaves/${id}`).catch(() => undefined);
  return answer?.status !== 410;
}

/** Whether the server answers at all. */
export const isReachable = (): Promise<boolean> =>
  fetch("/api/v1/me", { signal: AbortSignal.timeout(8000), cache: "no-store" }).then(
    ({ status }) => status < 500,
    () => false,
  );
