export const id = 553;
export const ids = [553];
export const modules = {

/***/ 30553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/count.js
var count = __webpack_require__(27059);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/windmill/graph.js
function graphOf({ index, facts }) {
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
function unique(edges) {
    const seen = new Map(edges.map((it) => [`${it.from}\n${it.to}\n${it.kind}`, it]));
    return [...seen.values()].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}
const shapes = {
    flow: ["[[", "]]"],
    schedule: ["([", "])"],
    trigger: ["([", "])"],
    resource: ["[(", ")]"],
    variable: ["[(", ")]"],
};
/** As a Mermaid flowchart. What is missing is drawn with a dashed line. */
function mermaid({ nodes, edges }) {
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
function unusedScripts({ nodes, edges }) {
    const used = new Set(edges.map((it) => it.to));
    return nodes.filter((it) => it.kind === "script" && !it.missing && !used.has(it.id)).map((it) => it.path);
}

;// CONCATENATED MODULE: ./build/windmill/info.js
/** What is in a workspace: the document of `windmill-info`. */


function infoOf(judged) {
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
function tally(names) {
    const counts = new Map();
    for (const it of names)
        counts.set(it, (counts.get(it) ?? 0) + 1);
    return Object.fromEntries([...counts].sort());
}
/** A few lines for people. */
function describe(info) {
    const listed = (counts, each) => Object.entries(counts)
        .map(([name, amount]) => each(amount, name))
        .join(", ") || "none";
    const environments = info.environments.map(({ name, overrides }) => overrides.length === 0 ? name : `${name} (overrides ${overrides.join(", ")})`);
    return [
        `${info.root}: ${listed(info.assets, count/* count */.U)}`,
        `  languages: ${listed(info.languages, (amount, name) => `${amount} ${name}`)}`,
        `  environments: ${environments.join(", ") || "none"}`,
        `  nothing runs: ${info.unusedScripts.join(", ") || "all scripts are run or imported"}`,
    ].join("\n");
}

// EXTERNAL MODULE: ./build/windmill/rules/index.js + 4 modules
var rules = __webpack_require__(59942);
// EXTERNAL MODULE: ./build/windmill/shown.js
var shown = __webpack_require__(35108);
// EXTERNAL MODULE: ./build/windmill/validate.js + 37 modules
var validate = __webpack_require__(26018);
// EXTERNAL MODULE: ./build/commands/run-folder.js
var run_folder = __webpack_require__(9463);
// EXTERNAL MODULE: ./build/commands/windmill-folder.js
var windmill_folder = __webpack_require__(5044);
;// CONCATENATED MODULE: ./build/commands/windmill-info.js
/** `fire-flow windmill-info`: tells what is in the Windmill workspaces of a folder. */









async function run(options, context) {
    (0,windmill_folder/* startParsersQuickly */.hD)();
    const folder = await (0,windmill_folder/* openFolder */.NE)(options.folder, context);
    const { workspaces, findings } = await (0,validate/* validateWorkspace */.O)(folder, { traceId: (0,run_folder/* newTraceId */.dp)(context.now()) });
    const infos = workspaces.map(infoOf);
    if (options.svg !== undefined) {
        const { svgOf } = await __webpack_require__.e(/* import() */ 3927).then(__webpack_require__.bind(__webpack_require__, 13927));
        const named = infos.map(({ root, graph }) => ({ name: root === "." ? options.folder : root, graph }));
        await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.resolve)(context.cwd, options.svg), svgOf(named));
    }
    // What is wrong with the workspace is not asked here; what keeps it from being seen is.
    const unseen = findings.filter((it) => /\.(no-workspace|unreadable|yaml|encoding)$/.test(it.rule));
    const placed = (0,windmill_folder/* fromWorkingDirectory */.J1)(unseen, options.folder);
    return {
        result: "passed",
        document: { workspaces: infos },
        output: options.mermaid ? infos.map((it) => it.mermaid).join("\n") : infos.map(describe).join("\n"),
        findings: placed,
        quotes: (0,shown/* shownLines */.T)(placed),
        mends: rules/* windmillRules */.c,
        summary: `${options.folder}: ${(0,count/* count */.U)(infos.length, "workspace")}.`,
    };
}


/***/ })

};
