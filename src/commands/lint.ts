/** `fire-flow lint`: judges a contract itself. */
import { chooseSides, lintContract, ruleCount } from "../contract/index.ts";
import { type Finding, hasErrors } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import type { Contract, Model, Sides } from "../types.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { loadContract } from "./load.ts";

export async function run(options: OptionsOf<"lint">, _context: CommandContext): Promise<CommandOutcome> {
  const read = await loadContract(options.contract);
  if (!read.ok) return unreadable(options.contract, read.findings);
  const contract = read.value;
  const sides = chooseSides(contract, options);
  const findings = [...read.findings, ...lintContract(contract), ...sides.findings];
  const models = contract.models.map((it) => modelDocument(it, sides.ok ? sides.value : undefined));
  const failed = hasErrors(findings);
  return {
    result: failed ? "failed" : "passed",
    document: { result: failed ? "failed" : "passed", findings, contract: contractDocument(contract), models },
    output: models.map((it) => `${it.name}: ${it.role}, ${it.cardinality}, ${it.rules} rules`).join("\n"),
    findings,
    summary: `${contract.path}: ${contract.format.toUpperCase()} ${contract.version}, ${models.length} models, ${counted(findings)}.`,
  };
}

/** A contract with faults is `failed`; one that is missing, unreadable or no YAML is `refused`. */
function unreadable(path: string, findings: readonly Finding[]): CommandOutcome {
  const none = findings.some((it) => it.rule.startsWith("file.") || it.rule === "contract.yaml");
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
