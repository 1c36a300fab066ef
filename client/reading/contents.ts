/** Marks in the contents which part of the page is being read. */
export function followContents() {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-contents] a")];
  const parts = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  if (parts.length === 0) return;

  const mark = () => {
    const read = parts.filter(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 3).at(-1);
    for (const { link } of parts) {
      if (link === read?.link) link.ariaCurrent = "location";
      else link.removeAttribute("aria-current");
    }
  };
  // One look when a heading passes the upper third, instead of one for each step of scrolling.
  const watcher = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const { heading } of parts) watcher.observe(heading);
  mark();
}
