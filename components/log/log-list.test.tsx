import { readdirSync, readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { messages } from "@/i18n/messages";
import { LogList } from "./log-list";
import { logActions, wordAction } from "./word-action";

/** Every key that a command hands to the audit log: named there, passed on to a helper, or a move in the past tense. */
function actionsInCommands(): string[] {
  const sources = readdirSync("db/commands")
    .filter((file) => file.endsWith(".ts") && !file.includes(".test."))
    .map((file) => readFileSync(`db/commands/${file}`, "utf8"));
  const found = sources.flatMap((text) => [
    ...[...text.matchAll(/recordAudit\([^;]*?action: ([^,}]+)/gs)].flatMap(([, words]) => quoted(words)),
    ...[...text.matchAll(/(?:setPassword|insertAccount)\([^;]*?"(\w+)"\)/g)].map(([, key]) => key ?? ""),
    ...quoted(/const pastTense[^{]*\{([^}]*)\}/s.exec(text)?.[1]),
  ]);
  return [...new Set(found)].sort();
}
const quoted = (text = "") => [...text.matchAll(/"(\w+)"/g)].map(([, key]) => key ?? "");

describe("the log", () => {
  it("has words for every action that a command records, and no others", () => {
    const recorded = actionsInCommands();
    expect(recorded.length).toBeGreaterThan(25);
    expect([...logActions].sort()).toEqual(recorded);
    for (const action of logActions) expect(wordAction(action, "ar")).toBe(messages.ar.log.action[action]);
  });

  it("says who did what to what, each with its link, names isolated", () => {
    const html = renderToStaticMarkup(
      <LogList
        locale="en"
        names={{ "event/invented": { ar: "حدث مخترع", en: "An invented event" } }}
        empty="nothing"
        entries={[
          {
            seq: 9,
            action: "role_changed",
            actor: "سارة أحمد",
            subject: { of: "user", name: "Omar" },
            at: 0,
            detail: ["from Editor to Moderator"],
          },
          {
            seq: 8,
            action: "revision_confirmed",
            actor: "Omar",
            subject: { of: "page", ref: "event/invented" },
            at: 0,
            detail: [],
          },
          {
            seq: 7,
            action: "changeset_submitted",
            actor: "Omar",
            subject: { of: "changeset", id: "0f0f0f0f-1111-4222-8333-444444444444" },
            at: 0,
            detail: [],
          },
        ]}
      />,
    );
    expect(html).toContain(
      `<a href="/en/user/${encodeURIComponent("سارة أحمد")}"><bdi>سارة أحمد</bdi></a>: changed a role`,
    );
    expect(html).toContain('<a href="/en/user/Omar"><bdi>Omar</bdi></a></p>');
    expect(html).toContain("from Editor to Moderator");
    expect(html).toContain('<a href="/en/event/invented"><bdi>An invented event</bdi></a>');
    expect(html).toContain("/en/changeset/0f0f0f0f-1111-4222-8333-444444444444");
  });

  it("names the wiki where no account acted, and nobody where an account has left", () => {
    const html = renderToStaticMarkup(
      <LogList
        locale="ar"
        names={{}}
        empty=""
        entries={[
          { seq: 1, action: "backed_up", actor: undefined, subject: { of: "site" }, at: 0, detail: [] },
          {
            seq: 2,
            action: "a_later_thing",
            actor: undefined,
            subject: { of: "user", name: undefined },
            at: 0,
            detail: [],
          },
        ]}
      />,
    );
    expect(html).toContain("الموسوعة: أخذ نسخة احتياطية</p>");
    expect(html).toContain("a later thing · حساب");
  });

  it("says that there is nothing instead of showing an empty list", () => {
    expect(renderToStaticMarkup(<LogList locale="en" names={{}} empty="Nothing yet." entries={[]} />)).toContain(
      "Nothing yet.",
    );
  });
});
