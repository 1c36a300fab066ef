/** Shows a note beside its number while the pointer or the keyboard rests on it; the note itself stays where it is. */
export function showNotesOnHover() {
  if (!("popover" in HTMLElement.prototype)) return;
  const card = document.createElement("aside");
  card.className = "note-card";
  card.popover = "manual";
  card.setAttribute("role", "tooltip");
  document.body.append(card);

  const hide = () => card.hidePopover();
  const show = (link: HTMLAnchorElement) => {
    const note = document.getElementById(link.hash.slice(1));
    if (!note) return;
    card.replaceChildren(...[...note.cloneNode(true).childNodes].filter((node) => !isBackLink(node)));
    card.dir = getComputedStyle(note).direction;
    link.removeAttribute("title");
    card.showPopover();
    place(card, link);
  };

  for (const link of document.querySelectorAll<HTMLAnchorElement>("sup.cite a")) {
    link.addEventListener("pointerenter", ({ pointerType }) => pointerType === "mouse" && show(link));
    link.addEventListener("focus", () => link.matches(":focus-visible") && show(link));
    link.addEventListener("pointerleave", hide);
    link.addEventListener("blur", hide);
  }
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
}

const isBackLink = (node: Node) => node instanceof Element && node.classList.contains("back");

/** Under the number, or above it where there is no room; never beyond the edges. The style object is allowed where attributes are not. */
function place(card: HTMLElement, link: HTMLElement) {
  const at = link.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, innerWidth - card.offsetWidth - 8));
  const below = at.bottom + card.offsetHeight + 12 < innerHeight;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(below ? at.bottom + 6 : at.top - card.offsetHeight - 6) + scrollY}px`;
}
