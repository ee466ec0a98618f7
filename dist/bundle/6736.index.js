export const id = 6736;
export const ids = [6736];
export const modules = {

/***/ 84473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ childEnded),
/* harmony export */   at: () => (/* binding */ killChildren),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   i3: () => (/* binding */ childStarted)
/* harmony export */ });
/** The children that live now. Who only wants to end them loads nothing of what starts them. */
/** Leaders of their process groups. */
const living = new Set();
function childStarted(leader) {
    living.add(leader);
}
function childEnded(leader) {
    living.delete(leader);
}
/** Kills what runs now. What waits for it finds it ended by a signal. */
function killChildren() {
    for (const leader of living)
        killGroup(leader);
}
// Whoever ends the process at once leaves no child behind; a signal ends it without this event unless it is caught.
process.on("exit", killChildren);
function killGroup(leader) {
    try {
        process.kill(-leader, "SIGKILL");
    }
    catch {
        // The group is gone already, which is what was wanted.
    }
}


/***/ }),

/***/ 98947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ spawnLimited)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/system/children.js
var children = __webpack_require__(84473);
// EXTERNAL MODULE: ./build/system/error-code.js
var error_code = __webpack_require__(45198);
;// CONCATENATED MODULE: ./build/system/guard.js
/** Ends the children of a Fire-Flow that was killed and could not do so itself. */

/**
 * Kills what lives once its stdin ends, which it does with this process, whatever ends that: nobody is told of a SIGKILL,
 * and `--die-with-parent` comes into force a moment after the start, for the child alone. What lives are the groups whose
 * leaders it was told (`+ pid`, and `- pid` when one is gone), and whoever holds the stdin of the child that was to be
 * started next (`? name`): between its start and the news of it this process can be killed as well. Until such a child
 * leads a group of its own it is in that of this process, which is not to be killed: hence it is killed by either number.
 * A file's name may hold line ends and look like more of the list: each number is asked for again before it is killed.
 */
const GUARD = `
living=" "
next=
while read -r change what; do
  case $change in
    "?") next=$what ;;
    +) living="$living$what " next= ;;
    -) living="\${living%% $what *} \${living#* $what }" ;;
  esac
done
for leader in $living; do kill -s KILL -- "-$leader"; done
holders() {
  ls -l /proc/[0-9]*/fd | while read -r line; do
    case $line in
      /proc/*/fd:) pid=\${line#/proc/} pid=\${pid%/fd:} ;;
      *"$next"*) echo "$pid" ;;
    esac
  done
}
holds() {
  for descriptor in /proc/"$1"/fd/*; do
    case $(readlink "$descriptor") in *"$next"*) return 0 ;; esac
  done
  return 1
}
rounds=0
while [ "$next" ] && [ "$rounds" -lt 1000 ] && found=$(holders) && [ "$found" ]; do
  for pid in $found; do holds "$pid" && { kill -s KILL -- "-$pid"; kill -s KILL "$pid"; }; done
  sleep 0.01
  rounds=$((rounds + 1))
done
`;
let guard;
/**
 * Tells the guard, who is started with the first child and keeps nobody waiting.
 * @param what `?`: the name of the stdin of the child that is started next; `+` and `-`: the number of a group's leader
 */
