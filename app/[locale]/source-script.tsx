import { scriptAddress } from "@/server/assets";

/** The script of a source's text, on that page alone. */
export function SourceScript() {
  const script = scriptAddress("source");
  return script ? <script src={script} defer /> : null;
}
