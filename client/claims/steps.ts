import type { ClaimSection } from "./claim-section";

/** Steps of work on the claims, done in place: the server answers with the whole form, and what is new in it is taken over. */
const steps = /^(?:add-claim|duplicate-claim|split-claim|open-claim|add-citation)\b/;

/** Adds, copies and opens claims without leaving the screen, and leads through their fields by keyboard. */
export function workOnClaims(section: ClaimSection) {
  const { form, element } = section;
  const status = document.createElement("p");
  status.className = "sr-only";
  status.role = "status";
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.textContent = section.say("keys");
  const choice = form.querySelector<HTMLSelectElement>('select[name="newClaim"]');
  choice?.closest(".actions")?.after(hint, status);

  const take = async (button: HTMLButtonElement) => {
    button.disabled = true;
    try {
      const fresh = await afterStep(form, button.value);
      const opened = fresh && takeOver(section, fresh, button.value);
      if (!opened) return false;
      if (choice) choice.value = "";
      opened.open = true;
      opened.querySelector<HTMLElement>(firstField)?.focus();
      opened.scrollIntoView({ block: "nearest" });
      status.textContent = section.say("added");
      form.dispatchEvent(new Event("input", { bubbles: true }));
      return true;
    } finally {
      button.disabled = false;
    }
  };

  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement) || button.name !== "step" || !steps.test(button.value)) return;
    event.preventDefault();
    // Without an answer the form is sent as it would be without script.
    void take(button).then((done) => {
      if (done) return;
      const plain = document.createElement("input");
      Object.assign(plain, { type: "hidden", name: "step", value: button.value });
      form.append(plain);
      form.submit();
    });
  });

  element.addEventListener(
    "toggle",
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      const button = target.querySelector<HTMLButtonElement>("[data-light] button");
      if (button && !button.disabled) void take(button);
    },
    { capture: true },
  );

  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || !(event.target instanceof HTMLElement)) return;
    if (event.target === choice) {
      event.preventDefault();
      element.querySelector<HTMLButtonElement>('button[value="add-claim"]')?.click();
      return;
    }
    const claim = event.target.closest<HTMLDetailsElement>("details[data-claim]");
    if (!claim || event.target.matches("button, summary, textarea")) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      claim.open = false;
      choice?.focus();
    } else nextField(claim, event.target)?.focus();
  });
}

const firstField = "input:not([type=hidden]), select";

/** The next field in sight of the claim; after the last one the first button. */
function nextField(claim: HTMLElement, from: HTMLElement): HTMLElement | undefined {
  const fields = [...claim.querySelectorAll<HTMLElement>(`${firstField}, button`)].filter((one) =>
    one.checkVisibility(),
  );
  return fields[fields.indexOf(from) + 1];
}

/** The form as the server draws it after this step; undefined where it cannot be reached. */
async function afterStep(form: HTMLFormElement, step: string): Promise<Document | undefined> {
  const fields = new FormData(form);
  fields.set("step", step);
  try {
    const answer = await fetch(form.action, { method: "POST", body: fields });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : undefined;
  } catch {
    return undefined;
  }
}

/** Puts the claim that the step is about into the page: at the end if it is new, in the place of the former one otherwise. */
function takeOver(section: ClaimSection, fresh: Document, step: string): HTMLDetailsElement | undefined {
  const claims = [...fresh.querySelectorAll<HTMLDetailsElement>("details[data-claim]")];
  const [name, index] = step.split(".");
  const isNew = name !== "open-claim" && name !== "add-citation";
  const given = isNew ? claims.at(-1) : claims.find((one) => one.dataset["claim"] === index);
  if (!given) return undefined;
  const claim = document.importNode(given, true);
  const own = [...section.element.querySelectorAll<HTMLDetailsElement>("details[data-claim]")];
  const former = own.find((one) => one.dataset["claim"] === claim.dataset["claim"]);
  if (former) former.replaceWith(claim);
  else if (own.at(-1)) own.at(-1)?.after(claim);
  else section.element.querySelector("h2")?.after(claim);
  return claim;
}
