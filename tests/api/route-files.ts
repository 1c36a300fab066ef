import { readdirSync } from "node:fs";
import path from "node:path";

/** A route file of the HTTP interface: its address as OpenAPI writes it, and how a path is matched. */
export type RouteFile = { readonly file: string; readonly address: string; readonly pattern: RegExp };

/** Every route file under a folder of `app`, addresses without parameters first, as the framework prefers them. */
export function routeFiles(folder: string): RouteFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => path.basename(name) === "route.ts")
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
    .map((file) => {
      const address = `/${path.posix.dirname(file).split("/").slice(1).join("/")}`.replace(/\[(\w+)\]/g, "{$1}");
      const pattern = new RegExp(`^${address.replace(/[.]/g, "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
      return { file, address, pattern };
    })
    .sort((a, b) => a.address.split("{").length - b.address.split("{").length);
}
