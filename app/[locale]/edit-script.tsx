import { scriptAddress } from "@/server/assets";

/** The script of the editor: outside the main part of the page, which may hold none, and on no other page. */
export function EditScript() {
  const script = scriptAddress("edit");
  return script ? <script src={script} defer /> : null;
}