function tellGuard(change, what) {
    guard ??= startGuard();
    guard?.write(`${change} ${what}\n`);
}
function startGuard() {
    const child = (0,external_node_child_process_.spawn)("/bin/sh", ["-c", GUARD], { detached: true, env: {}, stdio: ["pipe", "ignore", "ignore"] });
    // Without a shell there is no guard, and everything else goes on.
    for (const it of [child, child.stdin])
        it.on("error", () => { });
    child.unref();
    child.stdin.unref();
    return child.stdin;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/system/memory-watch.js
/**
 * Counts the memory of a process and all that descend from it, where no control group does. The kernel's limit of each
 * process holds all the same; this is what ends many processes that stay below it and are too large together.
 */

/** A run that grows by a gigabyte in a second is found 50 MB past its limit. */
const INTERVAL_MS = 50;
/** A tree that changes while it is walked must not be walked for ever. */
const MAX_PROCESSES = 4096;
/**
 * Looks at the tree of `pid` until it is stopped.
 * @param limit bytes of anonymous memory, pages that processes share counted once
 * @param exceeded called once, when the tree has more
 */
function watchMemory(pid, limit, exceeded) {
    let timer;
    let stopped = false;
    const look = async () => {
        const held = await treeMemory(pid, limit);
        if (stopped)
            return;
        if (held > limit)
            exceeded();
        else
            timer = setTimeout(look, INTERVAL_MS);
    };
    timer = setTimeout(look, INTERVAL_MS);
    return {
        stop() {
            stopped = true;
            clearTimeout(timer);
        },
    };
}
/** Bytes held by a process and its descendants. Resident sizes are cheap and too large: they only start the real count. */
async function treeMemory(root, limit) {
    const pids = await descendants(root);
    const resident = await sum(pids, residentSize);
    return resident > limit ? sum(pids, anonymousSize) : resident;
}
async function descendants(root) {
    const found = [root];
    for (const pid of found) {
        if (found.length > MAX_PROCESSES)
            break;
        const threads = await (0,promises_.readdir)(`/proc/${pid}/task`).catch(() => []);
        const children = await Promise.all(threads.map((it) => read(`/proc/${pid}/task/${it}/children`)));
        found.push(...children.join(" ").split(" ").filter(Boolean).map(Number));
    }
    return found;
}
const sum = async (pids, size) => (await Promise.all(pids.map(size))).reduce((total, it) => total + it, 0);
/** `VmRSS` of proc_pid_status(5). */
const residentSize = async (pid) => kibibytes(await read(`/proc/${pid}/status`), "VmRSS");
/** `Pss_Anon` of smaps_rollup, from Linux 5.4 on: a page that n processes share counts as a n-th for each of them. */
const anonymousSize = async (pid) => kibibytes(await read(`/proc/${pid}/smaps_rollup`), "Pss_Anon");
const kibibytes = (text, name) => 1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text)?.[1] ?? 0);
/** Nothing for a process that is gone. */
const read = (path) => (0,promises_.readFile)(path, "utf8").catch(() => "");

// EXTERNAL MODULE: ./build/system/scratch.js
var scratch = __webpack_require__(7418);
;// CONCATENATED MODULE: ./build/system/process.js
/** Starts children with limits. With its neighbours in `system/` the only importer of node:child_process. */







/** For pipes that a process outside of the killed group still holds open. */
const DRAIN_MS = 300;
const EXTRA_BYTES = 65_536;
/**
 * Runs a child in a process group of its own, on pipes of its own. The group is killed at once, without grace, when the
 * time is over, when stdout passes its limit, on abort, and when the child itself ends. Never throws for what the child
 * does or for a child that cannot be started.
 */
