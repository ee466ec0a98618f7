import { describe, expect, it } from "vitest";
import { faults } from "./faults/structure.ts";
import { lines, workspace } from "./workspace.ts";

describe.each(faults)("%s", (_, faulty, clean, expected) => {
  it("is found with file and line", async () => {
    expect(await lines(workspace(faulty))).toEqual(expected);
  });
  it("is not found in its clean twin", async () => {
    expect(await lines(workspace(clean))).toEqual([]);
  });
});
