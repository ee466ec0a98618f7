/**
 * Everything that can be seen to be wrong with a rule between input and output before it is run: names that nothing
 * defines, paths that no model has, a value that is not true or false, an answer that changes from run to run.
 */
import type { Severity } from "../findings.ts";
import type { Sides } from "../types/contract.ts";
import type { ParsedExpression } from "../types/jsonata.ts";
import { follower } from "./io-paths.ts";
import { depthOf, MAX_DEPTH, namesBound, partsOf, type Tree, type View } from "./io-tree.ts";
import { type ContractRule, quoted } from "./rules.ts";

/** Something wrong with an expression; `position` is the offset in it. */
export interface Fault {
  readonly rule: ContractRule;
  readonly fact: string;
  readonly severity?: Severity;
  readonly position?: number;
}

/** Functions that another run answers differently. */
const changing = new Set(["now", "millis", "random", "shuffle"]);
/** Functions that never give true or false. */
const counting = new Set(["sum", "count", "average", "max", "min", "length", "string", "number", "round", "join"]);
const comparing = new Set(["=", "!=", "<", "<=", ">", ">=", "in", "and", "or"]);

/** Everything wrong with a parsed expression over the two sides. */
export function examine(parsed: Extract<ParsedExpression, { ok: true }>, sides: Sides): readonly Fault[] {
  const tree = parsed.tree as Tree;
  if (depthOf(tree) > MAX_DEPTH) {
    return [{ rule: "contract.io-rule-syntax", fact: `The expression nests deeper than ${MAX_DEPTH} levels` }];
  }
  const faults = new Map<string, Fault>();
  const add = (fault: Fault) => {
    const key = JSON.stringify([fault.rule, fault.fact]);
    if (!faults.has(key)) faults.set(key, fault);
  };
  const nowhere = (fact: string, position?: number) =>
    add({ rule: "contract.io-rule-unknown-path", fact, ...(position !== undefined && { position }) });
  const own = namesBound(tree);
  const functions = new Set(parsed.functions.filter((it) => !own.has(it)));
  checkNames(tree, own, functions, add);
  const view = follower(sides, functions, nowhere)(tree);
  const not = whyNotBoolean(tree, view, functions);
  if (not !== undefined)
    add({ rule: "contract.io-rule-not-boolean", fact: `The expression gives ${not}, not true or false` });
  return [...faults.values()];
}

function checkNames(
  tree: Tree,
  own: ReadonlySet<string>,
  functions: ReadonlySet<string>,
  add: (fault: Fault) => void,
): void {
  for (const { type, value, position } of partsOf(tree)) {
    const name = String(value);
    if (type !== "variable" || name === "" || name === "$" || own.has(name)) continue;
    const place = position === undefined ? {} : { position: Math.max(0, position - name.length - 1) };
    if (!functions.has(name)) {
      add({ rule: "contract.io-rule-unknown-function", fact: `Nothing defines ${quoted(`$${name}`)}`, ...place });
    } else if (changing.has(name)) {
      const fact = `${quoted(`$${name}`)} gives something else in every run, so that nothing could be proven`;
      add({ rule: "contract.clock-rule", severity: "error", fact, ...place });
    }
  }
}

/** What an expression gives that is certainly not true or false, in words. */
function whyNotBoolean(tree: Tree, view: View, functions: ReadonlySet<string>): string | undefined {
  const name = String(tree.value);
  switch (tree.type) {
    case "block": {
      const last = tree.expressions?.at(-1);
      return last && whyNotBoolean(last, view, functions);
    }
    case "number":
      return "a number";
    case "string":
      return "text";
    case "lambda":
      return "a function";
    case "value":
      return tree.value === null ? "null" : undefined;
    case "unary":
      return name === "-" ? "a number" : name === "[" ? "an array" : "an object";
    case "binary":
      return comparing.has(name) ? undefined : `the result of \`${name}\``;
    case "function": {
      const called = String(tree.procedure?.value);
      return functions.has(called) && counting.has(called) ? `what ${quoted(`$${called}`)} gives` : undefined;
    }
    default:
      return view.kind === "shape" && !["boolean", "any", "array"].includes(view.shape.type)
        ? `the value of ${quoted(view.path)}`
        : view.kind === "pair"
          ? "an object"
          : undefined;
  }
}
