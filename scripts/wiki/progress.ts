import { spinner } from "@clack/prompts";
import type { Desk } from "./desk";

/** Long work, shown while somebody is looking; quiet otherwise. Whatever happens, the line is ended. */
export async function withProgress<T>(
  desk: Desk,
  title: string,
  work: (note: (message: string) => void) => Promise<T>,
): Promise<T> {
  if (!desk.watched) return work(() => undefined);
  const line = spinner({ output: process.stderr });
  line.start(title);
  try {
    const result = await work((message) => line.message(`${title}: ${message}`));
    line.stop(title);
    return result;
  } catch (problem) {
    line.error(title);
    throw problem;
  }
}
