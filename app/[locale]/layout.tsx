import "../globals.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { locales } from "@/domain/text";
import { direction } from "@/i18n/direction";
import { siteDigits, siteName } from "@/i18n/site";
import { translator } from "@/i18n/translator";
import { scriptAddress } from "@/server/assets";
import { env } from "@/server/env";
import { themeScript } from "@/server/http/theme-script";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked } = await params;
  const locale = locales.find((one) => one === asked) ?? "ar";
  const t = translator(locale);
  const name = siteName(locale);
  return {
    metadataBase: env().siteUrl,
    title: { template: `%s · ${name}`, default: `${name}: ${t("common.site.tagline")}` },
    description: t("common.site.description"),
    referrer: "strict-origin-when-cross-origin",
  };
}

/** The document of every page; a language that the wiki does not speak is not found. */
export default async function RootLayout({ children, params }: Props) {
  const { locale: asked } = await params;
  const locale = locales.find((one) => one === asked);
  if (!locale) notFound();
  const script = scriptAddress("reader");
  return (
    <html lang={locale} dir={direction(locale)} data-digits={siteDigits(locale)}>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, allowed by its hash in the policy */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
        {script && <script src={script} defer />}
      </head>
      <body>{children}</body>
    </html>
  );
}
