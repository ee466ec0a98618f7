/** What is wrong with the rules between input and output themselves. */
import type { Finding, Location } from "../findings.ts";
import type { Contract, IoRule, Model, Sides } from "../types/contract.ts";
import type { Jsonata, ParsedExpression } from "../types/jsonata.ts";
import { examine, type Fault } from "./io-examine.ts";
import { finding, quoted } from "./rules.ts";

/**
 * Judges the io rules of a contract: all of them by their syntax, those of the output model by what they name as well.
 * @param sides undefined where they could not be chosen.
 */
export async function lintIoRules(
  contract: Contract,
  sides: Sides | undefined,
  jsonata: Pick<Jsonata, "parse">,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const model of contract.models) {
    const judged = sides?.output.name === model.name ? sides : undefined;
    for (const rule of model.io ?? []) {
      const parsed = await jsonata.parse(rule.expression);
      const faults = parsed.ok ? judged && examine(parsed, judged) : [syntaxFault(parsed)];
      findings.push(...(faults ?? []).map((it) => reported(it, rule, model, contract)));
    }
    if (sides && !judged) findings.push(...(model.io ?? []).map((it) => elsewhere(it, model, sides)));
  }
  return findings;
}

const syntaxFault = ({ reason, position }: Extract<ParsedExpression, { ok: false }>): Fault => ({
  rule: "contract.io-rule-syntax",
  fact: `The expression is no JSONata: ${reason.replace(/\.$/, "")}`,
  // The parser's place is behind what it stumbled over.
  ...(position !== undefined && { position: Math.max(0, position - 1) }),
});

const reported = ({ rule, severity, fact, position }: Fault, at: IoRule, model: Model, contract: Contract): Finding =>
  finding(rule, `${fact}.`, {
    ...(severity && { severity }),
    model: model.name,
    location: position === undefined ? at.location : locationIn(contract, at, position),
  });

function elsewhere({ location }: IoRule, { name }: Model, { output }: Sides): Finding {
  const fact = `The rule between input and output stands in ${quoted(name)} and is not judged`;
  return finding("contract.io-rule-side", `${fact}: write it into the output model, ${quoted(output.name)}.`, {
    model: name,
    location,
  });
}

/** A rule that decides nothing, on data that nothing is wrong with. */
export const ioRuleFault = (fact: string, { model, location }: Finding): Finding =>
  finding("contract.io-rule-not-boolean", fact, {
    ...(model !== undefined && { model }),
    ...(location && { location }),
  });

/** A character of a quoted YAML text, escapes whole; or any character. */
const CHARACTER = {
  '"': /\\(?:x..|u....|U........|[\s\S])|[\s\S]/g,
  "'": /''|[\s\S]/g,
  plain: /[\s\S]/g,
} as const;

/** Escapes of blanks and line ends. */
const BLANK = /^(?:\s|\\[nrt\s_LPN]|\\x(?:09|0a|0d|20))$/i;

/**
 * The place in the contract of an offset into an expression. YAML folds lines and takes indentation away, but keeps
 * every other character: the place is found by counting those.
 */
export function locationIn({ text, path }: Contract, { expression, source }: IoRule, offset: number): Location {
  const raw = text.slice(source.start, source.end);
  const style = raw[0] === '"' || raw[0] === "'" ? raw[0] : "plain";
  const head = style !== "plain" ? 1 : /^[|>]/.test(raw) ? raw.indexOf("\n") + 1 : 0;
  let before = expression.slice(0, offset).replace(/\s/g, "").length;
  let end = source.end;
  for (const { 0: it, index } of raw.slice(head).matchAll(CHARACTER[style])) {
    if (BLANK.test(it)) continue;
    if (before === 0) {
      end = source.start + head + index;
      break;
    }
    before -= it.length > 2 || it.startsWith("\\") || it === "''" ? 1 : it.length;
  }
  const lines = text.slice(0, end).split("\n");
  return { file: path, line: lines.length, column: (lines.at(-1) as string).length + 1 };
}
