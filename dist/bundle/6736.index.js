export const id = 6736;
export const ids = [6736];
export const modules = {

/***/ 56736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askServer: () => (/* binding */ askServer)
});

// UNUSED EXPORTS: ofPush

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/count.js
var count = __webpack_require__(27059);
// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/quote.js
var quote = __webpack_require__(59692);
// EXTERNAL MODULE: ./build/system/scratch.js
var system_scratch = __webpack_require__(7418);
// EXTERNAL MODULE: ./build/windmill/rules/server.js
var server = __webpack_require__(57590);
// EXTERNAL MODULE: ./build/windmill/source.js
var source = __webpack_require__(81856);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/windmill/workspace/config.js
var workspace_config = __webpack_require__(56537);
// EXTERNAL MODULE: ./build/windmill/workspace/paths.js
var paths = __webpack_require__(44755);
;// CONCATENATED MODULE: ./build/windmill/server/copy.js
/** A copy of a workspace for the CLI to work on: it writes into it, and must find nothing there that it would run. */




const MAX_FILE = 32 << 20;
/** Files of raw apps are left out: pushing one runs the install scripts of its packages. */
const isRawApp = (file) => /(?:\.raw_app|__raw_app)\//.test(file);
const isPushed = (file) => (0,paths/* isPushedPlace */.lJ)(file) || file === paths/* lockFile */.Ke || file.startsWith("dependencies/");
/**
 * Copies what a push would take. Links have been resolved or left out when the tree was listed.
 * @param folder absolute, of the workspace
 * @param workspace whose overrides in wmill.yaml hold, by name or id
 * @returns files that a push would take and that are not in the copy: those of raw apps, and what is too large to read
 */
async function copyWorkspace(folder, { index }, workspace, target) {
    const config = await read((0,external_node_path_.join)(folder, paths/* configFile */.Ze));
    const plain = config && (await plainConfig(config.toString("utf8"), workspace));
    if (plain)
        await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(target, paths/* configFile */.Ze), plain.text);
    const environment = plain?.environment;
    const others = index.config.environments.map((it) => it.name).filter((it) => it !== environment);
    const own = (file) => (environment === undefined ? undefined : (0,paths/* commonFile */.eR)(file, environment));
    const replaced = new Set([...index.files].flatMap((it) => own(it) ?? []));
    const left = [];
    for (const file of index.files) {
        // Specific items of this environment stand for the common ones, those of others for nothing.
        if (!isPushed(file) || replaced.has(file) || others.some((it) => (0,paths/* commonFile */.eR)(file, it) !== undefined))
            continue;
        const bytes = isRawApp(file) ? undefined : await read((0,external_node_path_.join)(folder, file));
        if (bytes)
            await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(target, own(file) ?? file), bytes);
        else
            left.push(file);
    }
    return left;
}
async function read(path) {
    const bytes = await (0,files/* readBytes */.io)(path, MAX_FILE);
    return bytes.ok ? Buffer.from(bytes.value) : undefined;
}
/** wmill.yaml without what names servers or runs code, the overrides of its environment merged in. */
async function plainConfig(text, workspace) {
    const { parse, stringify } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let config;
    try {
        config = parse(text);
    }
    catch {
        return undefined;
    }
    if (!isMap(config))
        return undefined;
    const stated = workspace_config/* environmentKeys */.aZ.map((key) => config[key]).find(isMap) ?? {};
    const named = Object.entries(stated).find(([name, it]) => name === workspace || (isMap(it) && it.workspaceId === workspace));
    const dropped = [...workspace_config/* environmentKeys */.aZ, "codebases", "overrides", "baseUrl"];
    const kept = Object.entries(config).filter(([key]) => !dropped.includes(key));
    const overrides = isMap(named?.[1]) && isMap(named[1].overrides) ? Object.entries(named[1].overrides) : [];
    const merged = new Map([...kept, ...overrides.filter(([key]) => !dropped.includes(key))]);
    return { text: stringify(Object.fromEntries(merged)), ...(named && { environment: named[0] }) };
}
const isMap = (it) => typeof it === "object" && it !== null && !Array.isArray(it);

