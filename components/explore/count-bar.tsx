import type { Locale } from "@/domain/text";
import { percent } from "../timeline/across";

type Props = { count: number; most: number; locale: Locale };

/** A bar beside a number, from where reading begins. The number says the same. */
export function CountBar({ count, most, locale }: Props) {
  const share = most > 0 ? count / most : 0;
  return (
    <svg className="count-bar" direction="ltr" aria-hidden="true">
      <rect x={locale === "ar" ? percent(1 - share) : "0"} width={percent(share)} height="100%" />
    </svg>
  );
}
