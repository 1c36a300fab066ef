import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ContentFile } from "@/ingest/content-files/problem";

/** The YAML files of a content folder, one folder a kind; what else lies there is left alone. */
export function readContentFolder(folder: string): ContentFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && /\.ya?ml$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.split(path.sep).join("/"), text: readFileSync(file, "utf8") }));
}
