/**
 * Places a graph in columns, who calls before who is called, after Sugiyama: ranks by the longest path, order by the mean of
 * the neighbours, and an edge over several columns given a place of its own in each of them.
 */
export interface Box {
  readonly id: string;
  /** Pixels. */
  readonly width: number;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
}

export interface Placed {
  /** The left end and the middle. */
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Placed>;
  /** Of each arrow, in their order: where it passes from column to column, both ends included. */
  readonly routes: readonly (readonly (readonly [x: number, y: number])[])[];
}

export const ROW = 34;
const GUTTER = 72;
/** A passing edge needs less room than a box. */
const LANE = 14;
const SWEEPS = 8;

interface Cell {
  readonly key: string;
  readonly lane: boolean;
  readonly rank: number;
  readonly before: Cell[];
  readonly after: Cell[];
  y: number;
}

export function layoutOf(boxes: readonly Box[], arrows: readonly Arrow[]): Layout {
  const ranks = ranksOf(boxes, arrows);
  const last = [...ranks.values()].reduce((most, it) => Math.max(most, it), -1);
  const columns: Cell[][] = Array.from({ length: last + 1 }, () => []);
  const cells = new Map<string, Cell>();
  const add = (key: string, rank: number, lane: boolean): Cell => {
    const cell: Cell = { key, lane, rank, before: [], after: [], y: 0 };
    columns[rank]?.push(cell);
    return cell;
  };
  for (const { id } of boxes) cells.set(id, add(id, ranks.get(id) ?? 0, false));

  const chains = arrows.map(({ from, to }, number) => {
    // One that leads back runs the same way in the drawing, with its head at the other end.
    const [left, right] = (ranks.get(from) ?? 0) <= (ranks.get(to) ?? 0) ? [from, to] : [to, from];
    const chain = [cells.get(left) as Cell];
    for (let rank = (ranks.get(left) ?? 0) + 1; rank < (ranks.get(right) ?? 0); rank++) {
      chain.push(add(`${number} ${rank}`, rank, true));
    }
    chain.push(cells.get(right) as Cell);
    for (const [at, cell] of chain.entries()) {
      const next = chain[at + 1];
      if (!next || next === cell) continue;
      cell.after.push(next);
      next.before.push(cell);
    }
    return { chain, back: left !== from };
  });

  for (const column of columns) settle(column);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forward = sweep % 2 === 0;
    for (const column of forward ? columns : columns.toReversed()) arrange(column, forward ? "before" : "after");
  }
  const all = columns.flat();
  const top = all.reduce((least, it) => Math.min(least, it.y - ROW / 2), 0);
  for (const cell of all) cell.y -= top;

  const widths = new Map(boxes.map((it) => [it.id, it.width]));
  const spans = columns.map((it) => it.reduce((most, { key }) => Math.max(most, widths.get(key) ?? 0), 0));
  const lefts: number[] = [];
  for (const [at, span] of spans.entries())
    lefts.push(at === 0 ? 0 : (lefts[at - 1] ?? 0) + (spans[at - 1] ?? span) + GUTTER);
  const routes = chains.map(({ chain, back }) => {
    const route = chain.flatMap((cell, at): [number, number][] => {
      const left = lefts[cell.rank] ?? 0;
      const right = left + (widths.get(cell.key) ?? spans[cell.rank] ?? 0);
      if (at === 0) return [[right, cell.y]];
      return at === chain.length - 1
        ? [[left, cell.y]]
        : [
            [left, cell.y],
            [right, cell.y],
          ];
    });
    return back ? route.reverse() : route;
  });
  return {
    width: (lefts.at(-1) ?? 0) + (spans.at(-1) ?? 0),
    height: all.reduce((most, it) => Math.max(most, it.y + ROW / 2), 0),
    boxes: new Map([...cells].map(([id, { y }]) => [id, { x: lefts[ranks.get(id) ?? 0] ?? 0, y }])),
    routes,
  };
}

/** The longest path to each box; where all that is left lies on a circle, its first box begins. */
function ranksOf(boxes: readonly Box[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const into = new Map(boxes.map((it) => [it.id, 0]));
  const out = new Map<string, string[]>();
  const called = new Set(arrows.map((it) => it.to));
  for (const { from, to } of arrows) {
    if (from === to) continue;
    into.set(to, (into.get(to) ?? 0) + 1);
    const list = out.get(from);
    if (list) list.push(to);
    else out.set(from, [to]);
  }
  const ready = boxes.filter((it) => into.get(it.id) === 0).map((it) => it.id);
  const open = new Set(boxes.map((it) => it.id));
  while (open.size > 0) {
    const [first = ""] = open;
    const id = ready.shift() ?? first;
    if (!open.delete(id)) continue;
    const rank = ranks.get(id) ?? 0;
    ranks.set(id, rank);
    for (const next of out.get(id) ?? []) {
      if (!open.has(next)) continue;
      ranks.set(next, Math.max(ranks.get(next) ?? 0, rank + 1));
      into.set(next, (into.get(next) ?? 0) - 1);
      if (into.get(next) === 0) ready.push(next);
    }
  }
  // What nothing calls stands beside what it calls.
  for (const { id } of boxes) {
    const nearest = (out.get(id) ?? []).reduce((least, it) => Math.min(least, ranks.get(it) ?? 0), Infinity) - 1;
    if (!called.has(id) && nearest > 0 && nearest < Infinity) ranks.set(id, nearest);
  }
  return ranks;
}

/** By the mean of the neighbours, kept apart, and moved as a whole to where they pull. */
function arrange(column: Cell[], side: "before" | "after"): void {
  const wanted = new Map(
    column.map((it) => [
      it,
      it[side].length === 0 ? it.y : it[side].reduce((sum, { y }) => sum + y, 0) / it[side].length,
    ]),
  );
  column.sort((a, b) => (wanted.get(a) as number) - (wanted.get(b) as number));
  for (const cell of column) cell.y = wanted.get(cell) as number;
  settle(column);
  const pull = column.reduce((sum, it) => sum + (wanted.get(it) as number) - it.y, 0) / Math.max(1, column.length);
  for (const cell of column) cell.y += pull;
}

/** No two closer than they are high. */
function settle(column: readonly Cell[]): void {
  for (const [at, cell] of column.entries()) {
    const above = column[at - 1];
    const apart = above ? (height(above) + height(cell)) / 2 : 0;
    if (above) cell.y = Math.max(cell.y, above.y + apart);
  }
}

const height = ({ lane }: Cell): number => (lane ? LANE : ROW);
