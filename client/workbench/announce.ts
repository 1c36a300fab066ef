/** Says a sentence of the script aloud: `say("last")`. */
export type Say = (key: string) => void;

/** Makes the line that is read out when the script has something to say; the sentences come with the page, in its language. */
export function sayingIn(bench: HTMLElement): Say {
  const words: Record<string, string | undefined> = JSON.parse(bench.dataset["words"] ?? "{}");
  const line = document.createElement("p");
  line.setAttribute("role", "status");
  line.className = "workbench-said";
  bench.append(line);
  return (key) => {
    line.textContent = words[key] ?? "";
  };
}
