import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";

type Props = { text: string; locale: Locale };

/** A sentence of the guide with its links: `[words](codebook#rules)` within the help, `[words](/log)` within the wiki. */
export const LinkedText = ({ text, locale }: Props) =>
  text.split(/(\[[^\]]+\]\([^)]+\))/).map((part, index) => {
    const [, words, to] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? [];
    if (!words || !to) return part;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change their order
      <a key={index} href={to.startsWith("/") ? `${paths.home(locale)}${to}` : paths.help(locale, to)}>
        {words}
      </a>
    );
  });
