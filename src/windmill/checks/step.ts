/** One step of a flow: what it runs, what it hands over, and how it ends. */

import type { Given, Inputs } from "../facts.ts";
import type { Step } from "../flows/steps.ts";
import type { Judging } from "../judging.ts";
import { childOf, entriesOf, entryOf, isNull, listOf, mapOf, textNode, textOf, typeOf } from "../nodes.ts";
import { definitions } from "../schemas/index.ts";
import { readProgram } from "../scripts/read.ts";
import type { Program } from "../scripts/signature.ts";
import { firstThere, inlineFiles, notThere } from "../workspace/inline.ts";
import type { MapNode, Node } from "../yaml.ts";
import type { Flow } from "./flow.ts";
import { inputsOf } from "./inputs.ts";
import { sourceIn } from "./members.ts";
import { checkResourcePaths, checkTarget } from "./paths.ts";
import { checkImports, checkSyntax } from "./program.ts";
import { noteRun } from "./recursion.ts";
import { unknownKey } from "./schema.ts";
import { checkSecrets } from "./secrets.ts";

const keysOf = (name: string): readonly string[] => Object.keys(definitions[name]?.properties ?? {});

/** Keys of a module beyond the schema's, as servers write them. */
const moduleKeys = new Set([
  ...keysOf("FlowModule"),
  "pass_flow_input_directly",
  "apply_preprocessor",
  "is_trigger",
  "delete_after_use",
  "labels",
  "tag",
  "debounce_delay_s",
  "debounce_key",
]);

/** Keys of what a step does beyond those of its type in the schema, as servers write them. */
const extraKeys =
  `tag hash path lock concurrency_key concurrent_limit concurrency_time_window_s custom_concurrency_key is_trigger
  assets modules_node default_node modules failure_module envs priority input_transforms input_transform debouncing
  pass_flow_input_directly schema tag_override is_flow summary cache_ttl timeout`.split(/\s+/);

const valueKeys: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    rawscript: "RawScript",
    script: "PathScript",
    flow: "PathFlow",
    forloopflow: "ForloopFlow",
    whileloopflow: "WhileloopFlow",
    branchone: "BranchOne",
    branchall: "BranchAll",
    aiagent: "AiAgent",
    identity: "Identity",
  }).map(([type, name]) => [type, new Set([...keysOf(name), ...extraKeys, "tool_type"])]),
);

export async function checkStep(judging: Judging, flow: Flow, step: Step): Promise<void> {
  const { value, type } = step;
  checkKeys(judging, flow, step);
  if (!value) return;
  if (type === "whileloopflow" || type === "branchone") checkEnding(judging, flow, step, value);
  if (type === "script" || type === "flow") checkPath(judging, flow, step, value, type);
  if (type === "rawscript") await checkInline(judging, flow, step, value);
  // An agent's tool of another server is reached by a resource.
  if (textOf(childOf(value, "tool_type")) === "mcp")
    checkResourcePaths(judging, flow.source, value, `flow ${flow.path}`);
  checkSecrets(judging, flow.source, childOf(value, "input_transforms"));
}

function checkKeys({ report }: Judging, { source }: Flow, { node, value, type, role }: Step): void {
  const own = valueKeys[type ?? ""];
  for (const { key, at } of role === "tool" ? [] : entriesOf(node).values()) {
    if (!moduleKeys.has(key))
      report("windmill.structure.unknown-key", unknownKey(key, "a step", moduleKeys), source.at(at));
  }
  if (!own) return;
  for (const { key, at } of entriesOf(value).values()) {
    if (!own.has(key)) report("windmill.structure.unknown-key", unknownKey(key, `a ${type} step`, own), source.at(at));
  }
}

/** Loops that nothing stops, and branches that nothing leads into. */
function checkEnding({ report }: Judging, { source }: Flow, step: Step, value: MapNode): void {
  if (step.type === "whileloopflow") {
    const stops = (it: Node | undefined): boolean =>
      (it?.kind === "map" &&
        (it.entries.has("stop_after_if") || [...it.entries.values()].some((own) => stops(own.node)))) ||
      (it?.kind === "list" && it.items.some(stops));
    if (stops(childOf(value, "modules")) || entryOf(step.node, "stop_after_if")) return;
    report("windmill.flows.endless-loop", "no step of this while loop has a `stop_after_if`", source.at(step.node.at));
    return;
  }
  let taken = false;
  for (const branch of listOf(childOf(value, "branches"))) {
    const expr = textNode(childOf(branch, "expr"));
    const text = expr?.value.trim().replace(/;$/, "");
    if (taken || text === "false") {
      const fact = taken ? "a branch before this one is always taken" : "its condition is never true";
      report("windmill.flows.unreachable-branch", fact, source.at(expr?.at ?? branch.at));
    }
    taken ||= text === "true";
  }
}

