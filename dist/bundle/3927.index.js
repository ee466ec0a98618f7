export const id = 3927;
export const ids = [3927];
export const modules = {

/***/ 13927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  svgOf: () => (/* binding */ svgOf)
});

;// CONCATENATED MODULE: ./build/windmill/draw/layout.js
const ROW = 34;
const GUTTER = 72;
/** A passing edge needs less room than a box. */
const LANE = 14;
const SWEEPS = 8;
function layoutOf(boxes, arrows) {
    const ranks = ranksOf(boxes, arrows);
    const last = [...ranks.values()].reduce((most, it) => Math.max(most, it), -1);
    const columns = Array.from({ length: last + 1 }, () => []);
    const cells = new Map();
    const add = (key, rank, lane) => {
        const cell = { key, lane, rank, before: [], after: [], y: 0 };
        columns[rank]?.push(cell);
        return cell;
    };
    for (const { id } of boxes)
        cells.set(id, add(id, ranks.get(id) ?? 0, false));
    const chains = arrows.map(({ from, to }, number) => {
        // One that leads back runs the same way in the drawing, with its head at the other end.
        const [left, right] = (ranks.get(from) ?? 0) <= (ranks.get(to) ?? 0) ? [from, to] : [to, from];
        const chain = [cells.get(left)];
        for (let rank = (ranks.get(left) ?? 0) + 1; rank < (ranks.get(right) ?? 0); rank++) {
            chain.push(add(`${number} ${rank}`, rank, true));
        }
        chain.push(cells.get(right));
        for (const [at, cell] of chain.entries()) {
            const next = chain[at + 1];
            if (!next || next === cell)
                continue;
            cell.after.push(next);
            next.before.push(cell);
        }
        return { chain, back: left !== from };
    });
    for (const column of columns)
        settle(column);
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
        const forward = sweep % 2 === 0;
        for (const column of forward ? columns : columns.toReversed())
            arrange(column, forward ? "before" : "after");
    }
    const all = columns.flat();
    const top = all.reduce((least, it) => Math.min(least, it.y - ROW / 2), 0);
    for (const cell of all)
        cell.y -= top;
    const widths = new Map(boxes.map((it) => [it.id, it.width]));
    const spans = columns.map((it) => it.reduce((most, { key }) => Math.max(most, widths.get(key) ?? 0), 0));
    const lefts = [];
    for (const [at, span] of spans.entries())
        lefts.push(at === 0 ? 0 : (lefts[at - 1] ?? 0) + (spans[at - 1] ?? span) + GUTTER);
    const routes = chains.map(({ chain, back }) => {
        const route = chain.flatMap((cell, at) => {
            const left = lefts[cell.rank] ?? 0;
            const right = left + (widths.get(cell.key) ?? spans[cell.rank] ?? 0);
            if (at === 0)
                return [[right, cell.y]];
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
function ranksOf(boxes, arrows) {
    const ranks = new Map();
    const into = new Map(boxes.map((it) => [it.id, 0]));
    const out = new Map();
    const called = new Set(arrows.map((it) => it.to));
    for (const { from, to } of arrows) {
        if (from === to)
            continue;
        into.set(to, (into.get(to) ?? 0) + 1);
        const list = out.get(from);
        if (list)
            list.push(to);
        else
            out.set(from, [to]);
    }
    const ready = boxes.filter((it) => into.get(it.id) === 0).map((it) => it.id);
    const open = new Set(boxes.map((it) => it.id));
    while (open.size > 0) {
        const [first = ""] = open;
        const id = ready.shift() ?? first;
        if (!open.delete(id))
            continue;
        const rank = ranks.get(id) ?? 0;
        ranks.set(id, rank);
        for (const next of out.get(id) ?? []) {
            if (!open.has(next))
                continue;
            ranks.set(next, Math.max(ranks.get(next) ?? 0, rank + 1));
            into.set(next, (into.get(next) ?? 0) - 1);
            if (into.get(next) === 0)
                ready.push(next);
        }
    }
    // What nothing calls stands beside what it calls.
    for (const { id } of boxes) {
        const nearest = (out.get(id) ?? []).reduce((least, it) => Math.min(least, ranks.get(it) ?? 0), Infinity) - 1;
        if (!called.has(id) && nearest > 0 && nearest < Infinity)
            ranks.set(id, nearest);
    }
    return ranks;
}
/** By the mean of the neighbours, kept apart, and moved as a whole to where they pull. */
function arrange(column, side) {
    const wanted = new Map(column.map((it) => [
        it,
        it[side].length === 0 ? it.y : it[side].reduce((sum, { y }) => sum + y, 0) / it[side].length,
    ]));
    column.sort((a, b) => wanted.get(a) - wanted.get(b));
    for (const cell of column)
        cell.y = wanted.get(cell);
    settle(column);
    const pull = column.reduce((sum, it) => sum + wanted.get(it) - it.y, 0) / Math.max(1, column.length);
    for (const cell of column)
        cell.y += pull;
}
/** No two closer than they are high. */
function settle(column) {
    for (const [at, cell] of column.entries()) {
        const above = column[at - 1];
        const apart = above ? (height(above) + height(cell)) / 2 : 0;
        if (above)
            cell.y = Math.max(cell.y, above.y + apart);
    }
}
const height = ({ lane }) => (lane ? LANE : ROW);

;// CONCATENATED MODULE: ./build/windmill/draw/svg.js

const MARGIN = 24;
const HEAD = 34;
const BOX = 24;
/** Of the font below; wide characters take two. */
const CHARACTER = 7.3;
const MAX_LABEL = 44;
/** Of the row that holds what calls nothing and is not called. */
const SHELF = 900;
/** Fill and line of each kind, light and dark. */
const kinds = {
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
function svgOf(graphs) {
    let top = MARGIN;
    let width = 320;
    const parts = [];
    for (const { name, graph } of graphs) {
        const drawn = draw(graph);
        const head = `<text class="head" x="0" y="14">${escaped(name)}</text>`;
        parts.push(`<g transform="translate(${MARGIN} ${top})">${head}<g transform="translate(0 ${HEAD})">${drawn.body}</g></g>`);
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
function draw({ nodes, edges }) {
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
function box({ id, kind, missing, label, width }, x, y) {
    const named = Object.hasOwn(kinds, kind) ? kind : "variable";
    const title = `<title>${escaped(missing ? `${id}: not here` : id)}</title>`;
    const rect = `<rect class="${named}${missing ? " missing" : ""}" x="${x}" y="${y - BOX / 2}" width="${width}" height="${BOX}" rx="5"/>`;
    return `<g>${title}${rect}<text x="${x + 9}" y="${y + 4}">${escaped(label)}</text></g>`;
}
/** What has no edge, in rows. */
function shelf(boxes) {
    if (boxes.length === 0)
        return { width: 0, height: 0, body: "" };
    const rows = ['<text class="note" x="0" y="16">calls nothing, and nothing calls it</text>'];
    let [x, y, widest] = [0, ROW + 4, 0];
    for (const it of boxes) {
        if (x > 0 && x + it.width > SHELF)
            [x, y] = [0, y + ROW];
        rows.push(box(it, x, y));
        widest = Math.max(widest, x + it.width);
        x += it.width + 12;
    }
    return { width: widest, height: y + ROW / 2, body: rows.join("\n") };
}
function legendOf(nodes) {
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
/** Level where it leaves a column and where it comes into one. */
function curve(route) {
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
function loop(route) {
    const [x, y] = route?.[0] ?? [0, 0];
    return `M${round(x)} ${round(y - 5)}C${round(x + 26)} ${round(y - 16)} ${round(x + 26)} ${round(y + 16)} ${round(x)} ${round(y + 5)}`;
}
const round = (it) => Math.round(it * 10) / 10;
/** The end of a long path tells more than its beginning. */
function measured(path) {
    const signs = [...path];
    const label = signs.length > MAX_LABEL ? `…${signs.slice(1 - MAX_LABEL).join("")}` : signs.join("");
    const wide = [...label].filter((it) => /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|\p{Extended_Pictographic}/u.test(it)).length;
    return { label, width: Math.ceil(([...label].length + wide) * CHARACTER + 18) };
}
/** XML takes no control characters, and no half of a surrogate pair. */
const escaped = (text) => text
    .replace(/\p{C}/gu, "·")
    .replace(/[&<>"]/g, (it) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[it]);


/***/ })

};
