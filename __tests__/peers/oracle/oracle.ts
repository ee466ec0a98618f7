/** datacontract-cli as an oracle: every contract tested in one Python process. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { ToolCheck } from "../../../src/engines/departures.ts";
import { pythonEnvironment } from "../../support/installed.ts";

export interface OracleRun {
  readonly result: ToolCheck["result"];
  readonly checks: readonly ToolCheck[];
}

/** What verdicts depend on, in exact versions. */
export const oraclePackages = ["datacontract-cli[duckdb]==1.2.8", "duckdb==1.5.6", "fastjsonschema==2.22.3"] as const;

/** What the tool says of contracts at these paths, in their order. Installs it first (550 MB, once). */
export function runOracle(contracts: readonly string[]): readonly OracleRun[] {
  const python = join(pythonEnvironment(...oraclePackages), "bin", "python");
  const output = execFileSync(python, [join(import.meta.dirname, "batch.py")], {
    input: contracts.join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: ["pipe", "pipe", "ignore"],
  });
  return output
    .trim()
    .split("\n")
    .map((it) => JSON.parse(it) as OracleRun);
}
