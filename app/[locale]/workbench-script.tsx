import { scriptAddress } from "@/server/assets";

/** The script of the review: outside the main part of the page, which may hold none, and on no other page. */
export function WorkbenchScript() {
  const script = scriptAddress("workbench");
  return script ? <script src={script} defer /> : null;
}
