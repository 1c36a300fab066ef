import "server-only";
import { createTransport } from "nodemailer";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { siteName } from "@/i18n/site";
import { translator } from "@/i18n/translator";
import { env } from "./env";
import { log } from "./log";

/** Sends somebody the one-time address for a new password. A mail that cannot be sent is logged without its content. */
export async function sendPasswordLink(
  locale: Locale,
  { email, secret }: { email: string; secret: string },
): Promise<void> {
  const { smtpUrl, siteUrl } = env();
  if (!smtpUrl) return;
  const t = translator(locale);
  const address = new URL(paths.resetPassword(locale, { token: secret }), siteUrl).href;
  try {
    await createTransport(smtpUrl).sendMail({
      from: `${siteName(locale)} <no-reply@${siteUrl.hostname}>`,
      to: email,
      subject: t("people.reset.mailSubject"),
      text: t("people.reset.mailBody", { address }),
    });
  } catch (error) {
    log().error({ code: error instanceof Error ? error.name : "unknown" }, "mail_not_sent");
  }
}
