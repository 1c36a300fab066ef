import { casualtyCategories, categoryParents, keysOf } from "@/domain/claims/vocabularies";
import type { Fields } from "@/server/form";

/** A step of work on the form itself: a claim or citation more or less. What was typed elsewhere stays as it is. */
export function stepForm(fields: Fields, step: string): { fields: Fields; anchor: string } {
  const [name = "", first, second] = step.split(".");
  switch (name) {
    case "add-claim": {
      if (!fields["newClaim"]) return { fields, anchor: "#claims" };
      const index = nextIndex(fields, "claims");
      return {
        fields: {
          ...without(fields, "newClaim"),
          ...lastCited(fields, index),
          [`claims.${index}.property`]: fields["newClaim"],
        },
        anchor: `#claims.${index}`,
      };
    }
    case "remove-claim":
      return { fields: withoutUnder(fields, `claims.${first}`), anchor: "#claims" };
    case "open-claim":
      return { fields: { ...fields, [`claims.${first}.open`]: "true" }, anchor: `#claims.${first}` };
    case "duplicate-claim": {
      const index = nextIndex(fields, "claims");
      return { fields: { ...fields, ...copyOfClaim(fields, String(first), index) }, anchor: `#claims.${index}` };
    }
    case "split-claim": {
      const index = nextIndex(fields, "claims");
      return { fields: { ...fields, ...partOfClaim(fields, String(first), index) }, anchor: `#claims.${index}` };
    }
    case "add-citation": {
      const list = `claims.${first}.citations`;
      return { fields: { ...fields, [`${list}.${nextIndex(fields, list)}.source`]: "" }, anchor: `#claims.${first}` };
    }
    case "remove-citation":
      return { fields: withoutUnder(fields, `claims.${first}.citations.${second}`), anchor: `#claims.${first}` };
    default:
      return { fields, anchor: name === "preview" ? "#preview" : "" };
  }
}

function nextIndex(fields: Fields, list: string): number {
  const numbers = Object.keys(fields).flatMap((name) =>
    name.startsWith(`${list}.`) ? [Number(name.slice(list.length + 1).split(".")[0])] : [],
  );
  return Math.max(-1, ...numbers.filter(Number.isInteger)) + 1;
}

const without = (fields: Fields, name: string) =>
  Object.fromEntries(Object.entries(fields).filter(([one]) => one !== name));
const withoutUnder = (fields: Fields, prefix: string) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith(`${prefix}.`)));

/** The fields of a claim once more, as a claim of its own: it has no id yet and stands in no relation. */
function copyOfClaim(fields: Fields, from: string, to: number): Fields {
  const prefix = `claims.${from}.`;
  const copied = Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith(prefix) && !/\.(?:id|was)$/.test(name)
      ? [[`claims.${to}.${name.slice(prefix.length)}`, value]]
      : [],
  );
  return { ...Object.fromEntries(copied), [`claims.${to}.id`]: "" };
}

/** A part of a figure as a claim of its own: what the figure rests on, the first category below its own that no claim has yet, and no number yet. */
function partOfClaim(fields: Fields, from: string, to: number): Fields {
  const at = `claims.${from}`;
  const whole = fields[`${at}.qualifiers.category`] || "total";
  const taken = Object.entries(fields).flatMap(([name, category]) => {
    const [, other] = /^claims\.(\d+)\.qualifiers\.category$/.exec(name) ?? [];
    return fields[`claims.${other}.property`] === fields[`${at}.property`] ? [category] : [];
  });
  const below = keysOf(casualtyCategories).filter((key) => categoryParents[key] === whole);
  return {
    ...copyOfClaim(fields, from, to),
    [`claims.${to}.qualifiers.category`]: below.find((key) => !taken.includes(key)) ?? below[0] ?? "unspecified",
    [`claims.${to}.value.said`]: "",
    [`claims.${to}.asWritten`]: "",
  };
}

/** A new claim mostly rests on what the one before it rests on: the same source and paragraph, told by the same speaker. */
function lastCited(fields: Fields, to: number): Fields {
  for (let from = to - 1; from >= 0; from--) {
    const at = `claims.${from}`;
    if (!fields[`${at}.citations.0.source`] || fields[`${at}.id`]) continue;
    return Object.fromEntries(
      ["citations.0.source", "citations.0.paragraph", "attribution.speakerType", "attribution.speaker.ref"].flatMap(
        (key) => (fields[`${at}.${key}`] ? [[`claims.${to}.${key}`, fields[`${at}.${key}`] ?? ""]] : []),
      ),
    );
  }
  return {};
}
