/** One committed proof, judged again. */
import { basename, dirname, join, sep } from "node:path";
import { Refusal, SystemFault } from "../faults.ts";
import { type Checked, type Finding, hasErrors, rejected } from "../findings.ts";
import { type OptionsOf, options as table } from "../options.ts";
import type { Proof } from "../proof.ts";
import { quote } from "../quote.ts";
import { readProof } from "../read-proof.ts";
import { readText, sha256 } from "../system/files.ts";
import { exists, realPath } from "../system/paths.ts";
import { fileFinding } from "../system/rules.ts";
import type { LanguageName } from "../types/language.ts";
import type { Result } from "../types/loop.ts";
import { verifyFinding } from "../verify-rules.ts";
import { version } from "../version.ts";
import type { CommandContext } from "./command.ts";
import type { Ground } from "./ground.ts";
import { judgeAgain } from "./judge-again.ts";
import { loadContract, MAX_PROGRAM } from "./load.ts";
import { optionsOf, programOf, renewal } from "./proof-options.ts";
import { internalFinding } from "./rules.ts";

/** What judging a proof again came to. Paths count from the working directory. */
export interface Verified {
  readonly proof: string;
  readonly program: string;
  readonly result: "passed" | "failed" | "refused" | "error";
  /** Cases that were run, and how many of them were drawn for this judgement alone. */
  readonly cases: number;
  readonly fresh: number;
  readonly rules: { readonly held: number; readonly total: number };
  readonly findings: readonly Finding[];
  /** The command that renews the proof; absent where it could not be read, names a missing file, or does not hold. */
  readonly renew?: string;
  /** What a person does where nothing is left to renew: the program does not hold, or a file is missing. */
  readonly mend?: string;
  /** How the loop ended that was run because the proof did not hold. */
  readonly regenerated?: Result;
  /** That loop's report. */
  readonly report?: string;
  /** What the loop needs to write the program anew. */
  readonly origin?: { readonly task?: string; readonly options: OptionsOf<"prove"> };
}

export interface VerifySettings {
  readonly options: OptionsOf<"verify">;
  /** Sandbox and toolchain, looked for once for all proofs. */
  readonly groundOf: (language: LanguageName) => Promise<Ground>;
  /** Of the fresh cases. */
  readonly seed: number;
  /** Cases of one program that run at the same time. */
  readonly workers: number;
  /** What the files that a proof names must be below: the repository. */
  readonly root: string;
}

const unknown = (path: string) => ({
  proof: path,
  program: programOf(path),
  cases: 0,
  fresh: 0,
  rules: { held: 0, total: 0 },
});

/** What is known of a proof before it is judged. */
export const notJudged = (path: string): Verified => ({
  ...unknown(path),
  result: "error",
  findings: [internalFinding("internal.cancelled", `${path} was not judged: the run ended before; run verify again`)],
});

/** How many fresh cases to draw unless told: none for a proof whose author wanted none drawn. */
const usualFresh = (proof: Proof): number => (proof.cases.drawnCases === 0 ? 0 : Number(table["drawn-cases"].default));

