/** Reading a proof back. It is a file that anyone may have edited: what is not exactly a proof is none. */
import { type Checked, checked, rejected } from "./findings.ts";
import { parseJson } from "./formats/json.ts";
import type { Proof } from "./proof.ts";
import { quote } from "./quote.ts";
import type { Value } from "./types/value.ts";
import { verifyFinding } from "./verify-rules.ts";

type Holds = (it: unknown) => boolean;

const isText: Holds = (it) => typeof it === "string" && it.length <= 20_000;
const isPath: Holds = (it) => typeof it === "string" && /^(?!\/)[^\p{Cc}\\]{1,4096}$/u.test(it);
const isHash: Holds = (it) => typeof it === "string" && /^[0-9a-f]{64}$/.test(it);
const isCount: Holds = (it) => Number.isSafeInteger(it) && (it as number) >= 0;
const isAmount: Holds = (it) => isCount(it) && (it as number) >= 1;
const oneOf =
  (...allowed: readonly unknown[]): Holds =>
  (it) =>
    allowed.includes(it);
const optional =
  (holds: Holds): Holds =>
  (it) =>
    it === undefined || holds(it);
const listOf =
  (holds: Holds): Holds =>
  (it) =>
    Array.isArray(it) && it.every(holds);
const isObject: Holds = (it) => typeof it === "object" && it !== null && !Array.isArray(it);
const isFormat = oneOf("json", "ndjson", "csv");

/** What `schemas/proof.schema.json` demands, by path. Strength is measured anew and not read. */
const demands: readonly (readonly [path: string, holds: Holds, what: string])[] = [
  ["program.path", isPath, "a relative path"],
  ["program.sha256", isHash, "a SHA-256 in hex"],
  ["program.language", oneOf("python", "typescript", "rust", "go"), "python, typescript, rust or go"],
  ["program.toolchain", isText, "a text"],
  ["contract.path", isPath, "a relative path"],
  ["contract.sha256", isHash, "a SHA-256 in hex"],
  ["contract.inputModel", optional(isText), "a text"],
  ["contract.outputModel", isText, "a text"],
  ["task", optional(isText), "a text"],
  ["cases.path", optional(isPath), "a relative path"],
  ["cases.sha256", optional(isHash), "a SHA-256 in hex"],
  ["cases.inline", optional(listOf((it) => isObject(it) && Object.hasOwn(it as object, "input"))), "a list of cases"],
  ["cases.given", isCount, "a count"],
  ["cases.example", isCount, "a count"],
  ["cases.drawn", isCount, "a count"],
  ["cases.heldBack", isCount, "a count"],
  ["cases.drawnCases", (it) => isCount(it) && (it as number) <= 1000, "0 to 1000"],
  [
    "cases.holdBack",
    (it) => it === "auto" || (typeof it === "number" && it >= 0 && it <= 1),
    "auto or a share from 0 to 1",
  ],
  ["cases.seed", (it) => isCount(it) && (it as number) <= 0xffff_ffff, "0 to 4294967295"],
  ["engines.duckdb", optional(isText), "a text"],
  ["formats.input", isFormat, "json, ndjson or csv"],
  ["formats.output", isFormat, "json, ndjson or csv"],
  ["limits.timeoutMs", (it) => isAmount(it) && (it as number) <= 24 * 3_600_000, "1 ms to 24 h"],
  ["limits.memory", isAmount, "bytes"],
  ["limits.output", isAmount, "bytes"],
  ["rules", isCount, "a count"],
  ["deterministic", (it) => typeof it === "boolean", "true or false"],
  ["dependencies", listOf(isObject), "a list"],
  ["provider", optional((it) => isObject(it) && isText(member(it, "name"))), "an object with a name"],
  ["provider.model", optional(isText), "a text"],
  ["provider.origin", optional(isText), "a text"],
  ["fireFlow", isText, "a version"],
];

/** Reads a proof; a rejection names everything that is not as a proof has it. */
export function readProof(text: string, path: string): Checked<Proof> {
  const location = { file: path, line: 1, column: 1 };
  const no = (what: string) => rejected(verifyFinding("verify.no-proof", `${path} is no proof: ${what}`, { location }));
  let document: Value;
  try {
    document = parseJson(text);
  } catch {
    return no("it is no JSON; restore it from git, or prove the program again");
  }
  const version = member(document, "version");
  if (typeof version === "number" && version > 1) {
    const by = member(document, "fireFlow");
    const what = `${path} is of version ${version}, this Fire-Flow reads version 1: upgrade it${typeof by === "string" ? ` to ${quote(by, 40)} or newer` : ""}`;
    return rejected(verifyFinding("verify.newer-proof", what, { location }));
  }
  if (version !== 1) return no("it states no version; prove the program again");
  const faults = demands.filter(([at, holds]) => !holds(at.split(".").reduce<unknown>(member, document)));
  if (faults.length === 0) return checked(document as unknown as Proof);
  return no(`${faults.map(([at, , what]) => `${at} is not ${what}`).join(", ")}; prove the program again`);
}

/** An own member, so that nothing is inherited. */
const member = (it: unknown, name: string): unknown =>
  typeof it === "object" && it !== null && Object.hasOwn(it, name)
    ? (it as Readonly<Record<string, unknown>>)[name]
    : undefined;
