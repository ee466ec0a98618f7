/** Where `wmill lint` and the server differ: what only the server refuses, and what lint rejects for no reason. */
import { describe, expect, it } from "vitest";
import { faults as leniencies } from "./faults/leniencies.ts";
import { faults as refused } from "./faults/refused.ts";
import { lines, workspace } from "./workspace.ts";

describe.each([...refused, ...leniencies])("%s", (_, faulty, clean, expected) => {
  it("is found with file and line", async () => {
    expect(await lines(workspace(faulty))).toEqual(expected);
  });
  it("is not found in its clean twin", async () => {
    expect(await lines(workspace(clean))).toEqual([]);
  });
});

it("no leniency is an error", () => {
  expect(leniencies.flatMap(([, , , expected]) => expected).filter((it) => it.startsWith("error"))).toEqual([]);
});
