export const id = 2568;
export const ids = [2568];
export const modules = {

/***/ 96425:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "f990b033e77077d58fd9.js";

/***/ }),

/***/ 97318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value is an object: neither null nor an array. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 97142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ identifier)
/* harmony export */ });
/** A name as SQL takes it whatever is in it. */
const identifier = (name) => `"${name.replaceAll('"', '""')}"`;


/***/ }),

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


/***/ })

};
