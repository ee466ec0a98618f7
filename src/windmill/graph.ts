/** Who runs, imports and reads what in a workspace. */
import type { Edge } from "./facts.ts";
import type { Judged } from "./judge.ts";

export interface Graph {
  /** `script f/team/a`, `flow f/team/x`, … in order. */
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly path: string;
    readonly missing: boolean;
  }[];
  readonly edges: readonly Edge[];
}

export function graphOf({ index, facts }: Judged): Graph {
  const own = [
    ...[...index.scripts.values()].filter((it) => it.programs.length > 0).map((it) => `script ${it.path}`),
    ...index.assets
      .filter((it) => !["folder", "stray-flow", "group", "user", "settings"].includes(it.part.kind))
      .map((it) => `${it.part.kind} ${it.path}`),
  ];
  const edges = unique(facts.edges);
  const present = new Set(own);
  const ids = [...new Set([...own, ...edges.flatMap((it) => [it.from, it.to])])].sort();
  return {
    nodes: ids.map((id) => {
      const [kind = "", path = ""] = id.split(/ (.*)/s);
      // A step's own program is no asset of its own, but it is there.
      return {
        id,
        kind,
        path,
        missing: !present.has(id) && !path.startsWith("hub/") && !edges.some((it) => it.from === id),
      };
    }),
    edges,
  };
}

function unique(edges: readonly Edge[]): readonly Edge[] {
  const seen = new Map(edges.map((it) => [`${it.from}\n${it.to}\n${it.kind}`, it]));
  return [...seen.values()].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}

const shapes: Readonly<Record<string, readonly [string, string]>> = {
  flow: ["[[", "]]"],
  schedule: ["([", "])"],
  trigger: ["([", "])"],
  resource: ["[(", ")]"],
  variable: ["[(", ")]"],
};

/** As a Mermaid flowchart. What is missing is drawn with a dashed line. */
export function mermaid({ nodes, edges }: Graph): string {
  const used = new Set(edges.flatMap((it) => [it.from, it.to]));
  const drawn = nodes.filter((it) => used.has(it.id));
  const names = new Map(drawn.map((it, at) => [it.id, `n${at}`]));
  return [
    "flowchart LR",
    ...drawn.map(({ id, kind, path }) => {
      const [open, close] = shapes[kind] ?? ["[", "]"];
      return `  ${names.get(id)}${open}"${path.replace(/[^\p{L}\p{N} _./:-]/gu, "_")}"${close}`;
    }),
    ...edges.map((it) => `  ${names.get(it.from)} -->|${it.kind}| ${names.get(it.to)}`),
    "  classDef missing stroke-dasharray: 4",
    ...drawn.filter((it) => it.missing).map((it) => `  class ${names.get(it.id)} missing`),
    "",
  ].join("\n");
}

/** Scripts that nothing of the workspace runs or imports. They may still be run by hand. */
export function unusedScripts({ nodes, edges }: Graph): readonly string[] {
  const used = new Set(edges.map((it) => it.to));
  return nodes.filter((it) => it.kind === "script" && !it.missing && !used.has(it.id)).map((it) => it.path);
}
