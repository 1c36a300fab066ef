import { describe, expect, it } from "vitest";
import { areaOf, permissionColumns, permissionRows } from "./permissions-table";
import { actions, permissions } from "./table";

describe("the printed permission table", () => {
  const rows = permissionRows();

  it("has a row for every action, in their order", () => {
    expect(rows.map(({ action }) => action)).toEqual(actions);
  });

  it("says in every cell what the rule says", () => {
    for (const { action, grants } of rows)
      for (const column of permissionColumns) expect(grants[column]).toBe(permissions[action][column]);
  });

  it("names states and scope where there are some", () => {
    const approve = rows.find(({ action }) => action === "changeset.approve");
    expect(approve).toMatchObject({ states: ["submitted"], scope: "review" });
    expect(approve?.grants.moderator).toBe("others");
    expect(rows.find(({ action }) => action === "page.read")).toMatchObject({ states: [], scope: undefined });
  });

  it("groups actions by what they are done to", () => {
    expect(areaOf("changeset.request_changes")).toBe("changeset");
  });
});
