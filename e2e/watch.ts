import type { BrowserContext } from "@playwright/test";

/** What may never happen while anybody reads or writes: errors, blocked scripts, dialogs, a request to somebody else. */
export type Trouble = string;

/** Watches every page of a context and notes what went wrong on it. A page that is not there is no trouble, its parts are. */
export function watch(context: BrowserContext): Trouble[] {
  const troubles: Trouble[] = [];
  context.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== "localhost" && protocol !== "data:" && protocol !== "blob:")
      troubles.push(`a request to ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== "document")
      troubles.push(`${response.status()} for ${response.url()}`);
  });
  // What violates the policy of the site is written to the console as an error, too.
  context.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      troubles.push(`in the console of ${message.page()?.url()}: ${message.text()}`);
  });
  context.on("weberror", (problem) => troubles.push(`an error in a script: ${problem.error().message}`));
  context.on("dialog", (dialog) => {
    troubles.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return troubles;
}
