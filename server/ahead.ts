import "server-only";
import { after } from "next/server";
import { prepareApproval } from "@/db/commands/prepare-approval";
import { type Store, store } from "@/db/store";
import { log } from "./log";

/** Once the answer is sent, prepares the approval of a proposal that a moderator has before them, so that it need not be waited for. */
export function prepareAhead(id: string): void {
  const reader = store();
  const work = () => prepare(reader, id);
  try {
    after(work);
  } catch {
    // Without a server around it, a route has no answer to wait for.
    setImmediate(work);
  }
}

async function prepare(reader: Store, id: string): Promise<void> {
  try {
    await prepareApproval(reader, id);
  } catch (error) {
    log().warn({ err: error, changeset: id }, "approval_not_prepared");
  }
}
