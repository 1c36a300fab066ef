import { Command } from "commander";
import { issueFirstAdministratorLink } from "@/db/commands/issue-link";
import { act } from "./act";
import { siteAddress } from "./address";
import { refused } from "./desk";

export const firstAdmin = act(
  new Command("first-admin").description(
    "Print a one-time address with which the first administrator opens an account; older ones stop working.",
  ),
  async (desk) => {
    const secret = (await issueFirstAdministratorLink(desk.system({ create: true }))) ?? refused("admin_exists");
    const address = siteAddress("/set-up", { token: secret }, desk.locale);
    return { value: { address }, lines: ["Good once, for 30 minutes:", address] };
  },
);
