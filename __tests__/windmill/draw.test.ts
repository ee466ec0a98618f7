import fc from "fast-check";
import { expect, it } from "vitest";
import { type Arrow, type Box, layoutOf, ROW } from "../../src/windmill/draw/layout.ts";
import { svgOf } from "../../src/windmill/draw/svg.ts";
import { type Graph, graphOf } from "../../src/windmill/graph.ts";
import type { Judged } from "../../src/windmill/judge.ts";
import { flow, inline, runs, script, takesNothing, validate, workspace } from "./workspace.ts";

const ids = Array.from({ length: 12 }, (_, at) => `n${at}`);
const boxes: readonly Box[] = ids.map((id, at) => ({ id, width: 40 + 10 * at }));
const arrow: fc.Arbitrary<Arrow> = fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) });
/** From a lower number to a higher one: no circles. */
const downhill = fc
  .array(arrow, { maxLength: 30 })
  .map((all) => all.filter((it) => ids.indexOf(it.from) < ids.indexOf(it.to)));

it("lets no two boxes overlap, whatever calls what", () => {
  fc.assert(
    fc.property(fc.array(arrow, { maxLength: 30 }), (arrows) => {
      const { boxes: placed, width, height } = layoutOf(boxes, arrows);
      const all = boxes.map((it) => ({ ...(placed.get(it.id) as { x: number; y: number }), width: it.width }));
      for (const [at, a] of all.entries()) {
        expect(a.x + a.width).toBeLessThanOrEqual(width + 0.01);
        expect(a.y - ROW / 2).toBeGreaterThanOrEqual(-0.01);
        expect(a.y + ROW / 2).toBeLessThanOrEqual(height + 0.01);
        for (const b of all.slice(at + 1)) {
          const beside = a.x + a.width <= b.x || b.x + b.width <= a.x;
          expect(beside || Math.abs(a.y - b.y) >= ROW - 0.01).toBe(true);
        }
      }
    }),
  );
});

it("places who calls left of who is called, and leads each arrow from one to the other", () => {
  fc.assert(
    fc.property(downhill, (arrows) => {
      const { boxes: placed, routes } = layoutOf(boxes, arrows);
      for (const [at, { from, to }] of arrows.entries()) {
        const [a, b] = [placed.get(from), placed.get(to)];
        expect(a?.x).toBeLessThan(b?.x as number);
        const route = routes[at];
        expect(route?.[0]).toEqual([(a?.x ?? 0) + (boxes.find((it) => it.id === from)?.width ?? 0), a?.y]);
        expect(route?.at(-1)).toEqual([b?.x, b?.y]);
      }
    }),
  );
});

it("leads no arrow through a box that it does not name", () => {
  fc.assert(
    fc.property(downhill, (arrows) => {
      const { boxes: placed, routes } = layoutOf(boxes, arrows);
      for (const route of routes) {
        // Between the two ends it passes each column level, from its left end to its right one.
        for (const [x, y] of route.slice(1, -1)) {
          for (const it of boxes) {
            const own = placed.get(it.id) as { x: number; y: number };
            const inside = x >= own.x && x <= own.x + it.width && Math.abs(y - own.y) < 12;
            expect(inside).toBe(false);
          }
        }
      }
    }),
  );
});

it("draws the same graph the same way", () => {
  const arrows = [
    { from: "n0", to: "n5" },
    { from: "n5", to: "n0" },
    { from: "n1", to: "n1" },
  ];
  expect(layoutOf(boxes, arrows)).toEqual(layoutOf(boxes, arrows));
});

it("draws what is called, what is not here, and what stands alone", async () => {
  const { workspaces } = await validate(
    workspace({
      ...script("f/team/a.py", takesNothing),
      ...script("f/team/alone.py", takesNothing),
      ...flow("f/team/x", [runs("a", "f/team/a"), runs("b", "f/team/gone"), inline("c", takesNothing)]),
    }),
  );
  const svg = svgOf([{ name: "demo", graph: graphOf(workspaces[0] as Judged) }]);
  expect(svg).toContain("<title>flow f/team/x → script f/team/a (script)</title>");
  expect(svg).toMatch(/<title>script f\/team\/gone: not here<\/title><rect class="script missing"/);
  expect(svg.indexOf("calls nothing, and nothing calls it")).toBeLessThan(svg.indexOf(">f/team/alone</text>"));
});

it("takes names for text, whatever is in them", () => {
  const path = `f/team/<script>alert("1")</script>&\u001b[31m`;
  const graph: Graph = { nodes: [{ id: `script ${path}`, kind: "constructor", path, missing: false }], edges: [] };
  const svg = svgOf([{ name: path, graph }]);
  expect(svg).not.toContain("<script>");
  expect(svg).toContain("&lt;script&gt;");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

it("draws an empty workspace", () => {
  expect(svgOf([{ name: "nothing", graph: { nodes: [], edges: [] } }])).toContain("nothing</text>");
});

it("draws thousands", () => {
  const paths = Array.from({ length: 4000 }, (_, at) => `script f/team/s${at}`);
  const nodes = paths.map((id) => ({ id, kind: "script", path: id.slice(7), missing: false }));
  const edges = paths.slice(1).map((to, at) => ({ from: paths[at >> 1] as string, to, kind: "import" as const }));
  expect(svgOf([{ name: "many", graph: { nodes, edges } }]).match(/<rect class="script"/g)).toHaveLength(4001);
});
