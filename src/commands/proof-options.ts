/** A proof as the options that it was written with, and as the command that renews it. */
import { basename, dirname, join } from "node:path";
import { chooseSides } from "../contract/index.ts";
import { printJson } from "../formats/print-json.ts";
import type { OptionsOf } from "../options.ts";
import type { Proof } from "../proof.ts";
import { shellCommand } from "../shell.ts";
import { listTree } from "../system/tree.ts";
import type { Contract } from "../types/contract.ts";
import { repeatedFlags } from "./repeated-flags.ts";
import { reportPath, runFiles } from "./run-folder.ts";

const suffix = ".proof.json";

/** The program that a proof stands beside. */
export const programOf = (proof: string): string => proof.slice(0, -suffix.length);

export const isProofPath = (path: string): boolean => path.endsWith(suffix) && basename(path) !== suffix;

/** Folders that hold nobody's own proofs. */
const foreign = new Set([".git", "node_modules", ".fire-flow"]);

/** All proofs below a folder, by their path from there, in order; not the copies that reports keep. */
export function committedProofs(folder: string): readonly string[] {
  const { files } = listTree(folder, (name) => foreign.has(name));
  const there = new Set(files);
  const isKept = (path: string) =>
    basename(path) === runFiles.proof && there.has(reportPath(dirname(path))) && !there.has(programOf(path));
  return files.filter((it) => isProofPath(it) && !isKept(it));
}

/**
 * What `prove` is told to judge the same again. `own` decides what depends on the machine and not on the proof: sandbox,
 * packages that may be fetched, how long compiling may take.
 * @param path of the proof; its own paths start there
 * @param contract where it can be read: what it says by itself is not said again
 */
export function optionsOf(
  proof: Proof,
  path: string,
  own: OptionsOf<"verify">,
  contract?: Contract,
): OptionsOf<"prove"> {
  const near = (it: string) => join(dirname(path), it);
  const [inline] = proof.cases.inline ?? [];
  const sides = contract && chooseSides(contract);
  const chosen = sides?.ok ? sides.value : undefined;
  const format = contract?.serverFormat ?? "json";
  const { inputModel, outputModel } = proof.contract;
  return {
    program: programOf(path),
    contract: near(proof.contract.path),
    language: proof.program.language,
    ...(proof.cases.path !== undefined && { cases: near(proof.cases.path) }),
    ...(inline && { input: printJson(inline.input) }),
    ...(inputModel !== undefined && inputModel !== chosen?.input?.name && { inputModel }),
    ...(outputModel !== chosen?.output.name && { outputModel }),
    ...(proof.formats.input !== format && { inputFormat: proof.formats.input }),
    ...(proof.formats.output !== format && { outputFormat: proof.formats.output }),
    drawnCases: proof.cases.drawnCases,
    holdBack: proof.cases.holdBack,
    seed: proof.cases.seed,
    deterministic: proof.deterministic,
    timeout: proof.limits.timeoutMs,
    memoryLimit: proof.limits.memory,
    outputLimit: proof.limits.output,
    compileTimeout: own.compileTimeout,
    minStrength: own.minStrength,
    offline: own.offline,
    sandbox: own.sandbox,
    workingDirectory: own.workingDirectory,
    ...(own.dependencies && { dependencies: own.dependencies }),
  };
}

/** The one command that writes the proof anew. The seed is that of the proof which it finds. */
export function renewal(options: OptionsOf<"prove">): string {
  // The extension says the language, and the proof that is there the seed.
  const { program, contract, cases, input, drawnCases, holdBack, language: _, ...more } = options;
  const flags = (name: string, value: string | number | undefined, usual?: string | number) =>
    value === undefined || value === usual ? [] : [`--${name}`, `${value}`];
  return shellCommand([
    "fire-flow",
    "prove",
    program,
    "--contract",
    contract,
    ...flags("cases", cases),
    ...flags("input", input),
    ...flags("drawn-cases", drawnCases, 20),
    ...flags("hold-back", holdBack, "auto"),
    ...repeatedFlags({ ...more, contract, drawnCases, holdBack }),
  ]);
}
