/**
 * The embedded judge beside datacontract-cli 1.2.8: the same contracts, the same data, and the same verdict, or a
 * departure that is documented.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseSides, readContract } from "../../src/contract/index.ts";
import { type Disagreement, departures, disagreements, holds, type ToolCheck } from "../../src/engines/departures.ts";
import { hasErrors } from "../../src/findings.ts";
import { validateData } from "../../src/validate.ts";
import { type OracleRun, runOracle } from "./oracle/oracle.ts";
import { dataFile, type Pair, pairs } from "./oracle/pairs.ts";

const SEED = 20261122;
const all = pairs(SEED);

let folder: string;
let runs: readonly OracleRun[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
  const contracts = all.map((pair, index) => {
    const place = join(folder, String(index));
    mkdirSync(place);
    const data = join(place, dataFile(pair));
    writeFileSync(data, pair.data);
    writeFileSync(join(place, "contract.yaml"), pair.contract(data));
    return join(place, "contract.yaml");
  });
  runs = runOracle(contracts);
}, 1_800_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ours(pair: Pair) {
  const contract = readContract(pair.contract(dataFile(pair)), "contract.yaml");
  if (!contract.ok) throw new Error(`refused: ${JSON.stringify(contract.findings)}`);
  const sides = chooseSides(contract.value, {});
  if (!sides.ok) throw new Error(`refused: ${JSON.stringify(sides.findings)}`);
  const model = sides.value.output;
  const { findings } = validateData(
    new TextEncoder().encode(pair.data),
    dataFile(pair),
    pair.format,
    model,
    Date.now(),
  );
  return { findings, model };
}

const checksOf = (run: OracleRun): readonly ToolCheck[] => run.checks;
const differences = (pair: Pair, run: OracleRun): readonly Disagreement[] => {
  const { findings, model } = ours(pair);
  return disagreements(findings, checksOf(run), { format: pair.format, model });
};

describe("the embedded judge and datacontract-cli", () => {
  it("look at six hundred pairs or more, of which many pass and many fail", () => {
    expect(all.length).toBeGreaterThanOrEqual(600);
    expect(runs).toHaveLength(all.length);
    expect(all.filter((it) => it.good).length).toBeGreaterThan(200);
    expect(all.filter((it) => !it.good).length).toBeGreaterThan(200);
  });

  it("is right about every pair, by what the pair was made for", () => {
    const wrong = all.filter((it) => hasErrors(ours(it).findings) === it.good).map((it) => it.name);
    expect(wrong).toEqual([]);
  });

  it("agree, but for departures that are documented", () => {
    const unexplained = all.flatMap((pair, index) =>
      differences(pair, runs[index] as OracleRun)
        .filter((it) => it.departure === undefined)
        .map(({ by, objection }) => `${pair.name}: ${by} objects: ${JSON.stringify(objection)}`),
    );
    expect(unexplained).toEqual([]);
  });

  it.each(Object.keys(departures))("differ by %s, as it says", (id) => {
    const met = all.filter((pair, index) =>
      differences(pair, runs[index] as OracleRun).some((it) => it.departure === id),
    );
    expect(met.map((it) => it.name)).not.toEqual([]);
  });

  it("agree on most pairs, so that departures are the exception", () => {
    const agreed = all.filter((pair, index) => {
      const accepts = !hasErrors(ours(pair).findings);
      return accepts === checksOf(runs[index] as OracleRun).every(holds);
    });
    expect(agreed.length / all.length).toBeGreaterThan(0.9);
  });
});