function checkPath(judging: Judging, flow: Flow, step: Step, value: MapNode, kind: "script" | "flow"): void {
  const path = textNode(childOf(value, "path"));
  if (!path || path.value === "") return;
  const place = flow.source.at(path.at);
  if (path.value.startsWith("hub/")) {
    if (!/^hub\/\d+(\/|$)/.test(path.value)) {
      judging.report("windmill.references.hub", `${path.value} has no number after hub/`, place);
    }
    return;
  }
  checkTarget(judging, "windmill.references.step", { kind, path: path.value, place }, `flow ${flow.path}`);
  addCall(judging, flow, step, `${kind} ${path.value}`, value);
  if (kind === "flow") noteRun(judging, flow, step, path.value);
}

async function checkInline(judging: Judging, flow: Flow, step: Step, value: MapNode): Promise<void> {
  const content = textNode(childOf(value, "content"));
  const language = textOf(childOf(value, "language"));
  checkLockFile(judging, flow, value);
  if (!content || language === undefined) return;
  const { facts } = judging;
  facts.languages.set(language, (facts.languages.get(language) ?? 0) + 1);
  const script = `${flow.path}/${step.id ?? ""}`;
  const entry = step.role === "preprocessor" ? "preprocessor" : "main";
  const named = inlineFiles(content.value, flow.folder);
  if (!named) {
    const program = await readProgram({ text: content.value, language, script, entry });
    const where = { source: flow.source, within: content };
    checkSyntax(judging, where, program);
    checkImports(judging, where, program, `script ${script}`, false);
    callInline(judging, flow, step, value, program);
    return;
  }
  // The CLI also looks for a file that is named after the step.
  const ending = content.value.split(".").slice(1).join(".");
  const candidates = [...named, `${flow.folder}${step.id}.${ending}`];
  const found = firstThere(judging.index.files, candidates);
  if (found === undefined) {
    const { fact, linked } = notThere(judging.index, candidates);
    if (linked !== undefined) facts.linked.set(`flow ${flow.path}`, linked);
    const severity = linked === undefined ? "error" : "warning";
    const place = flow.source.at(content.at);
    judging.report("windmill.structure.inline-missing", `the file ${fact}`, place, { severity, about: named });
    return;
  }
  const source = sourceIn(judging, flow.members, found);
  if (!source) return;
  const program = await readProgram({ text: source.text, language, script, entry });
  checkSyntax(judging, { source }, program);
  checkImports(judging, { source }, program, `script ${script}`, false);
  callInline(judging, flow, step, value, program);
}

function checkLockFile({ index, report }: Judging, { folder, source }: Flow, value: MapNode): void {
  const lock = textNode(childOf(value, "lock"));
  const about = [...(inlineFiles(lock?.value ?? "", folder) ?? []), ...(inlineFiles(lock?.value ?? "", "") ?? [])];
  if (!lock || about.length === 0 || firstThere(index.files, about)) return;
  report("windmill.structure.lock-missing", `the lock ${notThere(index, about).fact}`, source.at(lock.at), { about });
}

function callInline(judging: Judging, flow: Flow, step: Step, value: MapNode, program: Program): void {
  const inputs = inputsOf(program);
  if (inputs && step.role !== "tool") addCall(judging, flow, step, inputs, value);
}

/** Judged when every signature is known. A tool's inputs are the agent's to choose. */
function addCall(judging: Judging, flow: Flow, step: Step, target: string | Inputs, value: MapNode): void {
  const transforms = mapOf(childOf(value, "input_transforms"));
  if (!transforms || step.role === "tool") return;
  // A handler without transforms is handed the error as it is, a preprocessor what the trigger sends.
  if ((step.role === "failure" || step.role === "preprocessor") && transforms.entries.size === 0) return;
  const given = [...transforms.entries.values()].map(({ key, at, node }): Given => {
    const stated = childOf(node, "value");
    const literal = textOf(childOf(node, "type")) === "static" && stated !== undefined && !isNull(stated);
    const reference = textOf(stated)?.startsWith("$") === true;
    return { name: key, place: flow.source.at(at), ...(literal && !reference && { type: typeOf(stated) }) };
  });
  const { calls, subflowCalls } = judging.facts;
  const subflow = typeof target === "string" && target.startsWith("flow ");
  (subflow ? subflowCalls : calls).push({ target, given, place: flow.source.at(step.node.at) });
}
