/** Who calls whom as a picture: one SVG without scripts and foreign parts, for light and dark pages. */
import type { Graph } from "../graph.ts";
import { layoutOf, ROW } from "./layout.ts";

const MARGIN = 24;
const HEAD = 34;
const BOX = 24;
/** Of the font below; wide characters take two. */
const CHARACTER = 7.3;
const MAX_LABEL = 44;
/** Of the row that holds what calls nothing and is not called. */
const SHELF = 900;

/** Fill and line of each kind, light and dark. */
const kinds: Readonly<Record<string, readonly [string, string, string, string]>> = {
  flow: ["#dbeafe", "#2563eb", "#172b4d", "#60a5fa"],
  script: ["#dcfce7", "#16a34a", "#12321f", "#4ade80"],
  schedule: ["#fef3c7", "#d97706", "#3a2a0a", "#fbbf24"],
  trigger: ["#ffedd5", "#ea580c", "#3b2110", "#fb923c"],
  app: ["#fce7f3", "#db2777", "#3a1529", "#f472b6"],
  raw_app: ["#fae8ff", "#c026d3", "#34133a", "#e879f9"],
  resource: ["#ede9fe", "#7c3aed", "#26183f", "#a78bfa"],
  variable: ["#f1f5f9", "#64748b", "#1e293b", "#94a3b8"],
  "resource-type": ["#e0f2fe", "#0284c7", "#0c2a3d", "#38bdf8"],
};

const style = [
  "text{font:12px ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#0f172a}",
  ".ground{fill:#ffffff}.head{font-weight:600;font-size:14px}.note{fill:#64748b}",
  ".edge{fill:none;stroke:#94a3b8;stroke-width:1.3}.tip{fill:#94a3b8}.missing{stroke-dasharray:4 3;fill:none}",
  ...Object.entries(kinds).map(([kind, [fill, line]]) => `.${kind}{fill:${fill};stroke:${line}}`),
  "@media (prefers-color-scheme:dark){text{fill:#e2e8f0}.ground{fill:#0f172a}.note{fill:#94a3b8}",
  ".edge{stroke:#64748b}.tip{fill:#64748b}",
  ...Object.entries(kinds).map(([kind, [, , fill, line]]) => `.${kind}{fill:${fill};stroke:${line}}`),
  ".missing{fill:none}}",
].join("");

