/** What `generate` and `prove` need before they start: the suite, the sandbox and the toolchain, or every reason why not. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { inputCase, readCases } from "../cases/index.ts";
import { openJsonata } from "../engines/index.ts";
import { Refusal } from "../faults.ts";
import { type Checked, checked, type Finding, hasErrors } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import type { ProofFacts } from "../proof.ts";
import type { Workbench } from "../prove.ts";
import { assembleSuite, type Suite } from "../suite.ts";
import { readText, sha256 } from "../system/files.ts";
import { makeFolder, makeScratch, removeScratch } from "../system/scratch.ts";
import type { Case } from "../types/case.ts";
import type { Contract } from "../types/contract.ts";
import type { Language } from "../types/language.ts";
import type { CommandContext } from "./command.ts";
import type { Ground } from "./ground.ts";
import { loadContract, loadInput } from "./load.ts";
import { openSql } from "./open-sql.ts";

/** Everything a judgement needs, read and checked. */
export interface Stage {
  readonly suite: Suite;
  /** The suite's own cases: those that a program must pass last and that its proof names. */
  readonly cases: readonly Case[];
  readonly language: Language;
  readonly bench: Omit<Workbench, "folder">;
  /** Makes an empty folder for one proving. */
  readonly newFolder: () => Promise<string>;
  /** Removes those folders and ends what evaluates. */
  readonly close: () => Promise<void>;
  /** Where the given cases stand, for the proof; paths as the user gave them. */
  readonly given?: ProofFacts["given"];
  /** What is worth saying though nothing is refused. */
  readonly findings: readonly Finding[];
}

const MAX_CASES_FILE = 16 * 1024 * 1024;

/**
 * @param seed used where the options have none: that of an earlier proof.
 * @throws {Refusal} with everything that is in the way, at once; `also` is what the caller found before.
 */
export async function setStage(
  options: Omit<OptionsOf<"prove">, "program">,
  { language, ...ground }: Ground,
  context: CommandContext,
  { seed, also = [] }: { readonly seed?: number; readonly also?: readonly Finding[] } = {},
): Promise<Stage> {
  const jsonata = openJsonata();
  const reading = loadContract(options.contract);
  // The engine gets ready while the cases are read, which blocks this thread.
  const begun = reading.then((it) => (it.ok && it.value.models.some(hasIoRules) ? jsonata.start() : undefined));
  const [contract, given] = await Promise.all([reading, begun.then(() => loadGiven(options))]);
  const suite =
    contract.ok && given.ok
      ? await assembleSuite(
          contract.value,
          given.value.cases,
          { ...options, seed: options.seed ?? seed ?? seedOf(contract.value) },
          { jsonata, sql: openSql(options, context, ground.sandbox) },
        )
      : undefined;
  const cases = suite?.ok ? suite.value.casesOf() : undefined;
  const [sandbox, toolchain] = await Promise.all([ground.sandbox, ground.toolchain]);
  const findings = [
    ...also,
    ...[contract, given, suite, cases, sandbox, toolchain].flatMap((it) => it?.findings ?? []),
  ];
  const { signal } = context;
  if (signal.aborted || hasErrors(findings) || !suite?.ok || !cases?.ok || !given.ok || !sandbox.ok || !toolchain.ok) {
    await jsonata.close();
    signal.throwIfAborted();
    throw new Refusal(findings);
  }

  const scratch = await makeScratch();
  let folders = 0;
  return {
    suite: suite.value,
    cases: cases.value,
    language,
    bench: {
      toolchain: toolchain.value,
      sandbox: sandbox.value,
      limits: { timeoutMs: options.timeout, memory: options.memoryLimit, output: options.outputLimit },
      compile: {
        timeoutMs: options.compileTimeout,
        signal: context.signal,
        cache: await makeFolder(join(scratch, "cache")),
        dependencies: options.dependencies ?? language.dependencies,
      },
      workers: availableParallelism(),
      observe: context.observe,
      signal: context.signal,
      now: () => performance.now(),
    },
    newFolder: () => makeFolder(join(scratch, `${++folders}`)),
    close: async () => {
      await Promise.all([jsonata.close(), removeScratch(scratch)]);
    },
    ...(given.value.source && { given: given.value.source }),
    findings,
  };
}

const hasIoRules = ({ io = [] }: Contract["models"][number]): boolean => io.length > 0;

interface Given {
  readonly cases: readonly Case[];
  readonly source?: ProofFacts["given"];
}

/** Reads the cases that are given, in a file or as one input. */
export async function loadGiven(options: {
  readonly cases?: string;
  readonly input?: string;
}): Promise<Checked<Given>> {
  const input = options.input === undefined ? undefined : await loadInput(options.input);
  const text = options.cases === undefined ? undefined : await readText(options.cases, MAX_CASES_FILE);
  const fromFile = text?.ok ? readCases(text.value, options.cases as string) : text;
  const faults = [...(input?.findings ?? []), ...(fromFile?.findings ?? [])];
  if ((input && !input.ok) || (fromFile && !fromFile.ok)) return { ok: false, findings: faults };
  const single = input === undefined ? [] : [inputCase(input.value)];
  const cases = [...single, ...((fromFile?.value as readonly Case[] | undefined) ?? [])];
  const source: Given["source"] = {
    ...(text?.ok && { path: options.cases as string, sha256: sha256(text.value) }),
    ...(single.length > 0 && { inline: single }),
  };
  return checked({ cases, ...((text || input) && { source }) }, faults);
}

/** The same contract draws the same cases anywhere, until somebody says otherwise. */
export const seedOf = (contract: Contract): number => Number.parseInt(contract.sha256.slice(0, 8), 16);
