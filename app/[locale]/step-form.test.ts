import { describe, expect, it } from "vitest";
import { stepForm } from "./step-form";

const figure = {
  "claims.0.id": "deaths-total",
  "claims.0.was": "{}",
  "claims.0.property": "deaths",
  "claims.0.value.said": "4",
  "claims.0.asWritten": "four",
  "claims.0.qualifiers.category": "total",
  "claims.0.citations.0.source": "source/lamp-courier",
  "claims.0.citations.0.paragraph": "3",
};

describe("splitting a figure by category", () => {
  it("begins a claim of the first category below that no claim has yet, on the same source, and asks for its number", () => {
    const { fields, anchor } = stepForm(figure, "split-claim.0");
    expect(anchor).toBe("#claims.1");
    expect(fields).toMatchObject({
      "claims.1.id": "",
      "claims.1.qualifiers.category": "civilian",
      "claims.1.value.said": "",
      "claims.1.asWritten": "",
      "claims.1.citations.0.source": "source/lamp-courier",
      "claims.1.citations.0.paragraph": "3",
    });
    expect(stepForm(fields, "split-claim.0").fields["claims.2.qualifiers.category"]).toBe("security");
  });

  it("splits the security forces into police, military and others", () => {
    const guards = { ...figure, "claims.0.qualifiers.category": "security" };
    expect(stepForm(guards, "split-claim.0").fields["claims.1.qualifiers.category"]).toBe("police");
  });

  it("leaves a duplicate exactly as it was, but for its id", () => {
    const { fields } = stepForm(figure, "duplicate-claim.0");
    expect(fields).toMatchObject({ "claims.1.id": "", "claims.1.value.said": "4", "claims.1.asWritten": "four" });
    expect(fields).not.toHaveProperty("claims.1.was");
  });
});
