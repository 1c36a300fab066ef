import { redo, undo } from "@codemirror/commands";
import { openSearchPanel } from "@codemirror/search";
import type { Command, EditorView, KeyBinding } from "@codemirror/view";
import type { Words } from "../words";
import { around, before, opening, runIn } from "./commands";

/** What the buttons and keys of the text editor do: the name of each is a key of `writing.tool`. */
const tools: readonly { name: string; sign: string; key?: string; run: Command }[] = [
  { name: "bold", sign: "B", key: "Mod-b", run: around("**") },
  { name: "italic", sign: "I", key: "Mod-i", run: around("*") },
  { name: "heading", sign: "H", key: "Mod-Alt-2", run: before("## ") },
  { name: "list", sign: "•", key: "Mod-Shift-8", run: before("- ") },
  { name: "link", sign: "[[ ]]", key: "Mod-k", run: opening("[[") },
  { name: "citation", sign: "[@ ¶]", key: "Mod-Shift-k", run: opening("[@") },
  { name: "figure", sign: "{{ }}", key: "Mod-Shift-f", run: opening("{{") },
  { name: "undo", sign: "↶", run: undo },
  { name: "redo", sign: "↷", run: redo },
  { name: "find", sign: "⌕", key: "Mod-f", run: openSearchPanel },
];

/** The shortcuts of the tools, for the editor's key map. */
export const toolKeys: readonly KeyBinding[] = tools.flatMap(({ key, run }) =>
  key && run !== openSearchPanel ? [{ key, run, preventDefault: true }] : [],
);

/** A row of buttons above the text, one stop of the Tab key; arrows go from button to button. */
export function toolbar(view: () => EditorView | undefined, words: Words, name: string): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "text-tools";
  bar.role = "toolbar";
  bar.ariaLabel = `${words("tools")}: ${name}`;
  const buttons = tools.map(({ name: tool, sign, key, run }, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset["tool"] = tool;
    button.textContent = sign;
    button.ariaLabel = words(`tool.${tool}`);
    button.title = key ? `${words(`tool.${tool}`)} (${shown(key)})` : words(`tool.${tool}`);
    button.tabIndex = index === 0 ? 0 : -1;
    button.addEventListener("click", () => {
      const text = view();
      if (text) run === openSearchPanel ? run(text) : runIn(text, run);
    });
    return button;
  });
  bar.append(...buttons);
  bar.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((button) => button.matches(":focus"));
    const forward = getComputedStyle(bar).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const next =
      event.key === forward
        ? at + 1
        : event.key === backward
          ? at - 1
          : event.key === "Home"
            ? 0
            : event.key === "End"
              ? -1
              : undefined;
    if (next === undefined || at < 0) return;
    event.preventDefault();
    const chosen = buttons.at(next % buttons.length);
    for (const button of buttons) button.tabIndex = button === chosen ? 0 : -1;
    chosen?.focus();
  });
  return bar;
}

const isApple = /Mac|iP(?:hone|ad)/.test(navigator.platform);
const shown = (key: string) =>
  key
    .replace("Mod", isApple ? "⌘" : "Ctrl")
    .replaceAll("-", "+")
    .replace(/\+([a-z])$/, (_, letter: string) => `+${letter.toUpperCase()}`);
