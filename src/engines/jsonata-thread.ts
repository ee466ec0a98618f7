/**
 * What runs in JSONata's thread, as text: a bundle has no file for it. Expressions are foreign, so the package gets a
 * context of its own, without Node and without making code from texts; only texts go in and out.
 */
export const outside = `
const { parentPort, workerData } = require("node:worker_threads");
const { createContext, runInContext } = require("node:vm");

const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
// There is no \`require\` in the context, under neither name: the bundler gives the package's own another one.
runInContext("var module = { exports: {} }, exports = module.exports, require, __non_webpack_require__;", context);
runInContext(workerData.library, context);
const answer = runInContext(workerData.inside, context);
parentPort.on("message", (question) => answer(question).then((it) => parentPort.postMessage(it)));
parentPort.postMessage("ready");
`;

/** Its value is the function that answers. \`$same\` and \`$near\` are documented in docs/cookbook.md. */
export const inside = String.raw`
const jsonata = module.exports;

const isNumeric = (it) => typeof it === "number" || typeof it === "bigint";
const isInteger = (it) => typeof it === "bigint" || Number.isInteger(it);
const distance = (a, b) => Math.abs(Number(a) - Number(b));
const largest = (a, b) => Math.max(Math.abs(Number(a)), Math.abs(Number(b)));
/** As outputs are compared everywhere: integers exactly, other numbers within 1e-9 of the larger one. */
const sameNumber = (a, b) => a == b || (!(isInteger(a) && isInteger(b)) && distance(a, b) <= 1e-9 * largest(a, b));

function same(a, b) {
  if (a === b) return true;
  if (isNumeric(a) && isNumeric(b)) return sameNumber(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((it, index) => same(it, b[index]));
  if (typeof a !== "object" || typeof b !== "object" || !a || !b || Array.isArray(a) || Array.isArray(b)) return false;
  const at = (record, name) => (Object.hasOwn(record, name) ? record[name] : null);
  return [...Object.keys(a), ...Object.keys(b)].every((name) => same(at(a, name), at(b, name)));
}

/** JSONata makes one value of an array of one, and nothing of an empty one. */
const listOf = (it) => (it === undefined || it === null ? [] : Array.isArray(it) ? it : [it]);

function near(a, b, tolerance) {
  const [left, right] = [a, b].map((it) => {
    const list = Array.isArray(it) ? it : [it];
    // The sum of nothing is nothing to JSONata.
    return list.length === 0 || it === undefined ? 0 : list.length === 1 ? list[0] : undefined;
  });
  if (tolerance !== undefined && !(tolerance >= 0)) throw new Error("the tolerance of $near is no number from 0 up");
  if (!isNumeric(left) || !isNumeric(right)) return false;
  if (tolerance !== undefined) return distance(left, right) <= tolerance;
  return sameNumber(left, right) || (!(isInteger(left) && isInteger(right)) && distance(left, right) <= 1e-9);
}

function compile(text) {
  const expression = jsonata(text);
  expression.registerFunction("same", (a, b) => same(listOf(a), listOf(b)), "<xx:b>");
  expression.registerFunction("near", near, "<xxx?:b>");
  return expression;
}

const compiled = new Map();
function known(text) {
  if (!compiled.has(text)) compiled.set(text, compile(text));
  return compiled.get(text);
}

const revive = (_, it) =>
  typeof it !== "string" || it[0] !== "\0" ? it : it[1] === "n" ? BigInt(it.slice(2)) : it.slice(1);

const kindOf = (it) =>
  it === undefined ? "nothing" : it === null ? "null" : Array.isArray(it) ? "an array"
    : { number: "a number", bigint: "a number", string: "text", object: "an object" }[typeof it] ?? "a function";

/** What went wrong, without the values that JSONata quotes: they are data. */
function reasonOf(error) {
  if (error instanceof RangeError) return "it nests or grows too far";
  if (error.code === "D3137" || error.code === "D3141") return "it raised an error of its own";
  let text = String(error.message);
  for (const it of [error.value, error.value2]) {
    if (it === undefined) continue;
    for (const part of [JSON.stringify(it), String(it)]) if (part) text = text.replaceAll(part, "…");
  }
  return text;
}

async function parse(text) {
  try {
    const tree = compile(text).ast();
    const names = new Set();
    const written = JSON.stringify(tree, (_, it) => {
      if (it?.type === "variable") names.add(String(it.value));
      return it;
    });
    const functions = compile("$probe()");
    functions.registerFunction("probe", function () {
      return [...names].filter((it) => this.environment.lookup(it) !== undefined);
    });
    return { ok: true, tree: JSON.parse(written), functions: listOf(await functions.evaluate({})) };
  } catch (error) {
    const reason = error instanceof RangeError ? "it nests too deep" : String(error.message);
    return { ok: false, reason, ...(typeof error.position === "number" && { position: error.position }) };
  }
}

async function evaluate(text, data) {
  try {
    const value = await known(text).evaluate(JSON.parse(data, revive));
    return typeof value === "boolean" ? { kind: "boolean", value } : { kind: "not-boolean", got: kindOf(value) };
  } catch (error) {
    return { kind: "failed", reason: reasonOf(error) };
  }
}

(question) => {
  const { task, expression, data } = JSON.parse(question);
  return (task === "parse" ? parse(expression) : evaluate(expression, data)).then((it) => JSON.stringify(it));
};
`;