/** Judges the proof at a path. Rejects only when it was cancelled, or when nobody foresaw why. */
export async function verifyProof(path: string, settings: VerifySettings, context: CommandContext): Promise<Verified> {
  const about = unknown(path);
  const read = await openProof(path, settings.root);
  if (!read.ok) return { ...about, result: "refused", findings: read.findings };
  const proof = read.value;
  const contract = await loadContract(join(dirname(path), proof.contract.path));
  const options = optionsOf(proof, path, settings.options, contract.ok ? contract.value : undefined);
  const renew = renewal(options);
  const origin = { options, ...(proof.task !== undefined && { task: proof.task }) };
  const program = await readText(about.program, MAX_PROGRAM);
  const cases = options.cases === undefined ? undefined : await readText(options.cases, MAX_PROGRAM * 4);
  const hashes = [
    ...changed("program", about.program, proof.program.sha256, program.ok ? sha256(program.value) : undefined),
    ...changed("contract", options.contract, proof.contract.sha256, contract.ok ? contract.value.sha256 : undefined),
    ...changed("cases", options.cases ?? "", proof.cases.sha256, cases?.ok ? sha256(cases.value) : undefined),
  ];
  const changes = (next: (kind: Kind) => string) =>
    hashes.map(({ kind, what }) => verifyFinding(`verify.${kind}-changed`, `${what}: ${next(kind)}`, at(path)));
  const missing = await missingFiles(options);
  if (missing.length > 0) {
    const mends = missing.map((it) => restoring(it, about));
    const mend = mends.join("; ");
    const gone = mends.map((it) => fileFinding("file.missing", it, at(path)));
    const result = hashes.length > 0 ? "failed" : "refused";
    return { ...about, result, findings: [...changes(() => mend), ...gone], mend, origin };
  }
  const renewable = changes(() => `${renew} renews the proof`);
  try {
    const judged = await judgeAgain(
      proof,
      program,
      { ...settings, options, fresh: settings.options.drawnCases ?? usualFresh(proof) },
      context,
    );
    const mend = (kind: Kind) => mending(about.program, kind, judged.failing);
    const same = hashes.length === 0;
    const findings = [
      ...(judged.holds ? renewable : changes(mend)),
      ...judged.findings.map((it) => ofProgram(it, about.program)),
      ...(same && judged.edited.length > 0
        ? [
            verifyFinding(
              "verify.proof-edited",
              `${path} says otherwise of ${judged.edited.join(", ")} than proving the same again (Fire-Flow ${version}, the proof is by ${quote(proof.fireFlow, 40)}): ${renew} renews it`,
              at(path),
            ),
          ]
        : []),
      ...judged.notices.map((it) => verifyFinding("verify.toolchain-changed", `${about.program}: ${it}`, at(path))),
    ];
    const result = judged.holds && !hasErrors(findings) ? "passed" : "failed";
    return {
      ...about,
      ...judged.figures,
      result,
      findings,
      ...(judged.holds ? { renew } : { mend: mend(hashes[0]?.kind ?? "program") }),
      origin,
    };
  } catch (error) {
    if (context.signal.aborted) throw error;
    if (error instanceof Refusal) {
      const why = error.findings.map((it) => ofProgram(it, about.program));
      // What was changed was judged all the same; only what could not be compared is left open.
      return {
        ...about,
        result: hashes.length > 0 ? "failed" : "refused",
        findings: [...renewable, ...why],
        renew,
        origin,
      };
    }
    if (error instanceof SystemFault) {
      return {
        ...about,
        result: "error",
        findings: [...renewable, ofProgram(error.finding, about.program)],
        renew,
        origin,
      };
    }
    throw error;
  }
}

/** Files that a proof names and that are not there: no command proves anything without them. */
async function missingFiles({ program, contract, cases }: OptionsOf<"prove">): Promise<readonly string[]> {
  const files = [program, contract, ...(cases === undefined ? [] : [cases])];
  const there = await Promise.all(files.map(exists));
  return files.filter((_, index) => !there[index]);
}

/** What a person does about a file that is missing. */
function restoring(file: string, { proof, program }: Pick<Verified, "proof" | "program">): string {
  const otherwise =
    file === program ? `remove its proof ${proof}` : `prove ${program} again with what stands in its place`;
  return `${quote(file, 200)}, which ${proof} names, is missing: restore it from git, or ${otherwise}`;
}

/** What a proof has the hash of. */
type Kind = "program" | "contract" | "cases";

/** What to do about a program that fails: renewing its proof is no way. */
const mending = (program: string, changed: Kind, failing: string | undefined): string =>
  `${program} does not hold${failing === undefined ? "" : `, the smallest case that fails is "${quote(failing, 80)}"`}; mend the program, or restore ${changed === "program" ? "it" : `the ${changed}`} from git`;

const at = (file: string) => ({ location: { file, line: 1, column: 1 } });

/** Says which program a finding is of, as those of many are listed together. */
const ofProgram = (it: Finding, program: string): Finding =>
  it.message.includes(program) ? it : { ...it, message: `${program}: ${it.message}` };

/** Reads a proof whose files are all where they may be. */
async function openProof(path: string, root: string): Promise<Checked<Proof>> {
  const text = await readText(path, MAX_PROGRAM);
  const read = text.ok ? readProof(text.value, path) : text;
  if (!read.ok) return read;
  const { program, contract, cases } = read.value;
  const findings: Finding[] = [];
  if (program.path !== basename(programOf(path))) {
    const what = `${path} is the proof of ${quote(program.path)} and stands beside ${basename(programOf(path))}: prove that program by itself`;
    findings.push(verifyFinding("verify.no-proof", what, at(path)));
  }
  const base = realPath(root) ?? root;
  for (const name of [programOf(path), ...[contract.path, cases.path].map((it) => it && join(dirname(path), it))]) {
    const place = name && realPath(name);
    if (place && !`${place}${sep}`.startsWith(`${base}${sep}`)) {
      findings.push(
        fileFinding("file.outside", `${path} names ${quote(name, 200)}, which is not in the repository`, at(path)),
      );
    }
  }
  return findings.length > 0 ? rejected(...findings) : read;
}

/** Hashes that are there and differ. */
function changed(kind: Kind, path: string, then?: string, now?: string) {
  if (then === undefined || now === undefined || then === now) return [];
  const was =
    kind === "cases"
      ? "are not the ones that it was proven on"
      : kind === "program"
        ? "is not the one that was proven"
        : "is not the one that it was proven against";
  const what = `${path} ${was} (${then.slice(0, 12)} became ${now.slice(0, 12)})`;
  return [{ kind, what }];
}
