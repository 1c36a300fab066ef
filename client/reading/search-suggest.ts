/** What `GET /api/v1/suggest` answers, as far as this script reads it. */
type Suggested = {
  items: { page: string; kind_label: string; title: string; title_lang: string; alias: string | null }[];
};

/** Typing faster than this asks nothing. */
const pause = 120;

/** Turns every search box into a combobox: pages whose names begin as one types. Without it the form works as before. */
export function suggestWhileTyping() {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggest]")) {
    const input = form.querySelector("input");
    if (input) new Suggestions(form, input);
  }
}

class Suggestions {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement("ul");
  readonly #status = document.createElement("p");
  #timer = 0;
  #asking: AbortController | undefined;
  #at = -1;

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.#form = form;
    this.#input = input;
    this.#list.id = `${input.id}-suggestions`;
    this.#list.className = "suggestions";
    this.#list.role = "listbox";
    this.#list.ariaLabel = form.dataset["suggestions"] ?? "";
    this.#list.hidden = true;
    this.#status.className = "sr-only";
    this.#status.role = "status";
    form.append(this.#list, this.#status);
    input.role = "combobox";
    input.ariaAutoComplete = "list";
    input.ariaExpanded = "false";
    input.setAttribute("aria-controls", this.#list.id);
    input.addEventListener("input", () => this.#wait());
    input.addEventListener("keydown", (event) => this.#press(event));
    input.addEventListener("blur", () => this.#close());
    form.addEventListener("submit", () => this.#close());
    // The box keeps the focus, or it would close before the click arrives.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target }) => {
      const option = target instanceof Element ? target.closest<HTMLElement>("[role=option]") : null;
      if (option) this.#follow(option);
    });
  }

  get #options(): HTMLElement[] {
    return [...this.#list.children].filter((child) => child instanceof HTMLElement);
  }

  #wait() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    if (this.#input.value.trim() === "") this.#close();
    else this.#timer = window.setTimeout(() => void this.#ask(), pause);
  }

  async #ask() {
    const asking = new AbortController();
    this.#asking = asking;
    const { suggest: lang = "" } = this.#form.dataset;
    const query = new URLSearchParams({ q: this.#input.value.slice(0, 100), lang, limit: "8" });
    try {
      const answer = await fetch(`/api/v1/suggest?${query}`, {
        signal: asking.signal,
        headers: { accept: "application/json" },
      });
      if (!answer.ok) return;
      const { items }: Suggested = await answer.json();
      if (!asking.signal.aborted && document.activeElement === this.#input) this.#show(items, lang);
    } catch {
      // Overtaken by the next letter, or no connection: the form still searches.
    }
  }

  #show(items: Suggested["items"], lang: string) {
    const options = items.map((item, index) => {
      const option = document.createElement("li");
      option.id = `${this.#list.id}-${index}`;
      option.role = "option";
      option.ariaSelected = "false";
      option.dataset["href"] = `/${lang}/${item.page}`;
      const title = textElement("bdi", item.title);
      if (item.title_lang !== lang) title.lang = item.title_lang;
      option.append(title);
      if (item.alias) option.append(" ", textElement("bdi", item.alias, "soft"));
      option.append(" ", textElement("span", item.kind_label, "kind"));
      return option;
    });
    this.#list.replaceChildren(...options);
    this.#choose(-1);
    this.#list.hidden = options.length === 0;
    this.#input.ariaExpanded = String(options.length > 0);
    const sentences: string[] = JSON.parse(this.#form.dataset["announce"] ?? "[]");
    this.#status.textContent = sentences[options.length] ?? "";
  }

  #press(event: KeyboardEvent) {
    if (event.isComposing) return;
    const options = this.#options;
    const isOpen = !this.#list.hidden && options.length > 0;
    const chosen = options[this.#at];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!isOpen) {
        if (event.key === "ArrowDown") this.#wait();
        return;
      }
      // Beyond the last and before the first lies the box itself.
      const places = options.length + 1;
      this.#choose(((this.#at + 1 + (event.key === "ArrowDown" ? 1 : -1) + places) % places) - 1);
    } else if (event.key === "Enter" && isOpen && chosen) this.#follow(chosen);
    else if (event.key === "Escape" && isOpen) this.#close();
    else return;
    event.preventDefault();
  }

  #choose(at: number) {
    this.#at = at;
    for (const [index, option] of this.#options.entries()) option.ariaSelected = String(index === at);
    const chosen = this.#options[at];
    if (chosen) {
      this.#input.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    } else this.#input.removeAttribute("aria-activedescendant");
  }

  #follow(option: HTMLElement) {
    const { href } = option.dataset;
    this.#close();
    if (href) location.assign(href);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#list.hidden = true;
    this.#input.ariaExpanded = "false";
    this.#status.textContent = "";
    this.#choose(-1);
  }
}

function textElement(name: "bdi" | "span", text: string, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
