import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Seals what was taken out of the history, so that the database file alone shows nothing of it. */
export type Sealer = { readonly seal: (text: string) => string; readonly open: (sealed: string) => string };

/** A sealer with a key of its own, made from the wiki's secret: AES-256-GCM. Opening throws where the secret is another one. */
export function sealerOf(secret: string): Sealer {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "tawthiq suppressed contents", 32));
  return {
    seal(text) {
      const iv = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, iv);
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return [iv, cipher.getAuthTag(), body].map((part) => part.toString("base64url")).join(".");
    },
    open(sealed) {
      const [iv, tag, body] = sealed.split(".").map((part) => Buffer.from(part, "base64url"));
      if (!iv || !tag || !body) throw new Error("This is nothing that was sealed here.");
      const decipher = createDecipheriv("aes-256-gcm", key, iv);
      decipher.setAuthTag(tag);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
    },
  };
}
