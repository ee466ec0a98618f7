/** wmill.yaml itself. */
import type { Judging } from "../judging.ts";
import { childOf, entriesOf, entryOf, listOf, mapOf, truthOf } from "../nodes.ts";
import { wmillViolations } from "../schemas/index.ts";
import type { Source } from "../source.ts";
import { environmentKeys, isIntricate, patternKeys } from "../workspace/config.ts";
import type { Node } from "../yaml.ts";

export function checkConfig({ report }: Judging, source: Source, document: Node): void {
  const overrides = entryOf(document, "overrides");
  if (overrides && (mapOf(overrides.node)?.entries.size ?? 0) > 0) {
    const fact = "`overrides` at the top level is no longer taken: put them under `workspaces.<name>.overrides`";
    report("windmill.structure.config-refused", fact, source.at(overrides.at));
  }
  for (const violation of wmillViolations(document)) {
    const [first] = violation.path;
    if (violation.path.length === 0 && violation.key === "overrides") continue;
    // Where one of the lists is one, the CLI calls `.some` or `.every` on the others, whatever they are.
    const refused =
      violation.path.length === 1 &&
      violation.keyword === "type" &&
      patternKeys.includes(String(first)) &&
      truthOf(violation.node) === true &&
      patternKeys.some((key) => listOf(childOf(document, key)).length > 0);
    const where = violation.path.length === 0 ? "wmill.yaml" : `\`${violation.path.join(".")}\``;
    const fact = `${where} ${violation.message}`;
    report(refused ? "windmill.structure.config-refused" : "windmill.structure.config", fact, source.at(violation.at));
  }
  const stated = environmentKeys.filter((key) => mapOf(childOf(document, key)));
  for (const key of stated.slice(1)) {
    const at = entryOf(document, key)?.at ?? 0;
    report("windmill.structure.config", `\`${key}\` is not read: \`${stated[0]}\` goes before it`, source.at(at));
  }
  const environments = stated[0] === undefined ? undefined : childOf(document, stated[0]);
  for (const it of patternsOf(document, environments)) {
    if (it.kind !== "scalar" || !isIntricate(String(it.value))) continue;
    const fact = "this pattern could take hours to compare and is not looked at: what it decides is not known here";
    report("windmill.structure.config", fact, source.at(it.at));
  }
  checkBranches({ report }, source, environments);
}

/** Wherever files are named by patterns: at the top, by an environment of its own, for a codebase. */
function patternsOf(document: Node, environments: Node | undefined): readonly Node[] {
  const overrides = [...entriesOf(environments).values()].map((it) => childOf(it.node, "overrides"));
  const stating = [document, ...overrides, ...listOf(childOf(document, "codebases"))];
  const stated = stating.flatMap((it) => patternKeys.map((key) => childOf(it, key)));
  return stated.flatMap((it) => (it?.kind === "scalar" ? it : listOf(it)));
}

/** Of two environments on one branch the CLI finds the first. */
function checkBranches({ report }: Pick<Judging, "report">, source: Source, environments: Node | undefined): void {
  const branches = new Map<string, string>();
  for (const { key, node, at } of entriesOf(environments).values()) {
    if (key === "commonSpecificItems") continue;
    const stated = childOf(node, "gitBranch");
    const branch = stated?.kind === "scalar" ? String(stated.value) : key;
    const other = branches.get(branch);
    if (other !== undefined) {
      const fact = `\`${key}\` and \`${other}\` stand for the same branch \`${branch}\`: only \`${other}\` is found by it`;
      report("windmill.structure.config", fact, source.at(at));
    } else branches.set(branch, key);
  }
}
