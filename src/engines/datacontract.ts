/** datacontract-cli itself (https://cli.datacontract.com), as a child in the sandbox, on local data only. */
import { join } from "node:path";
import { SystemFault } from "../faults.ts";
import type { Finding } from "../findings.ts";
import { readText, writeFileAtomic } from "../system/files.ts";
import { makeFolder } from "../system/scratch.ts";
import type { Contract, Model } from "../types/contract.ts";
import type { Sandbox } from "../types/execution.ts";
import type { Tool } from "./datacontract-tool.ts";
import { disagreements, holds, type Judged, type ToolCheck } from "./departures.ts";
import { validatorFinding } from "./validator-rules.ts";

/** What the tool is to judge. */
export interface ToolJob {
  readonly contract: Contract;
  readonly judged: Judged;
  /** Absolute. */
  readonly data: string;
  /** An empty folder of this run. */
  readonly folder: string;
  readonly signal?: AbortSignal;
}

const MiB = 1024 ** 2;
const LIMITS = {
  timeoutMs: 10 * 60_000,
  memory: 8192 * MiB,
  output: 16 * MiB,
  processes: 512,
  fileSize: 4096 * MiB,
} as const;
const START = "from datacontract.cli import app; app()";
const MAX_RUN = 64 * MiB;

/**
 * Gives the checks that the tool ran.
 * @throws {SystemFault} when it ended without telling them.
 */
export async function runDatacontract(job: ToolJob, tool: Tool, sandbox: Sandbox): Promise<readonly ToolCheck[]> {
  const { contract, judged, data, folder, signal } = job;
  const place = `/job/data.${judged.format}`;
  const out = await makeFolder(join(folder, "out"));
  await writeFileAtomic(join(folder, "contract.yaml"), await onLocalData(contract, judged, place));
  const { status, exitCode, stdout, stderr } = await sandbox.run({
    argv: [
      ...[tool.python, "-c", START, "test", "/job/contract.yaml", "--server", "local"],
      ...["--schema-name", judged.model.name, "--output", "/out/run.json", "--output-format", "json"],
    ],
    env: { ...tool.env, NO_COLOR: "1", COLUMNS: "200" },
    stdin: "",
    mounts: [
      ...tool.mounts,
      { source: join(folder, "contract.yaml"), target: "/job/contract.yaml" },
      { source: data, target: place },
      { source: out, target: "/out", writable: true },
    ],
    limits: LIMITS,
    ...(signal && { signal }),
  });
  const run = await readText(join(out, "run.json"), MAX_RUN);
  const checks = run.ok ? checksIn(run.value) : undefined;
  if (checks && (status === "ok" || (status === "exit" && exitCode === 1))) return checks;
  const said = [stderr, stdout].map((it) => Buffer.from(it).toString("utf8").trim().split("\n").at(-1)).find(Boolean);
  throw new SystemFault(
    validatorFinding("validator.broken", `datacontract-cli ${tool.version} ended with ${status}: ${said ?? "no word"}`),
  );
}

function checksIn(text: string): readonly ToolCheck[] | undefined {
  try {
    const { checks } = JSON.parse(text) as { readonly checks?: readonly ToolCheck[] };
    return Array.isArray(checks) ? checks : undefined;
  } catch {
    return undefined;
  }
}

/** The contract with one server: the data, where the sandbox has it. No other one is there to be reached. */
async function onLocalData({ text, format }: Contract, { format: written }: Judged, path: string): Promise<string> {
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, { version: "1.2" });
  const server = {
    type: "local",
    path,
    format: written === "csv" ? "csv" : "json",
    ...(written !== "json" && { delimiter: written === "csv" ? "," : "new_line" }),
  };
  document.set("servers", format === "odcs" ? [{ server: "local", ...server }] : { local: server });
  return document.toString();
}

/** Every word of a standing notice about the contract's format, which says nothing of the data. */
const DEPRECATED = /auto-converted to the new ODCS format/;

/** What the tool found. */
export const toolFindings = (checks: readonly ToolCheck[], { model }: Judged): readonly Finding[] =>
  checks
    .filter(({ result, reason }) => result !== "passed" && result !== "info" && !DEPRECATED.test(reason ?? ""))
    .map((check) => objection(check, model));

/** A run in which no check was really made, which the tool takes for a good end. */
export function unmade(checks: readonly ToolCheck[], { model }: Judged): readonly Finding[] {
  if (checks.some(({ result, type }) => type !== "lint" && (result === "passed" || result === "failed"))) return [];
  const said = checks.find(({ reason }) => reason && !DEPRECATED.test(reason))?.reason;
  const message = `datacontract-cli made no check of the data${said ? `: ${said}` : ""}`;
  return [validatorFinding("validator.nothing-judged", message, { model: model.name })];
}

function objection(check: ToolCheck, model: Model): Finding {
  const { type, name, field, reason } = check;
  return validatorFinding("validator.check", `datacontract-cli: ${reason || `"${name ?? type}" was not evaluated`}`, {
    severity: holds(check) ? "warning" : "error",
    model: model.name,
    ...(field && { field }),
  });
}

/** Where the two disagree: a notice for what is known, an error for what is not. */
export function comparison(
  findings: readonly Finding[],
  checks: readonly ToolCheck[],
  judged: Judged,
): readonly Finding[] {
  return disagreements(findings, checks, judged).map(({ departure, objection: it, by }) => {
    const what = "rule" in it ? `${it.rule} (${it.message})` : `${it.type} (${it.reason ?? it.name})`;
    const [who, other] =
      by === "embedded" ? ["the embedded judge", "datacontract-cli"] : ["datacontract-cli", "the embedded judge"];
    const field = it.field ?? undefined;
    return departure === undefined
      ? validatorFinding("validator.disagreement", `${who} objects: ${what}; ${other} does not`, {
          model: judged.model.name,
          ...(field !== undefined && { field }),
        })
      : validatorFinding("validator.departure", `${departure}: ${who} objects: ${what}; ${other} does not`, {
          model: judged.model.name,
          ...(field !== undefined && { field }),
        });
  });
}