/** Several graphs one below the other, each under its name. */
export function svgOf(graphs: readonly { readonly name: string; readonly graph: Graph }[]): string {
  let top = MARGIN;
  let width = 320;
  const parts: string[] = [];
  for (const { name, graph } of graphs) {
    const drawn = draw(graph);
    const head = `<text class="head" x="0" y="14">${escaped(name)}</text>`;
    parts.push(
      `<g transform="translate(${MARGIN} ${top})">${head}<g transform="translate(0 ${HEAD})">${drawn.body}</g></g>`,
    );
    top += HEAD + drawn.height + MARGIN;
    width = Math.max(width, drawn.width, name.length * CHARACTER * 1.2);
  }
  const [w, h] = [Math.ceil(width + 2 * MARGIN), Math.ceil(top)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img">`,
    "<title>Who calls whom</title>",
    `<style>${style}</style>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">',
    '<path class="tip" d="M0 0L8 4L0 8z"/></marker></defs>',
    `<rect class="ground" width="${w}" height="${h}"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

function draw({ nodes, edges }: Graph): Drawn {
  const joined = new Set(edges.flatMap((it) => [it.from, it.to]));
  const boxes = nodes.filter((it) => joined.has(it.id)).map((it) => ({ ...it, ...measured(it.path) }));
  const layout = layoutOf(boxes, edges);
  const lines = edges.map((it, at) => {
    const title = `<title>${escaped(`${it.from} → ${it.to} (${it.kind})`)}</title>`;
    return `<path class="edge" marker-end="url(#tip)" d="${it.from === it.to ? loop(layout.routes[at]) : curve(layout.routes[at])}">${title}</path>`;
  });
  const placed = boxes.map((it) => {
    const { x, y } = layout.boxes.get(it.id) ?? { x: 0, y: 0 };
    return box(it, x, y);
  });
  const alone = shelf(nodes.filter((it) => !joined.has(it.id)).map((it) => ({ ...it, ...measured(it.path) })));
  const legend = legendOf(nodes);
  const below = layout.height + (alone.height > 0 && layout.height > 0 ? ROW / 2 : 0);
  const body = [
    ...lines,
    ...placed,
    `<g transform="translate(0 ${below})">${alone.body}</g>`,
    `<g transform="translate(0 ${below + alone.height + 8})">${legend.body}</g>`,
  ].join("\n");
  return {
    width: Math.max(layout.width, alone.width, legend.width),
    height: below + alone.height + 8 + legend.height,
    body,
  };
}

interface Labelled {
  readonly id: string;
  readonly kind: string;
  readonly missing: boolean;
  readonly label: string;
  readonly width: number;
}

function box({ id, kind, missing, label, width }: Labelled, x: number, y: number): string {
  const named = Object.hasOwn(kinds, kind) ? kind : "variable";
  const title = `<title>${escaped(missing ? `${id}: not here` : id)}</title>`;
  const rect = `<rect class="${named}${missing ? " missing" : ""}" x="${x}" y="${y - BOX / 2}" width="${width}" height="${BOX}" rx="5"/>`;
  return `<g>${title}${rect}<text x="${x + 9}" y="${y + 4}">${escaped(label)}</text></g>`;
}

/** What has no edge, in rows. */
function shelf(boxes: readonly Labelled[]): Drawn {
  if (boxes.length === 0) return { width: 0, height: 0, body: "" };
  const rows: string[] = ['<text class="note" x="0" y="16">calls nothing, and nothing calls it</text>'];
  let [x, y, widest] = [0, ROW + 4, 0];
  for (const it of boxes) {
    if (x > 0 && x + it.width > SHELF) [x, y] = [0, y + ROW];
    rows.push(box(it, x, y));
    widest = Math.max(widest, x + it.width);
    x += it.width + 12;
  }
  return { width: widest, height: y + ROW / 2, body: rows.join("\n") };
}

function legendOf(nodes: Graph["nodes"]): Drawn {
  const present = Object.keys(kinds).filter((kind) => nodes.some((it) => it.kind === kind));
  const entries = nodes.some((it) => it.missing) ? [...present, "not here"] : present;
  let x = 0;
  const body = entries.map((it) => {
    const shape = it === "not here" ? "variable missing" : it;
    const entry = `<rect class="${shape}" x="${x}" y="5" width="16" height="12" rx="3"/><text class="note" x="${x + 22}" y="15">${it}</text>`;
    x += 22 + it.length * CHARACTER + 20;
    return entry;
  });
  return { width: x, height: 24, body: body.join("") };
}

type Route = readonly (readonly [number, number])[] | undefined;

/** Level where it leaves a column and where it comes into one. */
function curve(route: Route): string {
  const [start = [0, 0], ...rest] = route ?? [];
  let [x, y] = start;
  let path = `M${round(x)} ${round(y)}`;
  for (const [nextX, nextY] of rest) {
    const half = (nextX - x) / 2;
    path += `C${round(x + half)} ${round(y)} ${round(nextX - half)} ${round(nextY)} ${round(nextX)} ${round(nextY)}`;
    [x, y] = [nextX, nextY];
  }
  return path;
}

/** Out of a box's right end and back into it. */
function loop(route: Route): string {
  const [x, y] = route?.[0] ?? [0, 0];
  return `M${round(x)} ${round(y - 5)}C${round(x + 26)} ${round(y - 16)} ${round(x + 26)} ${round(y + 16)} ${round(x)} ${round(y + 5)}`;
}

const round = (it: number): number => Math.round(it * 10) / 10;

/** The end of a long path tells more than its beginning. */
function measured(path: string): { readonly label: string; readonly width: number } {
  const signs = [...path];
  const label = signs.length > MAX_LABEL ? `…${signs.slice(1 - MAX_LABEL).join("")}` : signs.join("");
  const wide = [...label].filter((it) =>
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|\p{Extended_Pictographic}/u.test(
      it,
    ),
  ).length;
  return { label, width: Math.ceil(([...label].length + wide) * CHARACTER + 18) };
}

/** XML takes no control characters, and no half of a surrogate pair. */
const escaped = (text: string): string =>
  text
    .replace(/\p{C}/gu, "·")
    .replace(/[&<>"]/g, (it) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[it] as string);
