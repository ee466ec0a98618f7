/** What is in a workspace: the document of `windmill-info`. */
import { count } from "../count.ts";
import { graphOf, mermaid, unusedScripts } from "./graph.ts";
import type { Judged } from "./judge.ts";
import type { Environment } from "./workspace/config.ts";

export interface WorkspaceInfo {
  /** Relative to the folder; `.` for the folder itself. */
  readonly root: string;
  readonly config: "wmill.yaml" | "none";
  /** Assets by kind, programs by language. */
  readonly assets: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
  readonly environments: readonly Environment[];
  readonly unusedScripts: readonly string[];
  readonly graph: ReturnType<typeof graphOf>;
  readonly mermaid: string;
}

export function infoOf(judged: Judged): WorkspaceInfo {
  const { root, index, facts } = judged;
  const graph = graphOf(judged);
  const kinds = [...[...index.scripts.keys()].map(() => "script"), ...index.assets.map((it) => it.part.kind)];
  return {
    root: root === "" ? "." : root.replace(/\/$/, ""),
    config: index.config.found ? "wmill.yaml" : "none",
    assets: tally(kinds),
    languages: Object.fromEntries([...facts.languages].sort()),
    environments: index.config.environments,
    unusedScripts: unusedScripts(graph),
    graph,
    mermaid: mermaid(graph),
  };
}

function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const it of names) counts.set(it, (counts.get(it) ?? 0) + 1);
  return Object.fromEntries([...counts].sort());
}

/** A few lines for people. */
export function describe(info: WorkspaceInfo): string {
  const listed = (counts: Readonly<Record<string, number>>, each: (amount: number, name: string) => string) =>
    Object.entries(counts)
      .map(([name, amount]) => each(amount, name))
      .join(", ") || "none";
  const environments = info.environments.map(({ name, overrides }) =>
    overrides.length === 0 ? name : `${name} (overrides ${overrides.join(", ")})`,
  );
  return [
    `${info.root}: ${listed(info.assets, count)}`,
    `  languages: ${listed(info.languages, (amount, name) => `${amount} ${name}`)}`,
    `  environments: ${environments.join(", ") || "none"}`,
    `  nothing runs: ${info.unusedScripts.join(", ") || "all scripts are run or imported"}`,
  ].join("\n");
}
