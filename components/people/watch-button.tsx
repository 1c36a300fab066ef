import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";

type Props = {
  locale: Locale;
  scope: "page" | "kind" | "place";
  target: string;
  /** What pressing it does. */
  on: boolean;
  label: string;
  /** A path to go back to afterwards. */
  next: string;
};

/** Begins or ends watching one thing. */
export const WatchButton = ({ locale, scope, target, on, label, next }: Props) => (
  <form method="post" action={`${paths.watchlist(locale)}/change`}>
    <input type="hidden" name="scope" value={scope} />
    <input type="hidden" name="target" value={target} />
    <input type="hidden" name="on" value={String(on)} />
    <input type="hidden" name="next" value={next} />
    <button type="submit" className="button compact">
      {label}
    </button>
  </form>
);
