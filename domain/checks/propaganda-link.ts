import { changedTexts } from "./changes";
import { defineCheck, type Raised } from "./check";
import { aClaim, aPage, knowing, withClaims } from "./examples";

const listed = { outlets: ["outlet.example", "social.example/invented-front"] };
const linking = (address: string) =>
  knowing({ proposed: aPage("event", { body: { en: `See ${address} for more.` } }) }, listed);

/** That a group spoke is a fact; its channel is not a place to send readers to. */
export const propagandaLink = defineCheck({
  name: "propaganda-link",
  severity: "error",
  run: (proposed, base, { outlets }) => {
    const texts = changedTexts(base, proposed).flatMap(({ at, text }) =>
      addressesIn(text).map((address) => ({ at, address })),
    );
    const url = proposed.kind === "source" ? proposed.fields.url : undefined;
    const before = base?.kind === "source" ? base.fields.url : undefined;
    const fields = url && url !== before ? [{ at: "/fields/url", address: url }] : [];
    return [...texts, ...fields]
      .filter(({ address }) => outlets.some((outlet) => leadsTo(address, outlet)))
      .map(
        ({ at, address }): Raised => ({
          message: "check.propaganda_link",
          at,
          params: { host: hostAndPath(address)[0] },
        }),
      );
  },
  examples: {
    passes: [
      linking("https://example.org/outlet.example"),
      linking("https://notoutlet.example/"),
      linking("https://social.example/another-front"),
      withClaims(aClaim()),
    ],
    raises: [
      linking("https://outlet.example/video"),
      linking("www.outlet.example"),
      linking("https://mirror.OUTLET.example:8080/x"),
      linking("social.example/invented-front"),
      knowing(
        { proposed: aPage("source", { fields: { ...sourceFields(), url: "https://outlet.example/statement" } }) },
        listed,
      ),
    ],
  },
});

function sourceFields() {
  const page = aPage("source");
  if (page.kind !== "source") throw new Error("a source page has the fields of a source");
  return page.fields;
}

/** Addresses with and without a scheme: a bare one works just as well once it is copied. */
const addressesIn = (text: string): string[] =>
  text.match(/(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?(?:\/[^\s)\]>"'»]{0,500})?/giu) ?? [];

function hostAndPath(address: string): [host: string, path: string] {
  const bare = address.toLowerCase().replace(/^https?:\/\//, "");
  const at = bare.search(/[/?#]/);
  const host = (at < 0 ? bare : bare.slice(0, at)).replace(/:\d+$/, "").replace(/^www\./, "");
  return [host, at < 0 ? "" : bare.slice(at).replace(/^\/@?/, "")];
}

/** A listed host with all below it, or a listed account on a host of many. */
function leadsTo(address: string, outlet: string): boolean {
  const [host, path] = hostAndPath(address);
  const [listedHost, listedPath] = hostAndPath(outlet);
  if (host !== listedHost && !host.endsWith(`.${listedHost}`)) return false;
  return (
    listedPath === "" || path === listedPath || path.startsWith(`${listedPath}/`) || path.startsWith(`${listedPath}?`)
  );
}
