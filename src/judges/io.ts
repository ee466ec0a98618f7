import type { Finding, FindingDetails } from "../findings.ts";
import { quote } from "../quote.ts";
import type { IoRule, Sides } from "../types/contract.ts";
import type { Evaluation, Jsonata } from "../types/jsonata.ts";
import type { Value } from "../types/value.ts";
import { mask } from "./mask.ts";
import { ioFinding } from "./rules.ts";
import { show } from "./show.ts";

/** A case's input and the output that came of it. */
export interface InputAndOutput {
  readonly input: Value;
  readonly output: Value;
}

/** Judges how an output relates to its input by the io rules of the output model: one finding for each that does not hold. */
export async function judgeIo(sides: Sides, data: InputAndOutput, jsonata: Jsonata): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const rule of sides.output.io ?? []) {
    const evaluation = await jsonata.evaluate(rule.expression, data);
    if (evaluation.kind !== "boolean" || !evaluation.value) findings.push(findingOf(rule, evaluation, sides, data));
  }
  return findings;
}

function findingOf(rule: IoRule, evaluation: Evaluation, sides: Sides, { input, output }: InputAndOutput): Finding {
  const demanded = demandOf(rule);
  const details = {
    model: sides.output.name,
    path: "$",
    expected: demanded,
    count: 1,
    samples: [
      `input ${show(sides.input ? mask(input, sides.input) : input)}, output ${show(mask(output, sides.output))}`,
    ],
    location: rule.location,
  };
  switch (evaluation.kind) {
    case "boolean":
      return ioFinding("io.jsonata", `the output does not relate to its input as demanded: ${demanded}`, {
        ...details,
        severity: rule.severity,
        actual: "false",
      });
    case "not-boolean":
      return undecided(`it gave ${evaluation.got} where true or false is due`, demanded, details);
    case "failed":
      return undecided(quote(evaluation.reason, 200), demanded, details);
    default:
      return evaluation satisfies never;
  }
}

const undecided = (reason: string, demanded: string, details: FindingDetails): Finding =>
  ioFinding("io.not-evaluated", `a rule was not decided, ${reason}: ${demanded}`, { ...details, actual: reason });

/** The rule as people know it: its name, and the expression on one line. */
export function demandOf({ name, expression }: IoRule): string {
  const text = quote(expression.trim().replace(/\s+/g, " "), 300);
  return name === undefined ? text : `"${quote(name)}" (${text})`;
}

/** Whether a rule speaks of both sides: one that looks at the output alone ties it to nothing. */
export const relatesSides = ({ expression }: Pick<IoRule, "expression">): boolean =>
  /\binput\b/.test(expression) && /\boutput\b/.test(expression);
