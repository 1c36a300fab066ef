const root = document.documentElement;

/** The three buttons in the foot: follow the system, light, dark. The choice stays in this browser. */
export function offerThemes() {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("[data-theme-choice] button")];
  const mark = () => {
    for (const button of buttons) button.ariaPressed = String(button.value === (root.dataset["theme"] ?? "auto"));
  };
  for (const button of buttons)
    button.addEventListener("click", () => {
      if (button.value === "auto") delete root.dataset["theme"];
      else root.dataset["theme"] = button.value;
      try {
        if (button.value === "auto") localStorage.removeItem("theme");
        else localStorage.setItem("theme", button.value);
      } catch {
        // Storage is closed in some private windows: the choice then lasts for this page.
      }
      mark();
    });
  mark();
}