;// CONCATENATED MODULE: ./build/windmill/server/outcome.js
/** @param dry whether nothing can have been applied */
function outcomeOf(said, dry) {
    const { ending } = said;
    if (ending.how === "not-started")
        return { kind: "unavailable", reason: `wmill cannot be started (${ending.reason})` };
    const document = lastDocument(said.stdout);
    const reason = reasonOf(said);
    if (ending.how !== "exit")
        return interrupted(ending.how, dry);
    const changes = changesOf(document?.changes);
    if (document?.success === true) {
        const failed = [...pathsOf(document.lock_jobs?.failed), ...pathsOf(document.failed)];
        if (failed.length > 0)
            return { kind: "lock-job-failed", failed, changes };
        if (ending.code === 0)
            return { kind: "done", changes };
    }
    if (ending.code === 0 && document === undefined) {
        return { kind: "unclear", reason: lastLine(said.stdout) || lastLine(said.stderr) || "it printed nothing" };
    }
    if (isUnavailable(said.stderr))
        return { kind: "unavailable", reason };
    const stated = typeof document?.message === "string" ? document.message : undefined;
    if (dry || typeof document?.error === "string")
        return { kind: "refused", reason: stated ?? reason };
    // A stack trace and no document: what was applied before stays, and it does not say what that was.
    return { kind: "partly-applied", failed: pathsOf(document?.failed), reason: stated ?? reason };
}
const interrupted = (how, dry) => dry
    ? { kind: "unavailable", reason: `wmill was ended: ${how}` }
    : { kind: "partly-applied", failed: [], reason: `wmill was ended: ${how}` };
const isUnavailable = (stderr) => /^(?:Unauthorized|Forbidden|Network error|.*(?:ECONNREFUSED|ENOTFOUND|fetch failed))/m.test(stderr);
/** Other output, of npm's too, comes before the document; `--lint` prints one of its own before it. */
function lastDocument(stdout) {
    let at = stdout.lastIndexOf("\n{");
    // Of lines that merely look like one there are few: more are no accident.
    for (let tries = 0; tries < 50; tries++, at = stdout.lastIndexOf("\n{", at - 1)) {
        const text = at < 0 ? stdout : stdout.slice(at + 1);
        if (text.startsWith("{")) {
            try {
                return JSON.parse(text);
            }
            catch {
                // It began further up, or is none.
            }
        }
        if (at <= 0)
            return undefined;
    }
    return undefined;
}
function changesOf(value) {
    if (!Array.isArray(value))
        return [];
    return value.filter((it) => {
        return ["added", "edited", "deleted"].includes(it?.type) && typeof it?.path === "string";
    });
}
function pathsOf(value) {
    if (!Array.isArray(value))
        return [];
    return value.map((it) => (typeof it === "string" ? it : String(it?.path ?? it?.script_path ?? JSON.stringify(it))));
}
/** The first line that tells of an error, else the last one: stack traces come below it. */
function reasonOf({ stdout, stderr }) {
    const all = `${stderr}\n${stdout}`.split("\n").map((it) => it.trim());
    const told = all.find((it) => /\b(?:error|fail|unauthorized|refus|invalid|missing)/i.test(it) && !it.startsWith("at "));
    return told ?? (lastLine(stderr) || lastLine(stdout) || "it said nothing");
}
const lastLine = (text) => text.trim().split("\n").at(-1)?.trim() ?? "";

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/system/process.js + 2 modules
var process = __webpack_require__(98947);
;// CONCATENATED MODULE: ./build/windmill/server/wmill.js
/** One call of the real wmill CLI: its token in the environment, and nothing of the user's in its reach. */



const TIMEOUT_MS = 10 * 60_000;
const OUTPUT = 16 << 20;
const MEMORY = 2 * 1024 ** 3;
/** How a child finds the network. */
const passed = [
    ...["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"],
    ...["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR"],
];
/**
 * @param cwd a copy of the workspace: every command may write, also those that are called dry
 * @param home an empty folder: neither profiles nor credentials of the user's are found there
 */
