/** What an earlier run left in its report folder, read as what anybody may have written. */
import { join } from "node:path";
import { deliveryFinding } from "../deliveries/index.ts";
import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import { parseJson } from "../formats/json.ts";
import { languages } from "../languages/index.ts";
import type { Proof } from "../proof.ts";
import { readProof } from "../read-proof.ts";
import type { Report } from "../report.ts";
import { readText, sha256 } from "../system/files.ts";
import { MAX_PROGRAM } from "./load.ts";
import { reportPath, runFiles } from "./run-folder.ts";

/** Of a report: many attempts of many cases. */
const MAX_REPORT = 64 * 1024 * 1024;

export interface KeptProgram {
  readonly text: string;
  readonly proofText: string;
  readonly proof: Proof;
}

/** Reads `report.json`; what is used of it is there and of its type. */
export async function readReport(folder: string): Promise<Checked<Report>> {
  const path = reportPath(folder);
  const text = await readText(path, MAX_REPORT);
  if (!text.ok) return text;
  const document = parsed(text.value) as Report | undefined;
  return document !== undefined && isReport(document)
    ? checked(document)
    : rejected(tampered(`${path} is no report of a run`));
}

/** Whether a file is the report of an earlier run, of whatever command, and may be replaced by the next one's. */
export async function isOwnReport(path: string): Promise<boolean> {
  const text = await readText(path, MAX_REPORT);
  const document = text.ok ? parsed(text.value) : undefined;
  return document !== undefined && (isReport(document as Report) || isVerification(document));
}

/** The program that passed, with its proof: exactly the bytes that both documents name. */
export async function readKeptProgram(folder: string, report: Report): Promise<Checked<KeptProgram>> {
  const name = runFiles.program(languages[report.language].extensions[0]);
  const [text, proofText] = await Promise.all(
    [name, runFiles.proof].map((it) => readText(join(folder, it), MAX_PROGRAM)),
  );
  if (!text?.ok || !proofText?.ok) return rejected(...(text?.findings ?? []), ...(proofText?.findings ?? []));
  const read = readProof(proofText.value, join(folder, runFiles.proof));
  if (!read.ok) return rejected(...read.findings.map((it) => tampered(it.message)));
  const proof = read.value;
  if (!isStrength(proof.strength)) return rejected(tampered(`${join(folder, runFiles.proof)} states no strength`));
  // The hash is over the text with LF ends: that text is what is delivered.
  const program = text.value.replaceAll("\r\n", "\n");
  const hash = sha256(program);
  const findings = [
    ...differs(`${name} in ${folder}`, hash, "the report", report.program?.sha256),
    ...differs(`${name} in ${folder}`, hash, "its proof", proof.program.sha256),
    ...differs("the report's contract", report.contract.sha256, "the proof", proof.contract.sha256),
  ];
  return findings.length > 0 ? rejected(...findings) : checked({ text: program, proofText: proofText.value, proof });
}

/** That what is here is not what somebody says that it is. */
export const differs = (what: string, hash: string, by: string, expected: string | undefined): readonly Finding[] =>
  expected?.toLowerCase() === hash
    ? []
    : [tampered(`${what} has the hash ${hash}, ${by} names ${String(expected).slice(0, 80)}`, hash, expected)];

export const tampered = (fact: string, actual?: string, expected?: string): Finding =>
  deliveryFinding("delivery.tampered", `${fact}; it was changed after it was proven: run generate again`, {
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected: String(expected).slice(0, 80) }),
  });

/** Nothing where it is no JSON object. */
function parsed(text: string): object | undefined {
  try {
    const value = parseJson(text) as unknown;
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Holds what is used of a report, and what is shown of it as it is, to its type: it may be anybody's. */
function isReport(it: Report): boolean {
  const { traceId, result, stop, contract, attempts, language, task, strength } = it;
  return (
    it.version === 1 &&
    isTraceId(traceId) &&
    [result, stop?.reason, stop?.detail, contract?.sha256].every(isText) &&
    Object.hasOwn(languages, String(language)) &&
    (task === undefined || isText(task)) &&
    isEvery(attempts, isAttempt) &&
    isStrength(strength)
  );
}

/** The report of `verify`. */
const isVerification = ({ traceId, proofs }: { readonly traceId?: unknown; readonly proofs?: unknown }): boolean =>
  isTraceId(traceId) && Array.isArray(proofs);

const isTraceId = (it: unknown): boolean => /^\d{8}-\d{6}-[0-9a-f]{6}$/.test(String(it));

const isStrength = (it: Proof["strength"]): boolean =>
  it === undefined || [it?.share, it?.mutants, it?.withExpected?.share].every(isNumber);

const isAttempt = ({
  number,
  kind,
  gate,
  score,
  rules,
  findings,
  cases,
  smallest,
}: Report["attempts"][number]): boolean =>
  [number, score, rules?.held, rules?.total].every(isNumber) &&
  [kind, gate].every(isWord) &&
  isEvery(findings, (it) => [it.rule, it.message].every(isText) && (it.path === undefined || isText(it.path))) &&
  isEvery(cases, isCase) &&
  (smallest === undefined || isEvery([smallest], isCase));

const isCase = (it: Report["attempts"][number]["cases"][number]): boolean =>
  isText(it.name) && [it.source, it.status].every(isWord);

const isEvery = <T>(list: readonly T[] | undefined, check: (it: T) => boolean): boolean =>
  Array.isArray(list) && list.every((it) => typeof it === "object" && it !== null && check(it));

const isText = (it: unknown): it is string => typeof it === "string";
const isNumber = (it: unknown): boolean => typeof it === "number" && Number.isFinite(it);
/** The names of kinds, gates, sources and statuses are shown as they are. */
const isWord = (it: unknown): boolean => typeof it === "string" && /^[a-z-]{1,20}$/.test(it);
