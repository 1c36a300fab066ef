/** Keys of a reading page: `/` to the search box, `e` edit, `h` history, `?` shows them. Never while somebody types. */
export function listenToKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    const act = actions[event.key];
    if (act?.()) event.preventDefault();
  });
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input, textarea, select, dialog[open]") !== null);

const follow = (key: string) => {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-key="${key}"]`);
  link?.click();
  return link !== null;
};

const actions: Record<string, (() => boolean) | undefined> = {
  "/": () => {
    const box = document.querySelector<HTMLInputElement>('input[name="q"]');
    box?.focus();
    box?.select();
    return box !== null;
  },
  e: () => follow("e"),
  h: () => follow("h"),
  "?": () => {
    const dialog = document.querySelector<HTMLDialogElement>("#keys");
    dialog?.showModal();
    return dialog !== null;
  },
};
