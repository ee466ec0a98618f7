/** The real datacontract-cli in the sandbox, as `validate --validator` runs it. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { CommandContext } from "../../src/commands/command.ts";
import { run } from "../../src/commands/validate.ts";
import { findDatacontract } from "../../src/engines/index.ts";
import { Refusal } from "../../src/faults.ts";
import { odcsText } from "../contract/builders.ts";

const context: CommandContext = {
  entry: "terminal",
  environment: process.env,
  cwd: process.cwd(),
  observe: () => {},
  signal: new AbortController().signal,
  now: Date.now,
};
const table = (property: string) => odcsText(`- name: out\n  physicalType: table\n  properties:\n    - ${property}`);
const least = table("{name: v, logicalType: integer, required: true, logicalTypeOptions: {minimum: 3}}");
const even = table("{name: v, logicalType: integer, required: true, logicalTypeOptions: {multipleOf: 2}}");

async function validate(validator: "datacontract" | "both", contract: string, data: string, file = "data.json") {
  const folder = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
  const paths = { contract: join(folder, "contract.yaml"), data: join(folder, file) };
  writeFileSync(paths.contract, contract);
  writeFileSync(paths.data, data);
  const options = { ...paths, validator, offline: false, sandbox: "auto", workingDirectory: "." } as const;
  const { document, result } = await run(options as Parameters<typeof run>[0], context);
  return { result, document: document as { findings: { rule: string; message: string }[]; datacontract: object } };
}

beforeAll(async () => {
  expect(await findDatacontract(process.env, false)).toMatchObject({ ok: true });
}, 900_000);

describe("validate with datacontract-cli", { timeout: 120_000 }, () => {
  it.each([
    ["data.json", '[{"v":3},{"v":4}]', '[{"v":3},{"v":2}]'],
    ["data.ndjson", '{"v":3}\n{"v":4}\n', '{"v":3}\n{"v":2}\n'],
    ["data.csv", "v\n3\n4\n", "v\n3\n2\n"],
  ])("passes and fails %s as the tool does, and says which version it was", async (file, good, bad) => {
    const passed = await validate("datacontract", least, good, file);
    expect(passed).toMatchObject({ result: "passed", document: { datacontract: { version: expect.any(String) } } });
    const failed = await validate("datacontract", least, bad, file);
    expect(failed.result).toBe("failed");
    expect(failed.document.findings.map((it) => it.rule)).toContain("validator.check");
  });

  it("judges only the data that it was given, whatever servers the contract names", async () => {
    const remote = `${least}servers:\n  - {server: production, type: s3, location: "s3://bucket/*.json", format: json}\n`;
    expect((await validate("datacontract", remote, '[{"v":3}]')).result).toBe("passed");
  });

  it("names the departure where the two differ for a known reason, and the embedded judge decides", async () => {
    const { result, document } = await validate("both", even, '[{"v":3}]');
    expect(result).toBe("failed");
    expect(document.findings.map((it) => it.rule)).toEqual(["schema.multiple-of", "validator.departure"]);
    expect(document.findings[1]?.message).toContain("departure.multiple-of");
  });

  it("is silent where both say the same", async () => {
    expect((await validate("both", least, '[{"v":3}]')).document.findings).toEqual([]);
    const { document } = await validate("both", least, '[{"v":1}]');
    expect(document.findings.map((it) => it.rule)).toEqual(["schema.minimum"]);
  });

  it("installs nothing offline, and says what to do", async () => {
    const nowhere = { PATH: "/usr/bin:/bin", HOME: mkdtempSync(join(tmpdir(), "fire-flow-test-")) };
    expect(await findDatacontract(nowhere, true)).toMatchObject({
      ok: false,
      findings: [{ rule: "validator.missing" }],
    });
  });

  it("refuses data that is not there, which the tool would let through", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
    writeFileSync(join(folder, "contract.yaml"), least);
    const options = {
      contract: join(folder, "contract.yaml"),
      data: join(folder, "none.json"),
      validator: "datacontract",
    };
    await expect(run(options as Parameters<typeof run>[0], context)).rejects.toThrow(Refusal);
  });
});
