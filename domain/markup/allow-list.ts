/** Elements that a rendered body may hold, with the attributes that each may carry and what their values look like. */
const id = /^(?:h-[\p{L}\p{M}\p{N}-]+|note-\d+|ref-\d+-\d+|fn-\d+|fnref-\d+-\d+|task-item-\d+)$/u;
const word = /^[a-z-]+$/;
const any = /^[^<>"]*$/;
const href = /^(?:https?:|mailto:|#|(?![/\\]{2})[^:/?#]*(?:[/?#]|$))[^<>"\s]*$/i;

const heading = { id };
const cell = { class: /^align-(?:start|center|end)$/ };
const elements: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ...{ p: { class: word }, br: {}, hr: {}, blockquote: {}, pre: {}, em: {}, strong: {}, del: {}, bdi: {} },
  ...{ h2: heading, h3: heading, h4: heading, h5: heading, h6: heading },
  ...{
    ul: { class: word },
    li: { id, class: word },
    ol: { start: /^\d{1,9}$/, class: word },
    section: { class: word },
  },
  ...{ table: {}, thead: {}, tbody: {}, tr: {}, th: cell, td: cell },
  a: { href, id, title: any, rel: /^nofollow noopener ugc$/, class: word, "aria-label": any },
  code: { class: /^language-[\w+#-]+$/ },
  sup: { class: /^[a-z ]+$/ },
  span: { class: /^[a-z ]+$/, "data-claims": /^[a-z0-9_ -]*$/, dir: /^auto$/ },
  input: { type: /^checkbox$/, class: word, id, checked: /^checked$/, disabled: /^disabled$/ },
  label: { class: word, for: id },
};

const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/y;

/** What a rendered body holds beyond the allow-list, as sentences; none for every output of ours. */
export function findingsIn(html: string): string[] {
  const findings: string[] = [];
  const open: string[] = [];
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    tag.lastIndex = at;
    const match = tag.exec(html);
    if (!match) {
      findings.push(`not a tag of ours: ${html.slice(at, at + 60)}`);
      continue;
    }
    const [, close, name = "", attributes = ""] = match;
    const allowed = Object.hasOwn(elements, name) ? elements[name] : undefined;
    if (!allowed) findings.push(`element ${name}`);
    else if (close) {
      if (open.pop() !== name) findings.push(`${name} closed out of turn`);
    } else if (!["br", "hr", "input"].includes(name)) open.push(name);
    for (const [, key = "", value = ""] of attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
      const form = allowed && Object.hasOwn(allowed, key) ? allowed[key] : undefined;
      if (!form?.test(value) || /&(?!(?:amp|lt|gt|quot|#39);)/.test(value))
        findings.push(`${name} ${key}="${value.slice(0, 60)}"`);
    }
  }
  if (open.length > 0) findings.push(`left open: ${open.join(" ")}`);
  return findings;
}
