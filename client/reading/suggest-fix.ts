/** Offers to mend the sentence whose words are selected: the link at the foot of the page, brought beside the selection. */
export function suggestFixOfSelection() {
  const link = document.querySelector<HTMLAnchorElement>("a[data-fix]");
  const prose = document.querySelector<HTMLElement>(".prose");
  if (!link || !prose || !("popover" in HTMLElement.prototype)) return;
  const card = document.createElement("aside");
  card.className = "note-card";
  card.popover = "manual";
  const offer = document.createElement("a");
  offer.textContent = link.dataset["label"] ?? link.textContent;
  card.append(offer);
  document.body.append(card);
  let timer = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const selection = getSelection();
      const words = selection?.toString().trim().slice(0, 300) ?? "";
      if (!selection || selection.rangeCount === 0 || words.length < 3 || !prose.contains(selection.anchorNode)) {
        if (!card.contains(document.activeElement)) card.hidePopover();
        return;
      }
      offer.href = `${link.dataset["fix"]}?${new URLSearchParams({ fix: words })}`;
      card.showPopover();
      const at = selection.getRangeAt(0).getBoundingClientRect();
      card.style.left = `${Math.max(8, Math.min(at.left, innerWidth - card.offsetWidth - 8)) + scrollX}px`;
      card.style.top = `${at.bottom + 8 + scrollY}px`;
    }, 250);
  });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && card.hidePopover());
}
