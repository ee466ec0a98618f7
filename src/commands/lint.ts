/** `fire-flow lint`: judges a contract itself. */
import { exampleCases } from "../cases/index.ts";
import { chooseSides, lintContract, lintIoRules, ruleCount, unrelatedOutput } from "../contract/index.ts";
import { openJsonata } from "../engines/index.ts";
import { type Checked, type Finding, hasErrors } from "../findings.ts";
import { relatesSides } from "../judges/index.ts";
import type { OptionsOf } from "../options.ts";
import type { RuleId } from "../rules.ts";
import {
  judgeStrength,
  knownSamples,
  type Measured,
  measureStrength,
  strengthLine,
  survivorFindings,
} from "../strength.ts";
import { assembleSuite } from "../suite.ts";
import { fileRules } from "../system/rules.ts";
import type { Case } from "../types/case.ts";
import type { Contract, Model, Sides } from "../types/contract.ts";
import type { Jsonata } from "../types/jsonata.ts";
import type { Strength } from "../types/verdict.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { loadContract, orRefuse } from "./load.ts";
import { loadGiven, seedOf } from "./stage.ts";

export async function run(options: OptionsOf<"lint">, context: CommandContext): Promise<CommandOutcome> {
  const [read, given] = await Promise.all([loadContract(options.contract), loadGiven(options)]);
  if (!read.ok) return unreadable(options.contract, read.findings);
  const { cases } = orRefuse(given);
  const jsonata = openJsonata();
  try {
    return await judgeContract(read, cases, options, { jsonata, signal: context.signal });
  } finally {
    await jsonata.close();
  }
}

interface Tools {
  readonly jsonata: Jsonata;
  readonly signal: AbortSignal;
}

async function judgeContract(
  { value: contract, findings: reading }: Extract<Checked<Contract>, { ok: true }>,
  cases: readonly Case[],
  options: OptionsOf<"lint">,
  tools: Tools,
): Promise<CommandOutcome> {
  const sides = chooseSides(contract, options);
  const chosen = sides.ok ? sides.value : undefined;
  const io = await lintIoRules(contract, chosen, tools.jsonata);
  const own = [...reading, ...lintContract(contract), ...io, ...sides.findings.map((it) => unlessNeeded(it, options))];
  const told =
    hasErrors(own) || !chosen ? { findings: [] } : await whatItTells(contract, chosen, cases, options, tools);
  const findings = [...own, ...told.findings];
  const models = contract.models.map((it) => modelDocument(it, chosen));
  const result = hasErrors(findings) ? "failed" : "passed";
  const strength = told.strength && { strength: told.strength };
  return {
    result,
    document: { result, findings, contract: contractDocument(contract), models, ...strength },
    output: models.map((it) => `${it.name}: ${it.role}, ${it.cardinality}, ${it.rules} rules`).join("\n"),
    findings,
    ...strength,
    summary: [
      `${contract.path}: ${contract.format.toUpperCase()} ${contract.version}, ${models.length} models, ${counted(findings)}.`,
      ...(told.strength ? [strengthLine(told.strength)] : []),
    ].join("\n"),
  };
}

const SIDES_UNCLEAR: RuleId = "contract.sides-unclear";
const UNREADABLE: RuleId = "contract.unreadable";

/** Only a run, or what is measured on cases, needs to know which model is which; a contract may have many tables. */
function unlessNeeded(finding: Finding, { cases, minStrength }: OptionsOf<"lint">): Finding {
  const needed = cases !== undefined || minStrength > 0;
  return finding.rule === SIDES_UNCLEAR && !needed ? { ...finding, severity: "notice" } : finding;
}

interface Told {
  readonly findings: readonly Finding[];
  readonly strength?: Strength;
}

/** What the contract tells apart, measured on its examples and the cases that are given. */
async function whatItTells(
  contract: Contract,
  sides: Sides,
  given: readonly Case[],
  options: OptionsOf<"lint">,
  { jsonata, signal }: Tools,
): Promise<Told> {
  const known = [...given, ...exampleCases(contract, sides)].some((it) => it.output !== undefined);
  const unrelated = unrelatedOutput(sides, known || (sides.output.io ?? []).some(relatesSides));
  const weak = (measured: Measured) => judgeStrength(measured, options.minStrength, sides.output);
  if (!known) {
    return { findings: [...unrelated, ...weak({ kind: "unmeasured", why: "no case tells a right output" })] };
  }
  const settings = { drawnCases: 0, holdBack: 0, seed: seedOf(contract), deterministic: true } as const;
  const assembled = await assembleSuite(contract, given, { ...options, ...settings }, { jsonata });
  const faults = assembled.findings.filter((it) => /^(cases|format)\./.test(it.rule));
  if (!assembled.ok) return { findings: faults };
  const measured = await measureStrength(assembled.value, knownSamples(assembled.value), signal);
  const strength = measured.kind === "measured" ? { strength: measured.strength } : {};
  const survivors = strength.strength ? survivorFindings(strength.strength, sides.output) : [];
  return { findings: [...faults, ...unrelated, ...weak(measured), ...survivors], ...strength };
}

/** A contract with faults is `failed`; one that is missing, unreadable or no YAML is `refused`. */
function unreadable(path: string, findings: readonly Finding[]): CommandOutcome {
  const none = findings.some((it) => Object.hasOwn(fileRules, it.rule) || it.rule === UNREADABLE);
  const result = none ? "refused" : "failed";
  return {
    result,
    document: { result, findings },
    findings,
    summary: `${path} cannot be worked with: ${counted(findings)}. Mend them and lint again.`,
  };
}

const contractDocument = ({ path, format, version }: Contract) => ({ path, format, version });

function modelDocument(model: Model, sides: Sides | undefined) {
  const role = model.name === sides?.output.name ? "output" : model.name === sides?.input?.name ? "input" : "none";
  return {
    name: model.name,
    role,
    cardinality: model.cardinality,
    cardinalityFrom: model.cardinalityFrom,
    rules: ruleCount(model),
  };
}

function counted(findings: readonly Finding[]): string {
  const count = (severity: Finding["severity"]) => findings.filter((it) => it.severity === severity).length;
  return `${count("error")} errors, ${count("warning")} warnings, ${count("notice")} notices`;
}
