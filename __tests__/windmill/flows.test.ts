import { describe, expect, it } from "vitest";
import { faults, one, stop, whileLoop } from "./faults/flows.ts";
import { expr, inline, lines, takesNothing, takesX, workspace } from "./workspace.ts";

const variable = { "f/team/token.variable.yaml": { value: "", is_secret: true, description: "" } };

describe.each(faults)("%s", (_, faulty, clean, expected) => {
  it("is found with file and line", async () => {
    expect(await lines(workspace({ ...variable, ...faulty }))).toEqual(expected);
  });
  it("is not found in its clean twin", async () => {
    expect(await lines(workspace({ ...variable, ...clean }))).toEqual([]);
  });
});

it("lets a step of a loop read a later one's result of the iteration before", async () => {
  const body = [
    inline("generate", takesX, { x: expr("results.collect?.feedback ?? ''") }),
    inline("collect", takesNothing, {}, { stop_after_if: stop }),
  ];
  expect(await lines(workspace(one([whileLoop(body)])))).toEqual([]);
});

it("takes a handler without transforms, which is handed the error as it is", async () => {
  const handler = inline("on_error", "def main(error: dict):\n    return error\n");
  expect(await lines(workspace(one([], { value: { failure_module: handler } })))).toEqual([]);
});

it("takes what servers emit and accept", async () => {
  const flows = one([
    inline(
      "a",
      takesNothing,
      {},
      { retry: { exponential: { attempts: 0, seconds: 0, multiplier: 1, random_factor: 0 } }, timeout: 30 },
    ),
  ]);
  expect((await lines(workspace(flows))).filter((it) => it.startsWith("error"))).toEqual([]);
});
