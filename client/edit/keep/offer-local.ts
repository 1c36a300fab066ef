import type { Words } from "../words";
import { fieldsOf } from "./form-fields";
import { dropLocal, type LocalCopy } from "./local-copies";
import { actionButton, say, sayNothing, timeOf } from "./say";
import { isOpenThere } from "./server-copy";
import type { Unsent } from "./unsent";

/** Offers words of this form that only this browser has: typed offline or signed out, or right before it was closed. */
export async function offerLocal(form: HTMLFormElement, words: Words, unsent: Unsent) {
  const isVisitor = form.dataset["visitor"] !== undefined;
  for (const copy of await unsent.others(fieldsOf(form))) {
    if (!isVisitor && !(await isOpenThere(copy.id))) {
      await dropLocal(copy.id);
      continue;
    }
    say(form, words("keep.local", { time: timeOf(copy.at) }), {
      tone: "caution",
      actions: [
        actionButton(words("keep.putBack"), () => putBack(form, copy)),
        actionButton(words("keep.throwAway"), () => void dropLocal(copy.id).then(() => sayNothing(form))),
      ],
    });
    return;
  }
}

/** Has the server make the form anew of these words, with as many claims as they have. */
function putBack(form: HTMLFormElement, copy: LocalCopy) {
  const sent = document.createElement("form");
  sent.method = "post";
  sent.action = form.action;
  for (const [name, value] of Object.entries({ ...copy.fields, autosave: copy.id, step: "restore" })) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    sent.append(field);
  }
  document.body.append(sent);
  sent.submit();
}
