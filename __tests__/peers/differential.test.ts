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
import { type Finding, hasErrors } from "../../src/findings.ts";
import { recordJudge } from "../../src/judge-sql.ts";
import type { Model } from "../../src/types/contract.ts";
import { validateFile } from "../../src/validate-file.ts";
import { openSql } from "../support/duckdb.ts";
import { runOracle } from "./oracle/oracle.ts";
import { dataFile, type Pair, pairs } from "./oracle/pairs.ts";

const SEED = 20261122;
const all = pairs(SEED);

/** What both said of a pair. */
interface Judged {
  readonly pair: Pair;
  readonly ours: readonly Finding[];
  readonly theirs: readonly ToolCheck[];
  readonly differences: readonly Disagreement[];
}

const sql = openSql();
let folder: string;
let judged: readonly Judged[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
  const contracts = all.map((pair, index) => {
    const place = join(folder, String(index));
    mkdirSync(place);
    const data = join(place, dataFile(pair));
    writeFileSync(data, pair.data);
    writeFileSync(join(place, "contract.yaml"), pair.contract(data));
    return join(place, "contract.yaml");
  });
  const runs = runOracle(contracts);
  expect(runs).toHaveLength(all.length);
  const judging: Judged[] = [];
  for (const [index, pair] of all.entries()) {
    const { findings, model } = await ours(pair);
    const theirs = runs[index]?.checks ?? [];
    const differences = disagreements(findings, theirs, { format: pair.format, model });
    judging.push({ pair, ours: findings, theirs, differences });
  }
  judged = judging;
}, 1_800_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ours(pair: Pair): Promise<{ readonly findings: readonly Finding[]; readonly model: Model }> {
  const contract = readContract(pair.contract(dataFile(pair)), "contract.yaml");
  if (!contract.ok) throw new Error(`refused: ${JSON.stringify(contract.findings)}`);
  const sides = chooseSides(contract.value, {});
  if (!sides.ok) throw new Error(`refused: ${JSON.stringify(sides.findings)}`);
  const model = sides.value.output;
  const bytes = new TextEncoder().encode(pair.data);
  const data = {
    file: dataFile(pair),
    size: bytes.length,
    blocks: async function* () {
      yield bytes;
    },
  };
  const { findings } = await validateFile(data, pair.format, model, Date.now(), { sql: await recordJudge(model, sql) });
  return { findings, model };
}

describe("the embedded judge and datacontract-cli", () => {
  it("look at six hundred pairs or more, of which many pass and many fail", () => {
    expect(all.length).toBeGreaterThanOrEqual(600);
    expect(all.filter((it) => it.good).length).toBeGreaterThan(200);
    expect(all.filter((it) => !it.good).length).toBeGreaterThan(200);
  });

  it("is right about every pair, by what the pair was made for", () => {
    const wrong = judged.filter((it) => hasErrors(it.ours) === it.pair.good).map((it) => it.pair.name);
    expect(wrong).toEqual([]);
  });

  it("agree, but for departures that are documented", () => {
    const unexplained = judged.flatMap(({ pair, differences }) =>
      differences
        .filter((it) => it.departure === undefined)
        .map(({ by, objection }) => `${pair.name}: ${by} objects: ${JSON.stringify(objection)}`),
    );
    expect(unexplained).toEqual([]);
  });

  it.each(Object.keys(departures))("differ by %s, as it says", (id) => {
    const met = judged.filter(({ differences }) => differences.some((it) => it.departure === id));
    expect(met.map((it) => it.pair.name)).not.toEqual([]);
  });

  it("agree on most pairs, so that departures are the exception", () => {
    const agreed = judged.filter((it) => !hasErrors(it.ours) === it.theirs.every(holds));
    expect(agreed.length / all.length).toBeGreaterThan(0.9);
  });
});
