/**
 * The judge never rejects a program that is right: real programs, a thousand drawn inputs each. A program runs in the
 * sandbox, once for all of its inputs: a driver gives it each of them on stdin and takes what it wrote to stdout.
 */
import { afterAll, describe, expect, it } from "vitest";
import { drawCases } from "../src/cases/index.ts";
import { lintContract, readWholeContract } from "../src/contract/index.ts";
import { openJsonata } from "../src/engines/index.ts";
import { hasErrors } from "../src/findings.ts";
import { formats, parseJson, printJson } from "../src/formats/index.ts";
import { assembleSuite, type Suite } from "../src/suite.ts";
import type { Value } from "../src/types/value.ts";
import { limits, openSandbox, pythonJob, stderrOf, stdoutOf, valid } from "./support/contained.ts";
import { rightPrograms } from "./support/right-programs.ts";

const CASES = 1000;
const SEEDS = 10;
const MiB = 1024 ** 2;

const driver = (program: string) => `
import io, json, sys
code = compile(${JSON.stringify(program)}, "program.py", "exec")
real, outputs = sys.stdout, []
for text in json.load(sys.stdin):
    sys.stdin, sys.stdout = io.StringIO(text, newline=""), io.StringIO(newline="")
    exec(code, {"__name__": "__main__"})
    outputs.append(sys.stdout.getvalue())
json.dump(outputs, real)`;

async function suiteOf({ contract, input, output }: (typeof rightPrograms)[number]): Promise<Suite> {
  const read = valid(await readWholeContract(contract, "contract.yaml"));
  expect(hasErrors(lintContract(read))).toBe(false);
  const chosen = { ...(input && { inputFormat: input }), ...(output && { outputFormat: output }) };
  const settings = { ...chosen, drawnCases: 20, holdBack: "auto", seed: 1, deterministic: true } as const;
  return valid(await assembleSuite(read, [], settings, { jsonata }));
}

/** Inputs of many seeds, edges among them. */
function inputsOf({ sides, validInput }: Suite): readonly Value[] {
  const model = sides.input;
  if (model === undefined) throw new Error("no input model");
  const count = CASES / SEEDS;
  const request = { model, count, edges: true, words: ["Kent, The", "a", "42"], valid: validInput };
  const inputs: Value[] = [];
  for (let seed = 1; inputs.length < CASES; seed += 1)
    inputs.push(...valid(drawCases({ ...request, seed })).map((it) => it.input));
  return inputs.slice(0, CASES);
}

const jsonata = openJsonata();
afterAll(() => jsonata.close());

describe("a right program is never rejected:", () => {
  it.each(rightPrograms)("$what", async (it) => {
    const suite = await suiteOf(it);
    const inputs = inputsOf(suite);
    const texts = inputs.map((input) => formats[suite.formats.input].print(input, suite.sides.input));
    const sandbox = await openSandbox("bubblewrap");
    const ran = await sandbox.run(
      pythonJob(driver(it.program), {
        stdin: printJson(texts),
        limits: { ...limits, timeoutMs: 60_000, output: 64 * MiB },
      }),
    );
    expect(stderrOf(ran)).toBe("");
    const outputs = parseJson(stdoutOf(ran)) as readonly string[];
    expect(outputs).toHaveLength(CASES);
    const rejected: unknown[] = [];
    for (const [index, text] of outputs.entries()) {
      const input = inputs[index] as Value;
      const output = formats[suite.formats.output].read(Buffer.from(text), suite.sides.output, "stdout");
      const findings = output.ok
        ? [...suite.judge(output.value).findings, ...(await suite.judgeIo(input, output.value))]
        : output.findings;
      if (findings.length > 0) rejected.push({ input: texts[index], text, findings: findings.map((found) => found.message) }); // biome-ignore format: reads as one line
    }
    expect(rejected.slice(0, 3)).toEqual([]);
  });
});
