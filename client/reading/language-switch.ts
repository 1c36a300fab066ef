/** The language switch is the same bytes for every query of a page; here it learns the query and the place of this visit. */
export function keepQueryInLanguageSwitch() {
  const link = document.querySelector<HTMLAnchorElement>("a[data-language-switch]");
  link?.addEventListener("click", () => {
    link.href = link.pathname + location.search + location.hash;
  });
}
