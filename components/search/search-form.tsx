import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Icon } from "../ui/icon";

type Props = { locale: Locale; query?: string | undefined; large?: boolean; id?: string; placeholder?: string };

/** So many pages are suggested at most; what is announced of them comes with the page, in its language. */
const most = 8;

/** Search as a plain form, with suggestions where a script can run; `/` on the keyboard goes to the first one of a page. */
export function SearchForm({ locale, query, large, id = "q", placeholder }: Props) {
  const t = translator(locale);
  return (
    <search className="search-place">
      <form
        action={paths.search(locale)}
        className={large ? "search-form large" : "search-form"}
        data-suggest={locale}
        data-suggestions={t("search.suggestions")}
        data-announce={JSON.stringify(Array.from({ length: most + 1 }, (_, count) => t("search.suggested", { count })))}
      >
        <label htmlFor={id} className="sr-only">
          {t("search.label")}
        </label>
        <input
          id={id}
          name="q"
          type="search"
          dir="auto"
          defaultValue={query}
          placeholder={placeholder ?? t("search.placeholder")}
          autoComplete="off"
          maxLength={500}
        />
        <button type="submit" aria-label={t("search.submit")}>
          <Icon name="search" />
        </button>
      </form>
    </search>
  );
}
