/**
 * The proof: the file beside a program that says what it passed with, so that anyone can judge it again. It holds
 * nothing that depends on the clock or the run: proving the same again writes the same bytes.
 */
import { printJson } from "./formats/print-json.ts";
import { readProof } from "./read-proof.ts";
import type { Suite } from "./suite.ts";
import type { Case } from "./types/case.ts";
import type { Dependency, LanguageName } from "./types/language.ts";
import type { Provider } from "./types/provider.ts";
import type { FormatName, Value } from "./types/value.ts";
import type { Strength } from "./types/verdict.ts";

/** What a proof is made of. Paths are relative to the proof, hashes are SHA-256 over text with LF ends. */
export interface ProofFacts {
  readonly program: { readonly path: string; readonly sha256: string };
  readonly language: LanguageName;
  /** Name and version: `Python 3.11.7`. */
  readonly toolchain: string;
  readonly suite: Suite;
  readonly contractPath: string;
  /** The file of the given cases, or the cases themselves where they stood in an option. */
  readonly given?: { readonly path?: string; readonly sha256?: string; readonly inline?: readonly Case[] };
  /** The cases that were run. */
  readonly cases: readonly Case[];
  readonly limits: { readonly timeoutMs: number; readonly memory: number; readonly output: number };
  readonly task?: string;
  readonly strength?: Strength;
  /** By name. */
  readonly dependencies?: readonly Dependency[];
  readonly provider?: Pick<Provider, "name" | "model" | "origin">;
  /** This program's own version. */
  readonly fireFlow: string;
}

/** The document of `schemas/proof.schema.json`. */
export interface Proof {
  readonly version: 1;
  readonly program: {
    readonly path: string;
    readonly sha256: string;
    readonly language: LanguageName;
    readonly toolchain: string;
  };
  readonly contract: {
    readonly path: string;
    readonly sha256: string;
    readonly inputModel?: string;
    readonly outputModel: string;
  };
  readonly task?: string;
  readonly cases: {
    readonly path?: string;
    readonly sha256?: string;
    readonly inline?: readonly { readonly name: string; readonly input: Value; readonly output?: Value }[];
    readonly given: number;
    readonly example: number;
    readonly drawn: number;
    readonly heldBack: number;
    readonly drawnCases: number;
    readonly holdBack: "auto" | number;
    readonly seed: number;
  };
  readonly formats: { readonly input: FormatName; readonly output: FormatName };
  readonly limits: { readonly timeoutMs: number; readonly memory: number; readonly output: number };
  /** How many rules the output model states. */
  readonly rules: number;
  /** Versions of the engines that rules were judged by; absent where none was needed. */
  readonly engines?: { readonly duckdb?: string };
  /** How many wrong outputs the contract's rules catch, alone and together with expected outputs. */
  readonly strength?: Omit<Strength, "survivors">;
  readonly deterministic: boolean;
  readonly dependencies: readonly Dependency[];
  readonly provider?: { readonly name: string; readonly model?: string; readonly origin?: string };
  readonly fireFlow: string;
}

/** `orders.py` → `orders.py.proof.json`. */
export const proofPath = (program: string): string => `${program}.proof.json`;

export function buildProof(facts: ProofFacts): Proof {
  const { suite, cases, given } = facts;
  const { sides, settings } = suite;
  const count = (source: Case["source"]) => cases.filter((it) => it.source === source).length;
  return {
    version: 1,
    program: { ...facts.program, language: facts.language, toolchain: facts.toolchain },
    contract: {
      path: facts.contractPath,
      sha256: suite.contract.sha256,
      ...(sides.input && { inputModel: sides.input.name }),
      outputModel: sides.output.name,
    },
    ...(facts.task !== undefined && { task: facts.task }),
    cases: {
      ...(given?.path !== undefined && { path: given.path }),
      ...(given?.sha256 !== undefined && { sha256: given.sha256 }),
      ...(given?.inline && { inline: given.inline.map(inlineCase) }),
      given: count("given"),
      example: count("example"),
      drawn: count("drawn"),
      heldBack: cases.filter((it) => it.heldBack).length,
      drawnCases: settings.drawnCases,
      holdBack: settings.holdBack,
      seed: settings.seed,
    },
    formats: suite.formats,
    limits: facts.limits,
    rules: suite.rules,
    ...(suite.engines.duckdb !== undefined && { engines: suite.engines }),
    ...(facts.strength && { strength: figures(facts.strength) }),
    deterministic: settings.deterministic,
    dependencies: facts.dependencies ?? [],
    ...(facts.provider && {
      provider: {
        name: facts.provider.name,
        ...(facts.provider.model !== undefined && { model: facts.provider.model }),
        ...(facts.provider.origin !== undefined && { origin: facts.provider.origin }),
      },
    }),
    fireFlow: facts.fireFlow,
  };
}

/** Survivors are the report's: they hold values. */
const figures = ({ share, mutants, caught, withExpected }: Strength) => ({ share, mutants, caught, withExpected });

const inlineCase = (it: Case) => ({
  name: it.name,
  input: it.input,
  ...(it.output !== undefined && { output: it.output }),
});

export const printProof = (proof: Proof): string => `${printJson(proof as unknown as Value, 2)}\n`;

/** What an earlier proof of the same program says that proving it again cannot know. */
export interface EarlierProof extends Partial<Pick<Proof, "task" | "provider">> {
  /** Of the program that it was written for. */
  readonly sha256?: string;
  readonly seed?: number;
  /** The file of its cases, by its path from the proof. */
  readonly cases?: string;
}

/** Anything that is no proof is taken for none, and so is one of a newer version. */
export function readEarlierProof(text: string): EarlierProof {
  const read = readProof(text, "the earlier proof");
  if (!read.ok) return {};
  const { program, cases, task, provider } = read.value;
  return {
    sha256: program.sha256,
    seed: cases.seed,
    ...(cases.path !== undefined && { cases: cases.path }),
    ...(task !== undefined && { task }),
    ...(provider && { provider }),
  };
}
