/** Claims that were handed in without an id get one to be known by until the server gives them theirs. */
export function withProvisionalIds(content: object): Record<string, unknown> {
  const { claims, ...rest } = content as Record<string, unknown>;
  if (!Array.isArray(claims)) return { ...rest, ...(claims === undefined ? {} : { claims }) };
  const taken = new Set(claims.map((claim) => idOf(claim)));
  let counted = 0;
  const next = () => {
    do counted += 1;
    while (taken.has(`new-${counted}`));
    return `new-${counted}`;
  };
  return {
    ...rest,
    claims: claims.map((claim) => (isRecord(claim) && !idOf(claim) ? { ...claim, id: next() } : claim)),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const idOf = (claim: unknown) => (isRecord(claim) ? claim["id"] : undefined);
