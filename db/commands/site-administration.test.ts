import { describe, expect, it } from "vitest";
import { anEditOf, aProposal, aPublishedPage, as, aUser, refusal, value } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { listAuditLog } from "../queries/audit-log";
import { findProtection } from "../queries/protections";
import { findSite } from "../queries/site";
import { changeSettings } from "./change-settings";
import { openChangeset } from "./open-changeset";
import { protectPage } from "./protect-page";

const lamp = "event/lamp-at-the-harbour";

async function aWiki() {
  const store = freshStore();
  const page = await aPublishedPage(store);
  const [editor, moderator, admin] = [
    await aUser(store),
    await aUser(store, { role: "moderator" }),
    await aUser(store, { role: "admin" }),
  ];
  return { store, page, editor, moderator, admin };
}

describe("settings of the site", () => {
  it("are changed by an administrator, one by one, and the log says which", async () => {
    const { store, admin, moderator } = await aWiki();
    value(await changeSettings(as(store, admin), { signUp: "closed", singleReviewer: false }));
    expect(await findSite(store)).toMatchObject({ signUp: "closed", singleReviewer: false });
    value(await changeSettings(as(store, admin), { contact: "desk@example.org" }));
    expect(await findSite(store)).toMatchObject({ signUp: "closed", contact: "desk@example.org" });
    const [last, first] = (await listAuditLog(store, { action: "settings_changed" })).items;
    expect([first?.detail, last?.detail]).toEqual([{ signUp: "closed" }, { contact: "desk@example.org" }]);
    expect(refusal(await changeSettings(as(store, moderator), { signUp: "open" }))).toBe("missing_right");
    expect(refusal(await changeSettings(as(store, admin), { signUp: "sometimes" }))).toBe("invalid_input");
    expect(refusal(await changeSettings(as(store, admin), { password: "x" }))).toBe("invalid_input");
  });
});

describe("the protection of a page", () => {
  it("keeps editors from proposing until it is lifted, with a reason each time", async () => {
    const { store, page, editor, moderator } = await aWiki();
    const propose = async () =>
      openChangeset(
        as(store, editor),
        aProposal(
          await anEditOf(store, lamp, (content) => ({ ...content, summary: { ar: "سقط.", en: `Fell anew.` } })),
        ),
      );
    expect(refusal(await protectPage(as(store, moderator), { page: lamp, level: "moderators", reason: " " }))).toBe(
      "reason_missing",
    );
    value(await protectPage(as(store, moderator), { page: lamp, level: "moderators", reason: "Edit war." }));
    expect(await findProtection(store, page.id)).toMatchObject({
      level: "moderators",
      reason: "Edit war.",
      by: moderator.name,
    });
    expect(refusal(await propose())).toBe("protected_page");
    value(await protectPage(as(store, moderator), { page: lamp, level: undefined, reason: "It is over." }));
    value(await propose());
    const log = (await listAuditLog(store)).items.map((row) => row.action).filter((one) => one.startsWith("page_"));
    expect(log).toEqual(["page_unprotected", "page_protected"]);
  });

  it("by administrators is theirs alone, and asking twice changes nothing", async () => {
    const { store, moderator, admin, editor } = await aWiki();
    const strict = { page: lamp, level: "administrators", reason: "Court order." } as const;
    expect(refusal(await protectPage(as(store, editor), strict))).toBe("missing_right");
    expect(refusal(await protectPage(as(store, moderator), strict))).toBe("missing_right");
    value(await protectPage(as(store, admin), strict));
    expect(refusal(await protectPage(as(store, admin), strict))).toBe("no_change");
    for (const level of ["moderators", undefined] as const)
      expect(refusal(await protectPage(as(store, moderator), { page: lamp, level, reason: "Enough." }))).toBe(
        "missing_right",
      );
    value(await protectPage(as(store, admin), { page: lamp, level: undefined, reason: "Lifted." }));
  });
});