async function spawnLimited(command) {
    const stdin = (0,scratch/* anonymousFile */.iW)(command.stdin);
    try {
        return await run(command, stdin);
    }
    finally {
        (0,external_node_fs_.closeSync)(stdin.descriptor);
    }
}
function run(command, stdin) {
    const started = performance.now();
    const stdout = head(command.outputBytes);
    const stderr = tail(command.outputBytes);
    const extra = head(EXTRA_BYTES);
    const exit = (ending) => ({
        ending,
        stdout: stdout.bytes(),
        stderr: stderr.bytes(),
        stderrCut: stderr.cut(),
        extra: Buffer.from(extra.bytes()).toString("utf8"),
        durationMs: performance.now() - started,
    });
    if (command.signal?.aborted)
        return Promise.resolve(exit({ how: "aborted" }));
    let child;
    try {
        const [file = "", ...args] = command.argv;
        const extraFds = command.extraFds ?? [];
        tellGuard("?", stdin.name);
        child = (0,external_node_child_process_.spawn)(file, args, {
            env: command.env,
            ...(command.cwd !== undefined && { cwd: command.cwd }),
            detached: true,
            stdio: [stdin.descriptor, "pipe", "pipe", ...extraFds.map(() => "pipe")],
        });
        for (const [index, content] of extraFds.entries())
            connect(child.stdio[index + 3], content, extra.push);
    }
    catch (error) {
        // What spawn refuses before it tries: an argument with a NUL character, an argument list too long.
        return Promise.resolve(exit({ how: "not-started", reason: (0,error_code/* errorCode */.C)(error) }));
    }
    return new Promise((settle) => {
        let ending;
        const kill = () => child.pid !== undefined && (0,children/* killGroup */.i0)(child.pid);
        const stop = (how) => {
            ending ??= { how };
            kill();
        };
        const abort = () => stop("aborted");
        const timer = setTimeout(stop, command.timeoutMs, "timeout");
        command.signal?.addEventListener("abort", abort, { once: true });
        if (child.pid !== undefined) {
            (0,children/* childStarted */.i3)(child.pid);
            tellGuard("+", String(child.pid));
        }
        const watch = child.pid !== undefined && command.memoryBytes !== undefined
            ? watchMemory(child.pid, command.memoryBytes, () => stop("memory-limit"))
            : undefined;
        child.stdout?.on("data", (chunk) => {
            if (stdout.push(chunk) === "full")
                stop("output-limit");
        });
        child.stderr?.on("data", stderr.push);
        child.on("error", (error) => {
            ending ??= { how: "not-started", reason: (0,error_code/* errorCode */.C)(error) };
        });
        child.on("exit", (code, signal) => {
            watch?.stop();
            ending ??= signal === null ? { how: "exit", code: code ?? 0 } : { how: "signal", signal };
            kill();
            clearTimeout(timer);
            const drain = setTimeout(() => {
                for (const stream of child.stdio)
                    stream?.destroy();
            }, DRAIN_MS);
            child.on("close", () => clearTimeout(drain));
        });
        child.on("close", () => {
            watch?.stop();
            clearTimeout(timer);
            command.signal?.removeEventListener("abort", abort);
            if (child.pid !== undefined) {
                (0,children/* childEnded */.Jb)(child.pid);
                tellGuard("-", String(child.pid));
            }
            settle(exit(ending ?? { how: "not-started", reason: "no exit status" }));
        });
    });
}
/** A child may end without reading what it was sent: errors of these pipes say nothing that its ending does not. */
function connect(stream, content, push) {
    if (!stream)
        return;
    stream.on("error", () => { });
    if (content === "read")
        stream.on("data", push);
    else if ("end" in stream)
        stream.end(content);
}
/** Keeps the first bytes. */
function head(limit) {
    const chunks = [];
    let length = 0;
    return {
        push(chunk) {
            if (length < limit)
                chunks.push(chunk.subarray(0, limit - length));
            length += chunk.length;
            return length > limit ? "full" : "taken";
        },
        bytes: () => Buffer.concat(chunks),
    };
}
/** Keeps the last bytes: what a program says when it fails stands at the end. */
function tail(limit) {
    let chunks = [];
    let held = 0;
    let cut = false;
    const squeeze = () => {
        const all = Buffer.concat(chunks);
        cut ||= all.length > limit;
        const kept = all.subarray(Math.max(0, all.length - limit));
        chunks = [kept];
        held = kept.length;
        return kept;
    };
    return {
        push(chunk) {
            chunks.push(chunk);
            held += chunk.length;
            if (held > 2 * limit + EXTRA_BYTES)
                squeeze();
        },
        bytes: () => squeeze(),
        cut: () => cut,
    };
}


/***/ }),

