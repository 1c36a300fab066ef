import { changedClaims } from "./changes";
import { defineCheck, type Raised } from "./check";
import { aClaim, aPage, withClaims } from "./examples";
import { hasWord, wordSet, wordsOf } from "./word-search";

const privateRoles = wordSet(`
  ضحية ضحايا قتيل قتيلة جريح جريحة مصاب شاهد شاهدة ناج ناجية الناجي قاصر طفل طفلة رهينة مخطوف محتجز قريب والد والدة أرملة
  victim witness survivor minor child boy girl hostage detainee relative widow bystander
`);

const person = (role?: string) =>
  aPage("person", {
    claims: role ? [aClaim({ id: "role", property: "role", value: { type: "text", text: { en: role } } })] : [],
  });
const witness = (named: boolean) =>
  withClaims(aClaim({ attribution: { speakerType: "witness", speaker: { text: { en: "a shopkeeper" }, named } } }));

/** Only people with a public role have a page or a name here; everybody else is described by role and number. */
export const privatePerson = defineCheck({
  name: "private-person",
  severity: "error",
  run: (proposed, base) => {
    const roles = proposed.kind === "person" ? proposed.claims.filter(({ property }) => property === "role") : [];
    const withoutRole: Raised[] =
      proposed.kind === "person" && !base && roles.length === 0
        ? [{ message: "check.private_person", at: "/claims" }]
        : [];
    const changed = changedClaims(base, proposed);
    const notPublic = changed
      .filter(({ claim }) => claim.property === "role" && claim.value.type === "text")
      .filter(
        ({ claim: { value } }) =>
          value.type === "text" && hasWord(wordsOf(`${value.text.ar ?? ""} ${value.text.en ?? ""}`), privateRoles),
      )
      .map(({ at }): Raised => ({ message: "check.private_person.role", at: `${at}/value/text` }));
    const named = changed
      .filter(({ claim: { attribution } }) => attribution.speakerType === "witness" && attribution.speaker)
      .filter(
        ({
          claim: {
            attribution: { speaker },
          },
        }) => speaker && ("ref" in speaker ? speaker.ref.startsWith("person/") : speaker.named),
      )
      .map(({ at }): Raised => ({ message: "check.private_person.witness", at: `${at}/attribution/speaker` }));
    return [...withoutRole, ...notPublic, ...named];
  },
  examples: {
    passes: [
      { proposed: person("spokesman of the provincial government") },
      { proposed: aPage("event") },
      witness(false),
    ],
    raises: [{ proposed: person() }, { proposed: person("survivor of the attack") }, witness(true)],
  },
});
