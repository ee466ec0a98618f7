/** What `wmill lint` rejects although servers emit or accept it is a warning here. */
import { describe, expect, it } from "vitest";
import { faults } from "./faults/leniencies.ts";
import { lines, workspace } from "./workspace.ts";

describe.each(faults)("%s", (_, faulty, clean, expected) => {
  it("is found as a warning", async () => {
    expect(await lines(workspace(faulty))).toEqual(expected);
  });
  it("is not found in its clean twin", async () => {
    expect(await lines(workspace(clean))).toEqual([]);
  });
});