/***/ 59608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   BN: () => (/* binding */ nodesBelow),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   hM: () => (/* binding */ offsetWithin),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   qn: () => (/* binding */ textNode),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
const mapOf = (node) => (node?.kind === "map" ? node : undefined);
const listOf = (node) => (node?.kind === "list" ? node.items : []);
const entryOf = (node, key) => mapOf(node)?.entries.get(key);
/** The node under a path of keys. */
function childOf(node, ...keys) {
    let found = node;
    for (const key of keys) {
        if (found === undefined)
            return undefined;
        found = entryOf(found, key)?.node;
    }
    return found;
}
const none = new Map();
/** The entries of a map by their keys, in order. */
const entriesOf = (node) => mapOf(node)?.entries ?? none;
const textNode = (node) => node?.kind === "scalar" && typeof node.value === "string" ? node : undefined;
const textOf = (node) => textNode(node)?.value;
const flagOf = (node) => node?.kind === "scalar" && typeof node.value === "boolean" ? node.value : undefined;
/** As JavaScript takes a value for true or false, by which the CLI goes: `yes` is a text. Nothing where none is stated. */
const truthOf = (node) => node === undefined || isNull(node) ? undefined : node.kind !== "scalar" || Boolean(node.value);
const numberOf = (node) => node?.kind === "scalar" && typeof node.value === "number" ? node.value : undefined;
const textsOf = (node) => listOf(node).flatMap((it) => textOf(it) ?? []);
const isNull = (node) => node.kind === "scalar" && node.value === null;
/** JSON's name for what a node is. */
function typeOf(node) {
    if (node.kind === "map")
        return "object";
    if (node.kind === "list")
        return "array";
    return node.value === null ? "null" : typeof node.value;
}
/** A node and all below it, shared maps and lists once, but for what stands under a key. */
function* nodesBelow(node, without, seen = new Set()) {
    if (seen.has(node))
        return;
    if (node.kind !== "scalar")
        seen.add(node);
    yield node;
    for (const [key, { node: child }] of entriesOf(node))
        if (key !== without)
            yield* nodesBelow(child, without, seen);
    for (const child of listOf(node))
        yield* nodesBelow(child, without, seen);
}
/** The offset into the text that an offset into a scalar's value stands for, as near as its form allows. */
function offsetWithin(text, node, offset) {
    const { at, value, form } = node;
    if (form === "verbatim")
        return at + offset;
    if (form === "decoded")
        return at;
    if (form === "folded")
        return solidsOf(text, node)[offset] ?? at;
    const before = String(value).slice(0, offset).split("\n");
    let line = at;
    for (let skipped = 1; skipped < before.length; skipped++)
        line = text.indexOf("\n", line) + 1;
    const whole = /^[^\r\n]*/.exec(text.slice(line))?.[0] ?? "";
    // A blank line may be shorter than the indentation, and what an indicator leaves of it is the value's.
    const own = String(value).split("\n", before.length).at(-1);
    return line + Math.max(whole.length - own.length, 0) + before.at(-1).length;
}
const solids = new WeakMap();
/** By the offset into a folded value, that into the text: folding changes blanks and line ends, and nothing else. */
function solidsOf(text, node) {
    const known = solids.get(node);
    if (known)
        return known;
    const value = String(node.value);
    const offsets = [];
    let at = node.at;
    for (const character of value.split("")) {
        const isSolid = /\S/.test(character);
        if (isSolid)
            at = text.indexOf(character, at) + 1;
        if (at === 0)
            break;
        offsets.push(isSolid ? at - 1 : at);
    }
    offsets.push(at);
    solids.set(node, offsets);
    return offsets;
}


/***/ }),

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
 * @returns files that a push would take and that are not in the copy: those of raw apps, links out, and what is too large to read
 */
async function copyWorkspace(folder, { index }, workspace, target) {
    const config = index.files.has(paths/* configFile */.Ze) ? await read((0,external_node_path_.join)(folder, paths/* configFile */.Ze)) : undefined;
    const plain = config && (await plainConfig(config.toString("utf8"), workspace));
    if (plain)
        await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(target, paths/* configFile */.Ze), plain.text);
    const environment = plain?.environment;
    const others = index.config.environments.map((it) => it.name).filter((it) => it !== environment);
    const own = (file) => (environment === undefined ? undefined : (0,paths/* commonFile */.eR)(file, environment));
    const replaced = new Set([...index.files].flatMap((it) => own(it) ?? []));
    const left = [...index.outside].filter((it) => isPushed(it) || it === paths/* configFile */.Ze);
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


/***/ }),

/***/ 81856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ topOf),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/** Line starts are counted when the first place is asked for: most files have nothing to point at. */
function sourceOf(file, text) {
    let starts;
    return {
        file,
        text,
        at(offset) {
            starts ??= lineStarts(text);
            const wanted = Math.max(0, Math.min(offset, text.length));
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if (starts[middle] <= wanted)
                    low = middle;
                else
                    high = middle - 1;
            }
            return { file, line: low + 1, column: wanted - starts[low] + 1 };
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}
/** The first line of a file: the place of what concerns it as a whole. */
const topOf = (file) => ({ file, line: 1, column: 1 });


/***/ }),