async function callWmill({ argv, server, environment, signal }, args, { cwd, home }) {
    const network = passed.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []));
    const { ending, stdout, stderr } = await (0,process/* spawnLimited */.S)({
        argv: [...argv, ...args],
        env: {
            ...Object.fromEntries(network),
            PATH: environment.PATH ?? "/usr/bin:/bin",
            HOME: home,
            XDG_CONFIG_HOME: (0,external_node_path_.join)(home, ".config"),
            WMILL_CONFIG_DIR: (0,external_node_path_.join)(home, "wmill"),
            // Without a profile it takes these, and no repository above the copy may name another server.
            WM_TOKEN: server.token,
            WM_WORKSPACE: server.workspace,
            BASE_INTERNAL_URL: server.url,
            GIT_CEILING_DIRECTORIES: (0,external_node_path_.join)(cwd, ".."),
            NO_COLOR: "1",
        },
        cwd,
        stdin: "",
        timeoutMs: TIMEOUT_MS,
        outputBytes: OUTPUT,
        memoryBytes: MEMORY,
        ...(signal && { signal }),
    });
    const clean = (bytes) => (0,external_node_util_.stripVTControlCharacters)(Buffer.from(bytes).toString("utf8")).replaceAll(server.token, "***");
    return { ending, stdout: clean(stdout), stderr: clean(stderr) };
}

;// CONCATENATED MODULE: ./build/windmill/server/ask.js
/**
 * What the server would say of a workspace: whether metadata is up to date, whether locks can be made, and what a push
 * would do. Each step works on a copy of its own. What is not asked, and why: docs/decisions/0007.
 */










