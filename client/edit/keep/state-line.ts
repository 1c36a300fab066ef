/** The line that says where the words are. The same sentence is not said twice, so nobody hears of each pause. */
export function stateLine(form: HTMLFormElement): (sentence: string) => void {
  const line = document.createElement("p");
  line.className = "keep-state small soft";
  line.role = "status";
  (form.querySelector(".save-bar") ?? form).append(line);
  return (sentence) => {
    if (line.textContent !== sentence) line.textContent = sentence;
  };
}