/***/ 56537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ isIntricate),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   aZ: () => (/* binding */ environmentKeys),
/* harmony export */   ac: () => (/* binding */ noConfig),
/* harmony export */   hE: () => (/* binding */ patternKeys)
/* harmony export */ });
/* unused harmony export matcher */
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33581);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59608);
/** wmill.yaml: what it says that decides how the workspace is judged. */


/** Where wmill.yaml and its environments name files by patterns. */
const patternKeys = ["includes", "excludes", "extraIncludes"];
/** In the order that the CLI prefers them. */
const environmentKeys = ["workspaces", "gitBranches", "environments", "git_branches"];
const skipKeys = {
    script: "skipScripts",
    flow: "skipFlows",
    app: "skipApps",
    raw_app: "skipApps",
    resource: "skipResources",
    variable: "skipVariables",
    "resource-type": "skipResourceTypes",
    folder: "skipFolders",
};
const includeKeys = {
    schedule: "includeSchedules",
    trigger: "includeTriggers",
    user: "includeUsers",
    group: "includeGroups",
    settings: "includeSettings",
};
const noConfig = {
    found: false,
    includes: () => true,
    pushes: (kind) => kind in skipKeys,
    leavesOut: () => false,
    nonDottedPaths: undefined,
    typescript: "bun",
    isBundled: () => false,
    plainSecrets: false,
    environments: [],
};
function configOf(document) {
    const map = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(document);
    if (!map)
        return { ...noConfig, found: true, nonDottedPaths: false };
    const stated = environmentKeys.map((key) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, key)).find((it) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(it));
    const named = [...(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(stated).values()].filter((it) => it.key !== "commonSpecificItems");
    const levels = [map, ...named.map((it) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(it.node, "overrides"))];
    const states = (key, value) => levels.some((it) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(it, key)) === value);
    const pushes = (kind) => {
        const skip = skipKeys[kind];
        if (skip !== undefined)
            return !((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, skip)) ?? false) || states(skip, false);
        return states(includeKeys[kind] ?? "", true);
    };
    return {
        found: true,
        includes: filterOf(map, levels),
        pushes,
        leavesOut: (kind) => !pushes(kind) && (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, skipKeys[kind] ?? includeKeys[kind] ?? "")) !== undefined,
        nonDottedPaths: (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, "nonDottedPaths")) ?? false,
        typescript: (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, "defaultTs")) === "deno" ? "deno" : "bun",
        isBundled: bundlesOf(map),
        plainSecrets: states("plainSecrets", true),
        environments: named.map(({ key, node }) => ({
            name: key,
            overrides: [...(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(node, "overrides")).keys()],
            specificItems: [...(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(node, "specificItems")).keys()],
        })),
    };
}
/** As the CLI decides it: `relative_path` does not count. */
function bundlesOf(map) {
    const codebases = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, "codebases")).map((it) => ({
        includes: matcherOf((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(it, "includes"), true),
        excludes: matcherOf((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(it, "excludes"), false),
    }));
    return (file) => file.endsWith(".ts") && codebases.some((it) => (it.includes?.(file) ?? true) && !it.excludes?.(file));
}
/**
 * Nothing where there are no patterns.
 * @param intricate what is taken by a pattern that could hold the run
 */
function matcherOf(stated, intricate) {
    const patterns = [...(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(stated), (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(stated) ?? []].flat();
    const matchers = patterns.map((it) => (isIntricate(it) ? () => intricate : matcher(it)));
    return patterns.length === 0 ? undefined : (file) => matchers.some((it) => it(file));
}
/** Long, with many wildcards or groups in one name, or a group that repeats: names can be made that take hours to compare. */
const isIntricate = (pattern) => pattern.length >= 1000 ||
    /[*+]\(/.test(pattern) ||
    pattern.split("/").some((name) => {
        const [stars, groups] = [/\*+/g, /[@?!]\(/g].map((it) => name.match(it)?.length ?? 0);
        return groups > 1 || stars + groups > 5;
    });
/** By the library that the CLI goes by; for `f/**`, which most workspaces have, it is not begun. */
function matcher(pattern) {
    const folder = /^(?:[\w-]+\/)+(?=\*\*$)/.exec(pattern)?.[0];
    if (folder !== undefined)
        return (file) => file.startsWith(folder) && !file.includes("/.", folder.length - 1);
    const glob = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, { braceExpandMax: 1000 });
    return (file) => glob.match(file);
}
/** Whether a push takes a file, to any environment: what one overrides takes the place of what the top level says. */
function filterOf(map, levels) {
    const stating = levels.filter((it) => it === map || patternKeys.some((key) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(it, key)));
    const filters = stating.map((it) => approvalOf((key) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(it, key) ?? (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, key)));
    return (file) => filters.some((it) => it(file));
}
/** As the CLI decides it: any of `includes`, none of `excludes`, and any of `extraIncludes` where there are some. */
function approvalOf(stated) {
    const [includes, excludes, extra] = patternKeys.map((key) => {
        const patterns = stated(key);
        // What is not known to be left out is judged.
        return patterns?.kind === "list" ? matcherOf(patterns, key !== "excludes") : undefined;
    });
    // An empty list of them takes nothing, once there are excludes.
    if (!includes && excludes && isEmptyList(stated("includes")))
        return () => false;
    if (!includes && !excludes)
        return () => true;
    return (file) => (includes?.(file) ?? true) && !(excludes?.(file) ?? false) && (extra?.(file) ?? true);
}
const isEmptyList = (node) => node?.kind === "list" && node.items.length === 0;


/***/ }),

/***/ 44755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Ke: () => (/* binding */ lockFile),
/* harmony export */   Ze: () => (/* binding */ configFile),
/* harmony export */   eR: () => (/* binding */ commonFile),
/* harmony export */   lJ: () => (/* binding */ isPushedPlace),
/* harmony export */   n$: () => (/* binding */ isDotted),
/* harmony export */   oQ: () => (/* binding */ programOf),
/* harmony export */   ub: () => (/* binding */ folderName),
/* harmony export */   xU: () => (/* binding */ programNames)
/* harmony export */ });
/** What a file of a workspace is, told from its path alone, as the wmill CLI tells it. */
/** The languages that Windmill runs, by the ending that stands for them; the first that fits counts. */
const endings = {
    ".fetch.ts": "nativets",
    ".deno.ts": "deno",
    ".bun.ts": "bun",
    ".ts": "typescript",
    ".py": "python3",
    ".go": "go",
    ".sh": "bash",
    ".pg.sql": "postgresql",
    ".my.sql": "mysql",
    ".bq.sql": "bigquery",
    ".odb.sql": "oracledb",
    ".sf.sql": "snowflake",
    ".ms.sql": "mssql",
    ".duckdb.sql": "duckdb",
    ".sql": "sql",
    ".gql": "graphql",
    ".ps1": "powershell",
    ".php": "php",
    ".rs": "rust",
    ".cs": "csharp",
    ".nu": "nu",
    ".playbook.yml": "ansible",
    ".java": "java",
    ".rb": "ruby",
    ".r": "rlang",
};
const lastDot = (name) => name.slice(name.lastIndexOf("."));
/** By what follows the last dot: it is asked of every file. */
const byExtension = new Map(Object.keys(endings).map((it) => {
    const last = lastDot(it);
    return [last, Object.entries(endings).filter(([ending]) => lastDot(ending) === last)];
}));
/** The ending of a program's file and its language. */
function programOf(file) {
    const found = byExtension.get(lastDot(file))?.find(([ending]) => file.endsWith(ending));
    return found && { stem: file.slice(0, -found[0].length), language: found[1] };
}
/** The files that are programs by the name and one more ending: `q.pg.sql` of `q.pg`. */
const programNames = (name) => [...byExtension.keys()].map((it) => name + it).filter(programOf);
const isDotted = (suffix) => suffix.startsWith(".");
// A name may hold a line end, which `.` takes only where `s` says so.
const inAssetFolder = /^(.+?)(\.flow|\.app|\.raw_app|__flow|__app|__raw_app)\/(.+)$/s;
const typed = /^(.+)\.(resource|variable|resource-type|schedule|group|user)\.(?:ya?ml|json)$/s;
const trigger = /^(.+)\.([a-z0-9]+(?:_native)?)_trigger\.(?:ya?ml|json)$/s;
const metadata = /^(.+)\.script\.(yaml|json|lock)$/s;
const moduleFolder = /^(.+?)__(mod|dbt)\/(.+)$/s;
/** Nothing for files that are no part of any asset. */
function partOf(file) {
    const folder = inAssetFolder.exec(file);
    if (folder) {
        const [, path = "", suffix = "", member = ""] = folder;
        const kind = suffix.replace(/^(\.|__)/, "");
        const main = member === `${kind}.yaml` || member === `${kind}.json`;
        return { kind, part: main ? "main" : "member", path, suffix: suffix };
    }
    const inModule = moduleFolder.exec(file);
    if (inModule)
        return modulePart(inModule[1], inModule[2], inModule[3]);
    if (/\.resource\.file\.[^/]+$/.test(file) || file.includes(".fileset/")) {
        return { kind: "resource", part: "member", path: file.replace(/\.(resource\.file\.|fileset\/).*$/s, "") };
    }
    const described = metadata.exec(file);
    if (described) {
        return { kind: "script", part: described[2] === "lock" ? "lock" : "metadata", path: described[1] };
    }
    const fired = trigger.exec(file);
    if (fired)
        return { kind: "trigger", part: "main", path: fired[1], trigger: fired[2] };
    const other = typed.exec(file);
    if (other)
        return { kind: other[2], part: "main", path: other[1] };
    const named = /^(?:(.+)\/)?(folder)(?:\.[^./]+)?\.meta\.(?:yaml|json)$/s.exec(file);
    if (named)
        return { kind: "folder", part: "main", path: named[1] ?? "" };
    if (/^settings\.(?:yaml|json)$/.test(file))
        return { kind: "settings", part: "main", path: "settings" };
    if (/(^|\/)(?:[^/]+\.)?flow\.(?:ya?ml|json)$/.test(file))
        return { kind: "stray-flow", part: "main", path: file };
    const program = programOf(file);
    // A name with a dot of its own (`x.test.ts`, `x.d.ts`) belongs to no metadata.
    if (program && !baseName(program.stem).includes(".")) {
        return { kind: "script", part: "program", path: program.stem, language: program.language };
    }
    return undefined;
}
function modulePart(path, kind, rest) {
    if (kind === "mod" && /^script\.(yaml|json)$/.test(rest))
        return { kind: "script", part: "metadata", path };
    if (kind === "mod" && rest === "script.lock")
        return { kind: "script", part: "lock", path };
    const program = programOf(rest);
    if (kind === "mod" && program?.stem === "script") {
        return { kind: "script", part: "program", path, language: program.language };
    }
    return { kind: "script", part: "module", path };
}
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
const folderName = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
/** Where the CLI looks for what it pushes; anything else in the repository is not the workspace's. */
const isPushedPlace = (file) => /^(u|f|g|users|groups)\//.test(file) || /^(?:[^/]+\.resource-type|settings)\.(yaml|json)$/.test(file);
/** A workspace's own settings; its folder is one because of it. */
const configFile = "wmill.yaml";
/** Where wmill keeps the hashes of what it made metadata for. */
const lockFile = "wmill-lock.yaml";
const mayBeSpecific = /^(.+?)(\.resource\.file\.[^/]+|\.(?:resource|variable|schedule|[a-z0-9]+(?:_native)?_trigger|meta)\.(?:ya?ml|json))$/s;
const settings = /^(settings.+?)(\.(?:ya?ml|json))$/s;
/**
 * The file that an environment's own version stands for: `f/team/db.resource.yaml` of `f/team/db.staging.resource.yaml`.
 * Nothing for other files. As wmill names them, the signs of a branch's name that no file may have are underscores.
 */
function commonFile(file, environment) {
    const infix = `.${environment.replace(/[/\\:*?"<>|.]/g, "_")}`;
    const [, stem = "", ending = ""] = mayBeSpecific.exec(file) ?? settings.exec(file) ?? [];
    return stem.endsWith(infix) ? stem.slice(0, -infix.length) + ending : undefined;
}


/***/ })

};
