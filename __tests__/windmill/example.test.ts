import { resolve } from "node:path";
import { expect, it } from "vitest";
import { validateWorkspace } from "../../src/windmill/validate.ts";

it("the example workspace, with every kind of asset and hashes that wmill made, has no fault", async () => {
  const { findings, document } = await validateWorkspace(resolve("examples/windmill"), { traceId: "test" });
  expect(findings.map((it) => it.rule)).toEqual(["windmill.sync.not-run"]);
  expect(document.results).toMatchObject({ scripts: { passed: 7 }, flows: { passed: 1 } });
});
