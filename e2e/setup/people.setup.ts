import { expect, test } from "@playwright/test";
import { keepKeys, type Person, password, people } from "../people";
import { site, wiki } from "../site";

test.describe.configure({ mode: "serial" });

for (const [person, { name, role, scopes }] of Object.entries(people)) {
  test(`the command line adds ${name} (${role}), who signs in`, async ({ request }) => {
    await wiki(["user", "add", name, "--role", role, "--password-stdin"], password);
    const made = await wiki(["--json", "token", "add", "journeys", "--owner", name, "--scopes", scopes]);
    const { token } = JSON.parse(made) as { token: string };

    const answer = await request.post("/en/sign-in/send", {
      form: { name, password },
      headers: { origin: site().url },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(303);
    const { cookies } = await request.storageState();
    expect(cookies.some((cookie) => cookie.httpOnly)).toBe(true);
    keepKeys(person as Person, { cookies, token });
  });
}