const finding = (0,findings/* ruleFamily */.VV)(server/* serverRules */.F);
const questions = [
    {
        args: ["sync", "push", "--dry-run", "--json-output", "--yes"],
        judge: (said, judged, left) => [...ofPush(outcomeOf(said, true), judged), ...notAsked(left, judged)],
    },
    { args: ["generate-metadata", "--dry-run", "--yes"], judge: ofStale },
    { args: ["generate-metadata", "--yes"], judge: ofMetadata },
];
/** @param folder absolute: that of the workspaces' roots */
async function askServer(folder, workspaces, wmill) {
    const findings = [];
    let passed = 0;
    let failed = 0;
    for (const judged of workspaces) {
        for (const { args, judge } of questions) {
            const told = await ask(folder, judged, wmill, args, judge);
            findings.push(...told);
            if (told.some((it) => it.severity === "error"))
                failed += 1;
            else
                passed += 1;
            // Who does not answer is not asked again.
            if (told.some((it) => it.rule === "windmill.server.unavailable"))
                return { passed, failed, findings };
        }
    }
    return { passed, failed, findings };
}
async function ask(folder, judged, wmill, args, judge) {
    const scratch = await (0,system_scratch/* makeScratch */.lP)();
    try {
        const cwd = await (0,system_scratch/* makeFolder */.fc)((0,external_node_path_.join)(scratch, "workspace"));
        const home = await (0,system_scratch/* makeFolder */.fc)((0,external_node_path_.join)(scratch, "home"));
        const left = await copyWorkspace((0,external_node_path_.join)(folder, judged.root), judged, wmill.server.workspace, cwd);
        const said = await callWmill(wmill, args, { cwd, home });
        wmill.signal?.throwIfAborted();
        return judge(said, judged, left);
    }
    finally {
        await (0,system_scratch/* removeScratch */.ZU)(scratch);
    }
}
function ofPush(outcome, judged) {
    switch (outcome.kind) {
        case "done": {
            // What is here and not in the copy looks deleted to the CLI.
            const changes = outcome.changes.filter((it) => it.type !== "deleted" || !isHere(it.path, judged));
            const amount = (type) => changes.filter((it) => it.type === type).length;
            const fact = `a push would add ${amount("added")}, edit ${amount("edited")} and delete ${amount("deleted")} files`;
            const deleted = changes.filter((it) => it.type === "deleted").map((it) => it.path);
            return [
                ...(changes.length > 0 ? [finding("windmill.server.changes", fact)] : []),
                ...deleted.map((it) => finding("windmill.server.deletes", `a push deletes ${(0,quote/* quote */.h)(it)}, which is not here`)),
            ];
        }
        case "lock-job-failed":
            return outcome.failed.map((it) => {
                return finding("windmill.server.lock-job", `the server cannot make the lock of ${(0,quote/* quote */.h)(it)}`, placed(it, judged));
            });
        case "partly-applied": {
            const named = outcome.failed.length > 0 ? ` (${outcome.failed.map((it) => (0,quote/* quote */.h)(it)).join(", ")})` : "";
            const fact = `a part of the workspace was pushed and the rest was not${named}: ${(0,quote/* quote */.h)(outcome.reason, 300)}`;
            return [
                finding("windmill.server.partly-applied", fact, placed(`${outcome.failed[0] ?? ""} ${outcome.reason}`, judged)),
            ];
        }
        case "refused":
            return [
                finding("windmill.server.refused", `the push ends: ${(0,quote/* quote */.h)(outcome.reason, 300)}`, placed(outcome.reason, judged)),
            ];
        case "unavailable":
            return [finding("windmill.server.unavailable", `the server was not asked: ${(0,quote/* quote */.h)(outcome.reason, 300)}`)];
        case "unclear":
            return [
                finding("windmill.server.unclear", `nothing was pushed, says an exit code 0: ${(0,quote/* quote */.h)(outcome.reason, 300)}`),
            ];
    }
}
const isHere = (path, { index }) => index.files.has(path) || index.folders.has(path.replace(/\/$/, ""));
/** Of what the copy lacks nothing is claimed. */
function notAsked(left, { root }) {
    const [first] = left;
    if (first === undefined)
        return [];
    const fact = `${(0,count/* count */.U)(left.length, "file")} ${left.length === 1 ? "was" : "were"} not shown to wmill, ${(0,quote/* quote */.h)(root + first)} for one`;
    return [finding("windmill.server.left-out", fact)];
}
/** Lines such as `~ f/team/a.py — content changed` below a heading. */
function ofStale(said, judged) {
    const fault = faultOf(said, "generate-metadata --dry-run", judged);
    if (fault)
        return [fault];
    if (!/All metadata up-to-date|stale metadata/.test(said.stdout))
        return [unclear("generate-metadata --dry-run")];
    return [...said.stdout.matchAll(/^\s*~ (\S.*?)(?: — (.*))?$/gm)].map(([, path = "", why]) => {
        const fact = `wmill would make the metadata of ${(0,quote/* quote */.h)(path)} anew${why ? `: ${(0,quote/* quote */.h)(why)}` : ""}`;
        return finding("windmill.server.stale", fact, placed(path, judged));
    });
}
/** Of every failure one line `path: reason` after the count of them. */
function ofMetadata(said, judged) {
    const failures = [...said.stderr.matchAll(/^ {2}(?!Failed: )(\S[^:\n]*): (.+)$/gm)];
    if (said.ending.how === "exit" && said.ending.code === 1 && failures.length > 0) {
        return failures.map(([, path = "", why = ""]) => {
            return finding("windmill.server.metadata", `${(0,quote/* quote */.h)(path)}: ${(0,quote/* quote */.h)(why, 300)}`, placed(path, judged));
        });
    }
    const fault = faultOf(said, "generate-metadata", judged);
    if (fault)
        return [fault];
    return /All metadata up-to-date|Done\. Updated/.test(said.stdout) ? [] : [unclear("generate-metadata")];
}
const unclear = (command) => finding("windmill.server.unclear", `wmill ${command} ended well and did not say what it did`);
function faultOf(said, command, judged) {
    const { ending, stderr } = said;
    if (ending.how === "exit" && ending.code === 0)
        return undefined;
    const reason = (0,quote/* quote */.h)(reasonOf(said), 300);
    if (ending.how !== "exit" || isUnavailable(stderr)) {
        const why = ending.how === "exit" ? reason : ending.how;
        return finding("windmill.server.unavailable", `the server was not asked: wmill ${command}: ${why}`);
    }
    return finding("windmill.server.refused", `wmill ${command} ends: ${reason}`, placed(reason, judged));
}
/** The file that a path stands for, or the first one that a text names. */
function placed(text, { index, root }) {
    const at = (file) => (file === undefined ? {} : { location: (0,source/* topOf */.H)(root + file) });
    if (index.files.has(text))
        return at(text);
    const script = index.scripts.get(text);
    const folder = index.folders.get(text);
    if (script)
        return at(script.programs[0]?.file ?? script.metadata[0]);
    if (folder)
        return at(folder.find((it) => /\/(?:flow|app)\.yaml$/.test(it)) ?? folder[0]);
    const flow = index.assets.find((it) => it.path === text);
    if (flow)
        return at(flow.file);
    const words = text.match(/[ufg]\/[\w./-]+[\w]/g) ?? [];
    const places = words.filter((it) => it !== text).map((it) => placed(it, { index, root }));
    return places.find((it) => it.location) ?? {};
}


/***/ })

};
