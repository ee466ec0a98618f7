/** Reading what options name. */
import { extname } from "node:path";
import { readWholeContract } from "../contract/index.ts";
import { Refusal } from "../faults.ts";
import { type Checked, checked, type Finding } from "../findings.ts";
import { formats } from "../formats/index.ts";
import { readBytes, readText } from "../system/files.ts";
import { exists, isEmptyFolder } from "../system/paths.ts";
import type { Contract } from "../types/contract.ts";
import type { FormatName, Value } from "../types/value.ts";

/** Bytes of a program or a proof. */
export const MAX_PROGRAM = 4 * 1024 * 1024;
const MAX_CONTRACT = 8 * 1024 * 1024;
const MAX_INPUT = 64 * 1024 * 1024;

const byExtension: Readonly<Record<string, FormatName>> = {
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".csv": "csv",
};

/** The format that a data file's extension names. */
export const formatOf = (path: string): FormatName | undefined => byExtension[extname(path).toLowerCase()];

/** Reads the contract at a path. */
export async function loadContract(path: string): Promise<Checked<Contract>> {
  const text = await readText(path, MAX_CONTRACT);
  if (text.ok) return readWholeContract(text.value, path);
  return { ok: false, findings: await Promise.all(text.findings.map(withoutCheckout)) };
}

/** In a job's empty workspace it is not the path that is wrong. */
async function withoutCheckout(finding: Finding): Promise<Finding> {
  const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = process.env;
  if (finding.rule !== "file.missing" || GITHUB_ACTIONS !== "true" || !GITHUB_WORKSPACE) return finding;
  if (!(await isEmptyFolder(GITHUB_WORKSPACE))) return finding;
  return {
    ...finding,
    message: "contract not found and the workspace is empty: add actions/checkout before this step",
  };
}

/** Reads the option `input`: JSON text, or else the path of a JSON file. */
export async function loadInput(given: string): Promise<Checked<Value>> {
  const inline = formats.json.read(new TextEncoder().encode(given), undefined, "input");
  if (inline.ok) return inline;
  // What begins like JSON but is none is a slip in the JSON, not a strange path.
  if (looksLikeJson(given)) return inline;
  const bytes = await readBytes(given, MAX_INPUT);
  return bytes.ok ? formats.json.read(bytes.value, undefined, given) : bytes;
}

const looksLikeJson = (given: string): boolean => /^\s*[[{"]/.test(given);

/** Reads the option `input` as text, for a program that is run as it is: JSON text, or else a file of any format. */
export async function loadText(given: string): Promise<Checked<string>> {
  if (given === "") return checked(given);
  const inline = formats.json.read(new TextEncoder().encode(given), undefined, "input");
  if (inline.ok) return checked(given);
  // What begins like JSON but is none, and is no file either, is a slip in the JSON.
  return looksLikeJson(given) && !exists(given) ? inline : readText(given, MAX_INPUT);
}

/** @throws {Refusal} where there is no value. */
export function orRefuse<T>(read: Checked<T>): T {
  if (read.ok) return read.value;
  throw new Refusal(read.findings);
}
