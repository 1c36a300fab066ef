import "server-only";
import { after } from "next/server";
import { prepareApproval } from "@/db/commands/prepare-approval";
import { store } from "@/db/store";
import { log } from "./log";

/** Once the answer is sent, prepares the approval of a proposal that a moderator has before them, so that it need not be waited for. */
export const prepareAhead = (id: string) =>
  after(async () => {
    try {
      await prepareApproval(store(), id);
    } catch (error) {
      log().warn({ err: error, changeset: id }, "approval_not_prepared");
    }
  });
