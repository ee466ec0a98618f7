export const id = 9149;
export const ids = [9149];
export const modules = {

/***/ 59149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HY: () => (/* binding */ chooseSandbox),
  gA: () => (/* binding */ reportSandboxes),
  Zf: () => (/* reexport */ sandboxRules)
});

// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(43876);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/error-code.js
var error_code = __webpack_require__(45198);
;// CONCATENATED MODULE: ./build/system/cgroup.js
/**
 * Control groups, by which the kernel counts the processes and the memory of a whole run. They hold where RLIMIT_NPROC
 * does not (it exempts root). Both versions of the interface:
 * https://docs.kernel.org/admin-guide/cgroup-v2.html, https://docs.kernel.org/admin-guide/cgroup-v1/
 */




/**
 * The version 1 and version 2 names of the files that are used. To move one thread, which is all that the shell has, the
 * kernel waits for nobody; for a whole process it first waits until no other one forks or ends, several milliseconds.
 * Version 2 moves whole processes only.
 */
const FILES = {
    1: {
        enter: "tasks",
        pids: "pids.max",
        memory: "memory.limit_in_bytes",
        peak: "memory.max_usage_in_bytes",
        oom: "memory.oom_control",
    },
    2: { enter: "cgroup.procs", pids: "pids.max", memory: "memory.max", peak: "memory.peak", oom: "memory.events" },
};
/** Writes 0, which is whoever writes it, into each file. */
const ENTER = 'while [ "$1" != -- ]; do echo 0 >"$1" || exit 125; shift; done; shift; exec "$@"';
/** The kernel takes a moment to let go of a group whose last process just died. */
const REMOVE_TRIES = 100;
const REMOVE_WAIT_MS = 2;
/**
 * Finds where this process may make groups. Only where it stands in the root group of a hierarchy: a group that
 * somebody put us in (systemd, a container manager, a supervisor) is theirs, and its limits must keep holding for us;
 * so we neither leave it nor build in it.
 * @param memberships content of `/proc/self/cgroup`
 * @param mounts content of `/proc/self/mountinfo`
 */
function groupPlaces(memberships, mounts) {
    const places = {};
    const lines = memberships.split("\n").map((line) => line.split(":"));
    for (const controller of ["pids", "memory"]) {
        const version1 = lines.find(([, names = ""]) => names.split(",").includes(controller));
        const [, , group] = version1 ?? lines.find(([id]) => id === "0") ?? [];
        const version = version1 ? 1 : 2;
        const folder = mountPoint(mounts, version === 1 ? controller : undefined);
        if (group === "/" && folder !== undefined)
            places[controller] = { folder, version };
    }
    return places;
}
/** Where a hierarchy is mounted: of that version 1 controller, or else of version 2. */
function mountPoint(mounts, controller) {
    for (const line of mounts.split("\n")) {
        // "32 31 0:29 / /sys/fs/cgroup/pids rw,relatime shared:9 - cgroup cgroup rw,pids"
        const [front = "", back = ""] = line.split(" - ");
        const [, , , root, folder] = front.split(" ");
        const [type, , options = ""] = back.split(" ");
        const wanted = controller === undefined ? type === "cgroup2" : type === "cgroup" && options.split(",").includes(controller);
        if (wanted && root === "/")
            return folder;
    }
    return undefined;
}
/** The places at which making a group really works for this process; each is tried. */
async function findGroupPlaces() {
    const [memberships, mounts] = await Promise.all(["/proc/self/cgroup", "/proc/self/mountinfo"].map((path) => (0,promises_.readFile)(path, "utf8").catch(() => "")));
    const places = groupPlaces(memberships ?? "", mounts ?? "");
    const working = await Promise.all(Object.entries(places).map(async ([controller, place]) => {
        const group = await openGroup({ [controller]: place }, { pids: 8, memory: 64 * 1024 ** 2 }).catch(() => undefined);
        await group?.close();
        if (group !== undefined)
            await sweep(place.folder);
        return group === undefined ? [] : [[controller, place]];
    }));
    return Object.fromEntries(working.flat());
}
/** Removes what a Fire-Flow that was killed could not. */
async function sweep(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        const [, owner] = /^fire-flow-(\d+)-\d+$/.exec(name) ?? [];
        if (owner !== undefined && !isAlive(Number(owner)))
            await (0,promises_.rmdir)((0,external_node_path_.join)(folder, name)).catch(() => { });
    }
}
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return (0,error_code/* errorCode */.C)(error) === "EPERM";
    }
}
let made = 0;
/**
 * Makes the group of one run. The kernel answers at once, and to wait for a thread would take longer, before and after
 * every run.
 * @throws {Error} when the kernel refuses.
 */
async function openGroup(places, limits) {
    const name = `fire-flow-${process.pid}-${made++}`;
    const folders = new Map();
    for (const [controller, place] of Object.entries(places)) {
        if (place.version === 2)
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(place.folder, "cgroup.subtree_control"), `+${controller}`);
        const folder = (0,external_node_path_.join)(place.folder, name);
        if (!folders.has(folder))
            (0,external_node_fs_.mkdirSync)(folder);
        folders.set(folder, (0,external_node_path_.join)(folder, FILES[place.version].enter));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, FILES[place.version][controller]), String(limits[controller]));
    }
    return {
        prefix: folders.size === 0 ? [] : ["/bin/sh", "-c", ENTER, "sh", ...folders.values(), "--"],
        async close() {
            const memory = places.memory && memoryUse((0,external_node_path_.join)(places.memory.folder, name), places.memory.version);
            await Promise.all([...folders.keys()].map(removeGroup));
            return memory ?? { outOfMemory: false };
        },
    };
}
function memoryUse(folder, version) {
    const [peak, oom] = [FILES[version].peak, FILES[version].oom].map((file) => readIf((0,external_node_path_.join)(folder, file)));
    const outOfMemory = Number(/^oom_kill (\d+)$/m.exec(oom ?? "")?.[1] ?? 0) > 0;
    // memory.peak is there from Linux 5.19 on.
    return peak ? { outOfMemory, peakMemory: Number(peak) } : { outOfMemory };
}
async function removeGroup(folder) {
    for (let tries = 0; tries < REMOVE_TRIES; tries++) {
        const members = readIf((0,external_node_path_.join)(folder, "cgroup.procs"));
        for (const member of members.split("\n").filter(Boolean))
            kill(Number(member));
        try {
            return (0,external_node_fs_.rmdirSync)(folder);
        }
        catch {
            await new Promise((resume) => setTimeout(resume, REMOVE_WAIT_MS));
        }
    }
}
/** Nothing where the kernel has no such file. */
function readIf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return "";
    }
}
function kill(pid) {
    try {
        process.kill(pid, "SIGKILL");
    }
    catch {
        // It ended between being listed and being killed.
    }
}

// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/system/process.js + 2 modules
var system_process = __webpack_require__(98947);
;// CONCATENATED MODULE: ./build/system/scope.js
/**
 * Groups that systemd makes for us, where it runs the machine and we are root: systemd-run(1), `--scope`. It owns the
 * tree of control groups there, so that asking it is the one way to have a group that nobody else tears down.
 */


const ENV = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin" };
const SETTLE_MS = 5000;
let scope_made = 0;
/** Makes scopes, or is nothing where they cannot be had; one is made and left to show it. */
async function findScopes() {
    if (process.getuid?.() !== 0 || !(0,paths/* exists */.t2)("/run/systemd/system"))
        return undefined;
    const systemdRun = await (0,paths/* findExecutable */.oq)("systemd-run", ENV.PATH);
    const systemctl = await (0,paths/* findExecutable */.oq)("systemctl", ENV.PATH);
    if (systemdRun === undefined || systemctl === undefined)
        return undefined;
    const open = (limits) => openScope(systemdRun, systemctl, limits);
    const tried = open({ pids: 8, memory: 64 * 1024 ** 2 });
    const exit = await (0,system_process/* spawnLimited */.S)({ ...QUICK, argv: [...tried.prefix, "/bin/true"] });
    return exit.ending.how === "exit" && exit.ending.code === 0 ? open : undefined;
}
const QUICK = { env: ENV, cwd: "/", stdin: "", timeoutMs: SETTLE_MS, outputBytes: 4096 };
function openScope(systemdRun, systemctl, limits) {
    const unit = `fire-flow-${process.pid}-${scope_made++}.scope`;
    const properties = [`TasksMax=${limits.pids}`, `MemoryMax=${limits.memory}`, "MemorySwapMax=0"];
    return {
        prefix: [
            ...[systemdRun, "--scope", "--quiet", `--unit=${unit}`, ...properties.map((it) => `--property=${it}`), "--"],
            // systemd-run adds variables of its own.
            ...["/usr/bin/env", "-i", `PATH=${ENV.PATH}`],
        ],
        async close() {
            // A scope whose memory ran out stays and says so; any other is gone with its last process.
            const shown = await (0,system_process/* spawnLimited */.S)({ ...QUICK, argv: [systemctl, "show", unit, "--property=Result"] });
            const outOfMemory = Buffer.from(shown.stdout).toString("utf8").trim() === "Result=oom-kill";
            await (0,system_process/* spawnLimited */.S)({ ...QUICK, argv: [systemctl, "kill", "--quiet", "--signal=KILL", unit] });
            await (0,system_process/* spawnLimited */.S)({ ...QUICK, argv: [systemctl, "reset-failed", "--quiet", unit] });
            return { outOfMemory };
        },
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/run-limits.js
/** Open files of one process. */
const OPEN_FILES = 256;
/**
 * The prefix that runs a command under its limits. RLIMIT_DATA rather than RLIMIT_AS, which runtimes that reserve
 * address space cannot live with. The CPU limit is a second net under the timeout: SIGXCPU, a second later SIGKILL.
 * @param countProcesses whether RLIMIT_NPROC counts this run alone: it does in a user namespace of its own.
 */
function prlimit(path, limits, countProcesses) {
    const cpu = Math.ceil(limits.timeoutMs / 1000) + 1;
    return [
        path,
        ...(countProcesses ? [`--nproc=${limits.processes}`] : []),
        `--data=${limits.memory}`,
        `--fsize=${limits.fileSize}`,
        `--nofile=${OPEN_FILES}`,
        "--core=0",
        `--cpu=${cpu}:${cpu + 1}`,
        "--",
    ];
}

;// CONCATENATED MODULE: ./build/sandboxes/bubblewrap-argv.js

/** Reads the features out of `bwrap --help`. */
const readFeatures = (help) => ({
    size: /^\s*--size\b/m.test(help),
    disableUserns: /^\s*--disable-userns\b/m.test(help),
});
/** Descriptors of bwrap: it reads the filter from one and reports on the other. The program inherits neither. */
const SECCOMP_FD = 3;
const STATUS_FD = 4;
const MiB = 1024 ** 2;
/** A pure function of the machine and the job. Everything not named here does not exist inside. */
function bubblewrapArgv(bwrap, features, host, job) {
    const tmpfs = (size, target) => [
        ...(features.size ? ["--size", String(size)] : []),
        "--tmpfs",
        target,
    ];
    const empty = (target) => [...tmpfs(4096, target), "--remount-ro", target];
    const env = { PATH: "/usr/bin:/bin", HOME: "/box", LANG: "C.UTF-8", ...job.env };
    return [
        bwrap,
        ...["--seccomp", String(SECCOMP_FD), "--json-status-fd", String(STATUS_FD)],
        ...["--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try"],
        ...(features.disableUserns ? ["--disable-userns"] : []),
        ...["--die-with-parent", "--new-session", "--cap-drop", "ALL", "--clearenv", "--hostname", "sandbox"],
        ...Object.entries(env).flatMap(([name, value]) => ["--setenv", name, value]),
        ...["--ro-bind", "/usr", "/usr"],
        ...host.roots.flatMap(({ path, link }) => link === undefined ? ["--ro-bind", path, path] : ["--symlink", link, path]),
        ...["/etc/ld.so.cache", "/etc/alternatives"].flatMap((path) => ["--ro-bind-try", path, path]),
        ...["--proc", "/proc"],
        // bwrap started as root leaves the kernel's own settings open to the root of the machine, which the program then is.
        ...empty("/proc/sys"),
        ...["--dev", "/dev", ...tmpfs(16 * MiB, "/dev/shm"), "--remount-ro", "/dev"],
        ...[...tmpfs(64 * MiB, "/tmp"), ...tmpfs(64 * MiB, "/box")],
        ...host.private.flatMap(empty),
        ...job.mounts
            // What lies in /usr is there already, and nothing can be mounted over a folder that must not change.
            .filter(({ source, target, writable }) => writable || source !== target || !target.startsWith("/usr/"))
            .flatMap(({ source, target, writable }) => [writable ? "--bind" : "--ro-bind", source, target]),
        ...(job.hidden ?? []).flatMap(empty),
        ...["--chdir", "/box", "--uid", "65534", "--gid", "65534", "--remount-ro", "/", "--"],
        ...prlimit("/usr/bin/prlimit", job.limits, true),
        ...job.argv,
    ];
}

// EXTERNAL MODULE: ./build/system/scratch.js
var system_scratch = __webpack_require__(7418);
;// CONCATENATED MODULE: ./build/sandboxes/host-layout.js
/** How this machine's root folder is laid out: what a sandbox must show so that programs find their libraries. */



const ROOTS = ["/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];
function readHostLayout(env) {
    const personal = [
        env.HOME,
        env.GITHUB_WORKSPACE,
        env.RUNNER_TEMP,
        env.RUNNER_WORKSPACE,
        (0,system_scratch/* temporaryRoot */.is)(),
        process.cwd(),
    ];
    const real = personal.map((it) => (it ? (0,paths/* realPath */.Ye)(it) : undefined));
    return {
        roots: ROOTS.flatMap((path) => {
            const found = (0,paths/* folderOrLink */.M9)(path);
            return found === undefined ? [] : [{ path, ...found }];
        }),
        private: [...new Set(real)].filter((it) => it !== undefined).filter((it) => it.startsWith(`${external_node_path_.sep}usr${external_node_path_.sep}`)),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/sandboxes/rules.js
/** What can go wrong with the place where foreign code runs. None of it is the candidate's fault. */

const sandboxRules = {
    "sandbox.unavailable": {
        severity: "error",
        why: "Foreign code runs only where a canary has shown that it is contained.",
        mend: "Type the command that the message names, or run on a machine where it works.",
    },
    "sandbox.failed": {
        severity: "error",
        why: "When the sandbox itself fails, nothing can be said about the program.",
        mend: "Run fire-flow doctor; it tells what works here.",
    },
};
const sandboxFinding = (0,findings/* ruleFamily */.VV)(sandboxRules);

;// CONCATENATED MODULE: ./build/sandboxes/outcome.js
/** Turns how a child ended into what the project calls an execution. */



/** Only the end of stderr is searched for a runtime's last words. */
const LAST_WORDS = 16_384;
function toExecution(job, exit, end, memory) {
    return {
        status: outcome_status(job, exit, end, memory),
        exitCode: end.how === "exit" ? end.code : null,
        signal: end.how === "signal" ? end.signal : null,
        stdout: exit.stdout,
        stderr: exit.stderr,
        stderrCut: exit.stderrCut,
        durationMs: exit.durationMs,
        ...(memory.peakMemory !== undefined && { peakMemory: memory.peakMemory }),
    };
}
function outcome_status(job, exit, end, memory) {
    if (end.how === "timeout" || end.how === "output-limit" || end.how === "memory-limit")
        return end.how;
    if (end.how === "exit" && end.code === 0)
        return "ok";
    const lastWords = new TextDecoder().decode(exit.stderr.subarray(-LAST_WORDS));
    if (memory.outOfMemory || job.outOfMemory?.test(lastWords))
        return "memory-limit";
    if (end.how === "exit")
        return "exit";
    return end.signal === "SIGXCPU" ? "timeout" : "signal";
}
const signalNames = new Map(Object.entries(external_node_os_.constants.signals).map(([name, number]) => [number, name]));
/**
 * Reads a shell's or bwrap's exit code, in which 128 + n stands for signal n. A program that itself exits with such a
 * code cannot be told apart and is taken for killed: it failed either way.
 */
function decodeExit(code) {
    const signal = signalNames.get(code - 128);
    return signal === undefined ? { how: "exit", code } : { how: "signal", signal };
}
/**
 * prlimit's own failure to start the program, by its exit codes and words (util-linux, exec_shell(3)). A program that
 * imitates them ends the run as a fault of the sandbox: it gains nothing, since nothing passes.
 */
const neverStarted = (exit, end) => end.how === "exit" &&
    (end.code === 126 || end.code === 127 || end.code === 1) &&
    exit.stdout.length === 0 &&
    Buffer.from(exit.stderr).toString("utf8").startsWith("prlimit: ");
/** The fault of a sandbox that failed; its words are the sandbox's own. */
function sandboxFault(name, words) {
    const said = words.trim().split("\n").slice(-3).join("; ") || "it said nothing";
    return new faults/* SystemFault */.SI(sandboxFinding("sandbox.failed", `sandbox ${name} failed before the program started: ${said}; run fire-flow doctor`));
}

;// CONCATENATED MODULE: ./build/sandboxes/remedy.js
/** The one command to type when no sandbox works. */

const INSTALLERS = [
    ["apt-get", "sudo apt-get install -y bubblewrap"],
    ["dnf", "sudo dnf install -y bubblewrap"],
    ["zypper", "sudo zypper install -y bubblewrap"],
    ["pacman", "sudo pacman -S --noconfirm bubblewrap"],
    ["apk", "sudo apk add bubblewrap util-linux"],
];
/** The command that installs bubblewrap with this machine's package manager. */
async function installCommand(path) {
    for (const [manager, command] of INSTALLERS) {
        if ((await (0,paths/* findExecutable */.oq)(manager, path)) !== undefined)
            return command;
    }
    return INSTALLERS[0][1];
}
/** Ubuntu ships the profile that lets bwrap, and bwrap alone, make user namespaces; from 24.04 on it is not loaded. */
const APPARMOR = "type: sudo apt-get install -y apparmor-profiles && " +
    "sudo cp /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/ && " +
    "sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict";
/** What helps when bwrap is there and was refused, judged by its own words. */
function remedyFor(words) {
    if (/RTM_NEWADDR|setting up uid map|uid_map/i.test(words))
        return APPARMOR;
    if (/Can't mount proc|No permissions to creat|Creating new namespace|pivot_root|mount/i.test(words)) {
        return "in a container: use a job without container, or start it with --privileged";
    }
    if (/prlimit/.test(words))
        return "type: sudo apt-get install -y util-linux";
    return "run fire-flow doctor on a machine where it works and compare";
}

;// CONCATENATED MODULE: ./build/sandboxes/seccomp.js
/**
 * A filter of system calls for `bwrap --seccomp`: a classic BPF program over `struct seccomp_data`, see seccomp(2).
 * Namespaces do not cover these: host services reached over AF_VSOCK, and parts of the kernel (io_uring, bpf, keyrings,
 * userfaultfd, perf) whose faults have let code out of containers. They fail with EPERM, which programs can cope with.
 */
/** AUDIT_ARCH_* of linux/audit.h, and the system call numbers of asm/unistd.h. */
const MACHINES = {
    x64: {
        arch: 0xc000003e,
        socket: 41,
        // ptrace, process_vm_readv, process_vm_writev, add_key, request_key, keyctl, perf_event_open, bpf, userfaultfd
        denied: [101, 310, 311, 248, 249, 250, 298, 321, 323],
        // Numbers from here on are the x32 ABI: the same calls under other numbers.
        ceiling: 0x40000000,
    },
    arm64: {
        arch: 0xc00000b7,
        socket: 198,
        denied: [117, 270, 271, 217, 218, 219, 241, 280, 282],
        ceiling: 0x40000000,
    },
};
/** io_uring_setup, io_uring_enter, io_uring_register have the same numbers everywhere. */
const IO_URING = [425, 426, 427];
/** AF_UNIX, AF_INET, AF_INET6 and AF_NETLINK (which getaddrinfo needs) end at the sandbox's own network namespace. */
const SOCKET_FAMILIES = [1, 2, 10, 16];
/** Offsets in struct seccomp_data. The first argument's low half comes first on little-endian machines, which both are. */
const NUMBER = 0;
const ARCH = 4;
const FIRST_ARGUMENT = 16;
/** BPF_LD|BPF_W|BPF_ABS, BPF_JMP|BPF_JEQ|BPF_K, BPF_JMP|BPF_JGE|BPF_K, BPF_RET|BPF_K */
const [LOAD, IF_EQUAL, IF_AT_LEAST, RETURN] = [0x20, 0x15, 0x35, 0x06];
const ALLOW = 0x7fff0000;
/** SECCOMP_RET_ERRNO with EPERM. */
const REFUSE = 0x00050001;
/** The filter for a machine as `process.arch` names it, or nothing where none is known. */
function seccompFilter(arch) {
    const machine = arch === "x64" || arch === "arm64" ? MACHINES[arch] : undefined;
    if (machine === undefined)
        return undefined;
    const refuseIf = (test, value) => [
        [test, 0, 1, value],
        [RETURN, 0, 0, REFUSE],
    ];
    const allowIf = (value) => [
        [IF_EQUAL, 0, 1, value],
        [RETURN, 0, 0, ALLOW],
    ];
    const program = [
        [LOAD, 0, 0, ARCH],
        [IF_EQUAL, 1, 0, machine.arch],
        [RETURN, 0, 0, REFUSE],
        [LOAD, 0, 0, NUMBER],
        ...refuseIf(IF_AT_LEAST, machine.ceiling),
        ...[...machine.denied, ...IO_URING].flatMap((number) => refuseIf(IF_EQUAL, number)),
        [IF_EQUAL, 1, 0, machine.socket],
        [RETURN, 0, 0, ALLOW],
        [LOAD, 0, 0, FIRST_ARGUMENT],
        ...SOCKET_FAMILIES.flatMap(allowIf),
        [RETURN, 0, 0, REFUSE],
    ];
    // struct sock_filter: u16 code, u8 jump if true, u8 jump if false, u32 value.
    const bytes = Buffer.alloc(program.length * 8);
    for (const [index, [code = 0, then = 0, otherwise = 0, value = 0]] of program.entries()) {
        bytes.writeUInt16LE(code, index * 8);
        bytes.writeUInt8(then, index * 8 + 2);
        bytes.writeUInt8(otherwise, index * 8 + 3);
        bytes.writeUInt32LE(value, index * 8 + 4);
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/sandboxes/bubblewrap.js
/**
 * Runs programs in namespaces of their own with bubblewrap (Linux): no network, no files but the system's and the
 * program's, no sight of other processes, and the whole run dies with its first process or with us.
 */











/** bwrap's own processes in the group beside the program's: its monitor and the first process inside. */
const OWN_PROCESSES = 2;
async function findGroups() {
    const places = await findGroupPlaces();
    const scopes = places.pids && places.memory ? undefined : await findScopes();
    if (scopes)
        return { pids: true, memory: true, open: async (limits) => scopes(limits) };
    return {
        pids: places.pids !== undefined,
        memory: places.memory !== undefined,
        open: (limits) => openGroup(places, limits),
    };
}
/** Looks bubblewrap up on this machine. Whether it holds is for the canary to show. */
async function openBubblewrap(env) {
    const unavailable = (reason) => (0,findings/* rejected */.nS)(sandboxFinding("sandbox.unavailable", `bubblewrap: ${reason}`));
    if (process.platform !== "linux")
        return unavailable(`there is none for ${process.platform}; run on Linux (runs-on: ubuntu-latest)`);
    const filter = seccompFilter(process.arch);
    if (filter === undefined)
        return unavailable(`no system call filter for ${process.arch}; run on x64 or arm64`);
    const bwrap = await (0,paths/* findExecutable */.oq)("bwrap", env.PATH);
    if (bwrap === undefined)
        return unavailable(`bwrap is not installed; type: ${await installCommand(env.PATH)}`);
    const own = { PATH: "/usr/bin:/bin", ...(env.RUNNER_TRACKING_ID && { RUNNER_TRACKING_ID: env.RUNNER_TRACKING_ID }) };
    const [help, groups] = await Promise.all([
        (0,system_process/* spawnLimited */.S)({ argv: [bwrap, "--help"], env: own, stdin: "", timeoutMs: 5000, outputBytes: 65_536 }),
        findGroups(),
    ]);
    const features = readFeatures(Buffer.from(help.stdout).toString("utf8"));
    const machine = { bwrap, features, host: readHostLayout(env), groups, filter, env: own };
    return (0,findings/* checked */.KD)({ name: "bubblewrap", caveats: caveats(machine), run: (job) => run(machine, job) });
}
function caveats({ features, groups }) {
    return [
        ...(groups.pids || process.getuid?.() !== 0
            ? []
            : ["started as root without a pids control group: only the timeout ends a fork bomb"]),
        ...(groups.memory
            ? []
            : ["memory is limited for each process, and looked at 20 times a second for the run as a whole"]),
        ...(features.disableUserns ? [] : ["this bwrap is older than 0.8: programs can make user namespaces of their own"]),
        ...(features.size ? [] : ["this bwrap is older than 0.7: files in memory are limited one by one, not in sum"]),
    ];
}
async function run(machine, job) {
    job.signal?.throwIfAborted();
    const limits = { pids: job.limits.processes + OWN_PROCESSES, memory: job.limits.memory };
    const group = await machine.groups.open(limits).catch((error) => {
        throw sandboxFault("bubblewrap", `no control group: ${String(error)}`);
    });
    let exit;
    let memory;
    try {
        exit = await (0,system_process/* spawnLimited */.S)({
            argv: [...group.prefix, ...bubblewrapArgv(machine.bwrap, machine.features, machine.host, job)],
            env: machine.env,
            cwd: "/",
            stdin: job.stdin,
            timeoutMs: job.limits.timeoutMs,
            outputBytes: job.limits.output,
            ...(!machine.groups.memory && { memoryBytes: job.limits.memory }),
            ...(job.signal && { signal: job.signal }),
            extraFds: [machine.filter, "read"],
        });
    }
    finally {
        memory = await group.close();
    }
    job.signal?.throwIfAborted();
    const end = programEnd(exit, memory.outOfMemory);
    if (neverStarted(exit, end))
        throw sandboxFault("bubblewrap", Buffer.from(exit.stderr).toString("utf8"));
    return toExecution(job, exit, end, memory);
}
/**
 * How the program ended. bwrap reports the exit code on its status descriptor only when the program was really started:
 * without the report the exit is bwrap's own (a mount refused, no user namespaces).
 */
function programEnd(exit, outOfMemory) {
    const { ending } = exit;
    if (ending.how === "timeout" || ending.how === "output-limit" || ending.how === "memory-limit")
        return ending;
    const reported = /"exit-code"\s*:\s*(\d+)/.exec(exit.extra);
    if (reported)
        return decodeExit(Number(reported[1]));
    // The kernel may have chosen bwrap as the one to kill when the group's memory ran out.
    if (outOfMemory)
        return { how: "signal", signal: "SIGKILL" };
    const words = Buffer.from(exit.stderr).toString("utf8");
    throw sandboxFault("bubblewrap", ending.how === "not-started" ? `bwrap did not start (${ending.reason})` : words);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/crypto.js
var build_crypto = __webpack_require__(2015);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/system/outlives.js
/** Looks for processes that should be gone. */

const TRIES = 50;
const WAIT_MS = 10;
/** Whether a process with this text among its arguments still runs half a second from now; dying takes a moment. */
async function outlives(text) {
    for (let tries = 0; tries < TRIES; tries++) {
        const pids = (await (0,promises_.readdir)("/proc")).filter((it) => /^\d+$/.test(it));
        const lines = await Promise.all(pids.map((pid) => (0,promises_.readFile)(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
        if (!lines.some((line) => line.includes(text)))
            return false;
        await new Promise((resume) => setTimeout(resume, WAIT_MS));
    }
    return true;
}

;// CONCATENATED MODULE: ./build/sandboxes/canary.js
/**
 * Shows by trying that a sandbox holds: the code below runs in it through the exact command line of later runs and
 * reports what it could get at. Node itself is the interpreter because it is the one program that is surely there.
 */







const canary_MiB = 1024 ** 2;
const SECRET_NAME = "FIRE_FLOW_CANARY";
/** What a root folder may hold: the system and the sandbox's own. */
const KNOWN = "bin box dev etc lib lib32 lib64 libx32 proc run sbin sys tmp usr var".split(" ");
/** Runs inside. Prints the leaks it found as a JSON array. */
const PROBE = `
const fs = require("fs"), net = require("net"), { spawn } = require("child_process");
const { secret, port, folder, nonce, known } = JSON.parse(fs.readFileSync(0, "utf8"));
const leaks = [];
const works = (action) => { try { return action() ?? true; } catch { return false; } };
if (JSON.stringify(process.env).includes(secret)) leaks.push("the environment of Fire-Flow is passed on");
for (const pid of fs.readdirSync("/proc").filter(Number)) {
  if (works(() => fs.readFileSync("/proc/" + pid + "/environ", "utf8").includes(secret))) leaks.push("/proc/" + pid + "/environ shows the environment of Fire-Flow");
}
if (works(() => fs.readFileSync(folder + "/secret", "utf8"))) leaks.push("files outside can be read");
const shows = (path) => { try { return fs.readdirSync(path).length > 0; } catch (error) { return error.code === "ENOTDIR"; } };
const strange = fs.readdirSync("/").filter((name) => !known.includes(name) && shows("/" + name));
if (strange.length > 0) leaks.push("the root folder of this machine can be seen: " + strange.slice(0, 5).join(", "));
if (works(() => fs.writeFileSync(folder + "/" + nonce, ""))) leaks.push("files can be written outside");
for (const file of ["/usr/" + nonce, "/" + nonce]) {
  if (works(() => fs.writeFileSync(file, ""))) { leaks.push(file + " can be written"); fs.unlinkSync(file); }
}
// Opened only: what can be opened for writing here is the kernel of the whole machine.
for (const file of ["/proc/sys/kernel/core_pattern", "/proc/sys/vm/drop_caches", "/proc/sysrq-trigger"]) {
  if (works(() => fs.closeSync(fs.openSync(file, fs.constants.O_WRONLY)))) leaks.push(file + " can be written");
}
spawn("/usr/bin/sleep", ["20." + nonce], { detached: true, stdio: "ignore" }).unref();
const socket = net.connect(port, "127.0.0.1");
const done = () => { process.stdout.write(JSON.stringify(leaks)); process.exit(0); };
socket.on("connect", () => { leaks.push("a server on this machine can be reached"); done(); });
socket.on("error", done);
`;
/**
 * What the sandbox failed to hold back; nothing when it holds.
 * @throws {SystemFault} when the sandbox could not even start the canary.
 */
async function canary(sandbox) {
    const secret = (0,build_crypto/* crypto */.E)().randomUUID();
    // Digits only, to be the fraction of a sleep's seconds.
    const nonce = String(process.pid) + secret.replace(/\D/g, "");
    const folder = await (0,system_scratch/* makeScratch */.lP)();
    const server = (0,external_node_net_.createServer)((socket) => socket.destroy());
    try {
        await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, "secret"), secret);
        const port = await listen(server);
        process.env[SECRET_NAME] = secret;
        const leaks = await runProbe(sandbox, { secret, port, folder, nonce });
        const escaped = (0,paths/* exists */.t2)((0,external_node_path_.join)(folder, nonce)) ? ["a file was written outside"] : [];
        const survived = (await outlives(nonce)) ? ["a process outlived its run"] : [];
        return [...leaks, ...escaped, ...survived];
    }
    finally {
        delete process.env[SECRET_NAME];
        server.close();
        await (0,system_scratch/* removeScratch */.ZU)(folder);
    }
}
async function runProbe(sandbox, task) {
    const node = (0,paths/* realPath */.Ye)(process.execPath) ?? process.execPath;
    const execution = await sandbox.run({
        argv: [node, "-e", PROBE],
        env: {},
        stdin: JSON.stringify({ ...task, known: [...KNOWN, node.split("/")[1]] }),
        mounts: [{ source: node, target: node }],
        limits: { timeoutMs: 20_000, memory: 1536 * canary_MiB, output: 65_536, processes: 64, fileSize: 64 * canary_MiB },
    });
    const said = Buffer.from(execution.stdout).toString("utf8");
    if (execution.status === "ok" && said.startsWith("["))
        return JSON.parse(said);
    const words = Buffer.from(execution.stderr).toString("utf8").trim().slice(-500);
    return [`the canary itself ended with ${execution.status} (${execution.exitCode ?? execution.signal}): ${words}`];
}
const listen = (server) => new Promise((settle, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        if (address && typeof address === "object")
            settle(address.port);
        else
            fail(new Error("no port"));
    });
});

;// CONCATENATED MODULE: ./build/sandboxes/hosted-runner.js
/**
 * Makes bubblewrap work on a machine that GitHub made for one job and throws away after it. No other machine is ever
 * altered: there the same commands are printed for a person to type.
 */


const PROFILE = "bwrap-userns-restrict";
const STEP_MS = 180_000;
const hosted_runner_ENV = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", DEBIAN_FRONTEND: "noninteractive" };
const SUDO = ["/usr/bin/sudo", "-n"];
const INSTALL = [
    "apt-get",
    "install",
    "--yes",
    "--quiet",
    "--no-install-recommends",
    "bubblewrap",
    "apparmor-profiles",
];
/** Whether this is such a machine: the runner says so itself. */
const isHosted = (env) => env.RUNNER_ENVIRONMENT === "github-hosted" && env.RUNNER_OS === "Linux";
/** Whether this is a container of Docker or Podman, such as a job with `container:` runs in. */
const inContainer = async () => (await Promise.all(["/.dockerenv", "/run/.containerenv"].map(paths/* exists */.t2))).includes(true);
/**
 * Installs bubblewrap and loads the profile that lets it, and it alone, make user namespaces (Ubuntu 24.04 ships it
 * unloaded). Whether it helped is for the canary to show.
 * @returns the command that failed, where one did
 */
async function prepareHostedRunner(spawn = system_process/* spawnLimited */.S) {
    const works = async (argv) => {
        const exit = await spawn({
            argv: [...SUDO, ...argv],
            env: hosted_runner_ENV,
            cwd: "/",
            stdin: "",
            timeoutMs: STEP_MS,
            outputBytes: 4 * 1024 ** 2,
        });
        return exit.ending.how === "exit" && exit.ending.code === 0;
    };
    const source = `/usr/share/apparmor/extra-profiles/${PROFILE}`;
    const target = `/etc/apparmor.d/${PROFILE}`;
    // The package lists of an image are as old as the image.
    if (!(await works(INSTALL)) && !((await works(["apt-get", "update", "--quiet"])) && (await works(INSTALL)))) {
        return `sudo ${INSTALL.join(" ")}`;
    }
    for (const argv of [
        ["install", "-m", "644", source, target],
        ["apparmor_parser", "-r", target],
    ]) {
        if (!(await works(argv)))
            return `sudo ${argv.join(" ")}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/sandboxes/systemd-argv.js

const systemd_argv_MiB = 1024 ** 2;
/** What every job is held by. */
const WALLS = [
    // A user that exists for this one run.
    "DynamicUser=yes",
    // What it makes in a writable mount can be removed by us.
    "UMask=0000",
    "PrivateNetwork=yes",
    "PrivateDevices=yes",
    "PrivateIPC=yes",
    "ProtectSystem=strict",
    // Empty rather than closed: a toolchain may be mounted from below a home.
    "ProtectHome=tmpfs",
    "ProtectProc=invisible",
    "ProcSubset=pid",
    "ProtectClock=yes",
    "ProtectControlGroups=yes",
    "ProtectHostname=yes",
    "ProtectKernelLogs=yes",
    "ProtectKernelModules=yes",
    "ProtectKernelTunables=yes",
    "NoNewPrivileges=yes",
    "CapabilityBoundingSet=",
    "RestrictNamespaces=yes",
    "RestrictSUIDSGID=yes",
    "RestrictRealtime=yes",
    "RestrictAddressFamilies=AF_INET AF_INET6",
    "LockPersonality=yes",
    "KeyringMode=private",
    "SystemCallArchitectures=native",
    "SystemCallFilter=@system-service",
    "SystemCallFilter=~@privileged @keyring",
    "SystemCallErrorNumber=EPERM",
    "KillMode=control-group",
    "TimeoutStopSec=1",
    "LimitCORE=0",
];
/** Words of a property are separated by spaces, and parts of a mount by colons. */
const PLAIN_PATH = /^\/[\w.,@+~/=-]*$/;
/** Mounts whose path a property cannot hold. */
const unmountable = (job) => job.mounts.flatMap(({ source, target }) => [source, target]).filter((it) => !PLAIN_PATH.test(it));
/**
 * @param root an empty folder that becomes the root, with the mount points in it: `TemporaryFileSystem=/` loses against
 * the read-only root that DynamicUser brings, and would leave the whole machine readable
 * @param become what goes before it to act as root
 * @param unit the name by which the run is found again: whoever started it may be gone
 */
function systemdArgv(become, unit, root, host, job) {
    const { limits } = job;
    const env = { PATH: "/usr/bin:/bin", HOME: "/box", LANG: "C.UTF-8", ...job.env };
    const tmpfs = (path, size) => `${path}:rw,size=${size},mode=1777,nodev,nosuid`;
    const empty = [...host.private, ...(job.hidden ?? [])].map((it) => `${it}:ro`);
    const readable = [
        "/usr",
        ...host.roots.filter(({ link }) => link === undefined).map(({ path }) => path),
        ...["-/etc/ld.so.cache", "-/etc/alternatives"],
        ...job.mounts.filter((it) => !it.writable).map(({ source, target }) => `${source}:${target}`),
    ];
    const writable = job.mounts.filter((it) => it.writable).map(({ source, target }) => `${source}:${target}`);
    const properties = [
        ...WALLS,
        `RootDirectory=${root}`,
        "MountAPIVFS=yes",
        `TemporaryFileSystem=${[tmpfs("/tmp", 64 * systemd_argv_MiB), tmpfs("/box", 64 * systemd_argv_MiB), tmpfs("/dev/shm", 16 * systemd_argv_MiB), ...empty].join(" ")}`,
        `BindReadOnlyPaths=${readable.join(" ")}`,
        ...(writable.length > 0 ? [`BindPaths=${writable.join(" ")}`] : []),
        "WorkingDirectory=/box",
        `MemoryMax=${limits.memory}`,
        "MemorySwapMax=0",
        `TasksMax=${limits.processes}`,
        // We end the run in time; this is for when we are gone.
        `RuntimeMaxSec=${Math.ceil(limits.timeoutMs / 1000) + 2}`,
    ];
    return [
        ...become,
        ...["systemd-run", "--quiet", "--wait", "--pipe", "--service-type=exec", "--expand-environment=no"],
        `--unit=${unit}`,
        ...properties.map((it) => `--property=${it}`),
        "--",
        // systemd adds variables of its own, which differ from run to run.
        ...["/usr/bin/env", "-i", ...Object.entries(env).map(([name, value]) => `${name}=${value}`)],
        ...prlimit("/usr/bin/prlimit", limits, false),
        ...job.argv,
    ];
}

;// CONCATENATED MODULE: ./build/sandboxes/systemd.js
/**
 * Runs programs as transient services of systemd, started with sudo: nothing to install, for hosted runners on which
 * bubblewrap cannot be had. The kernel counts processes and memory of the whole run.
 */










/** From here on `systemd-run` can be told to leave `$` alone. */
const LEAST_VERSION = 254;
const systemd_ENV = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin" };
/** For the client to tell how a service ended that was stopped in time. */
const GRACE_MS = 3000;
/** Looks systemd up on this machine. Whether it holds is for the canary to show. */
async function openSystemd(env, { spawn, booted } = { spawn: system_process/* spawnLimited */.S, booted: () => (0,paths/* exists */.t2)("/run/systemd/system") }) {
    const unavailable = (reason) => (0,findings/* rejected */.nS)(sandboxFinding("sandbox.unavailable", `systemd: ${reason}`));
    if (process.platform !== "linux")
        return unavailable(`there is none for ${process.platform}; run on Linux (runs-on: ubuntu-latest)`);
    if (!booted())
        return unavailable("it does not run this machine; install bubblewrap");
    if ((await (0,paths/* findExecutable */.oq)("systemd-run", systemd_ENV.PATH)) === undefined)
        return unavailable("systemd-run is not installed");
    const become = process.getuid?.() === 0 ? [] : ["/usr/bin/sudo", "-n"];
    const said = await ask(spawn, [...become, "systemd-run", "--version"]);
    const version = Number(/^systemd (\d+)/.exec(said)?.[1] ?? Number.NaN);
    if (Number.isNaN(version))
        return unavailable("sudo asks for a password; install bubblewrap");
    if (version < LEAST_VERSION)
        return unavailable(`it is ${version}, ${LEAST_VERSION} is needed; install bubblewrap`);
    const machine = { become, host: readHostLayout(env), spawn };
    return (0,findings/* checked */.KD)({ name: "systemd", caveats: [], run: (job) => systemd_run(machine, job) });
}
async function systemd_run(machine, job) {
    job.signal?.throwIfAborted();
    const strange = unmountable(job);
    if (strange.length > 0)
        throw sandboxFault("systemd", `${strange[0]} cannot be mounted; use a path without spaces`);
    for (const { source, writable } of job.mounts)
        if (writable)
            await (0,system_scratch/* openToWriters */.Mz)(source);
    const unit = `fire-flow-${process.pid}-${(0,build_crypto/* crypto */.E)().randomBytes(6).toString("hex")}.service`;
    const scratch = await (0,system_scratch/* makeScratch */.lP)();
    let exit;
    let shown;
    try {
        const root = await makeRoot((0,external_node_path_.join)(scratch, "root"), machine.host, job);
        exit = await machine.spawn({
            argv: absolute(systemdArgv(machine.become, unit, root, machine.host, job)),
            env: systemd_ENV,
            cwd: "/",
            stdin: job.stdin,
            timeoutMs: job.limits.timeoutMs,
            outputBytes: job.limits.output,
            ...(job.signal && { signal: job.signal }),
        });
    }
    finally {
        // Killing the client leaves the service running.
        shown = await conclude(machine, unit);
        await (0,system_scratch/* removeScratch */.ZU)(scratch);
    }
    job.signal?.throwIfAborted();
    const end = systemd_programEnd(exit, shown);
    if (neverStarted(exit, end))
        throw sandboxFault("systemd", Buffer.from(exit.stderr).toString("utf8"));
    return toExecution(job, exit, end, shown.memory);
}
const INSIDE = ["usr", "proc", "sys", "dev", "run", "tmp", "var/tmp", "box", "etc", "etc/alternatives"];
/** The folder that becomes the root. The mount points in it are made by us: what systemd makes we could not remove. */
async function makeRoot(root, host, job) {
    await Promise.all(INSIDE.map((it) => (0,system_scratch/* makeFolder */.fc)((0,external_node_path_.join)(root, it))));
    await (0,system_scratch/* makeMountPoint */.S1)((0,external_node_path_.join)(root, "etc/ld.so.cache"), "/etc/ld.so.cache");
    for (const { path, link } of host.roots)
        await (0,system_scratch/* makeMountPoint */.S1)((0,external_node_path_.join)(root, path), path, link);
    for (const { source, target } of job.mounts) {
        if (!target.startsWith("/usr/"))
            await (0,system_scratch/* makeMountPoint */.S1)((0,external_node_path_.join)(root, target), source);
    }
    return root;
}
/** Asks how the service ended, ends what is left of it and forgets it. */
async function conclude({ become, spawn }, unit) {
    await ask(spawn, [...become, "systemctl", "kill", "--signal=KILL", "--quiet", unit]);
    const said = await ask(spawn, [...become, "systemctl", "show", unit, "--property=Result,ExecMainStatus,MemoryPeak"]);
    await ask(spawn, [...become, "systemctl", "stop", "--quiet", unit]);
    await ask(spawn, [...become, "systemctl", "reset-failed", "--quiet", unit]);
    const value = (name) => new RegExp(`^${name}=(.*)$`, "m").exec(said)?.[1] ?? "";
    const peak = value("MemoryPeak");
    return {
        result: value("Result"),
        status: Number(value("ExecMainStatus")),
        memory: {
            outOfMemory: value("Result") === "oom-kill",
            ...(/^\d{1,15}$/.test(peak) && { peakMemory: Number(peak) }),
        },
    };
}
/** How the program ended: `systemd-run --wait` exits as the program did, and with 255 where a signal ended it. */
function systemd_programEnd({ ending, stdout, stderr }, { result, status, memory }) {
    const words = Buffer.from(stderr).toString("utf8");
    switch (ending.how) {
        case "timeout":
        case "output-limit":
        case "memory-limit":
            return ending;
        case "exit":
            if (memory.outOfMemory)
                return { how: "signal", signal: "SIGKILL" };
            if (result === "timeout")
                return { how: "timeout" };
            if (result === "signal" || result === "core-dump")
                return decodeExit(128 + status);
            // Codes of systemd's own for a service that could not be set up: systemd.exec(5), "Process Exit Codes".
            if (ending.code >= 200 && ending.code <= 245 && stdout.length === 0)
                throw sandboxFault("systemd", words);
            if (/^Failed to (?:start transient|connect to bus|find executable)/m.test(words))
                throw sandboxFault("systemd", words);
            return decodeExit(ending.code);
        default:
            throw sandboxFault("systemd", words);
    }
}
async function ask(spawn, argv) {
    const exit = await spawn({
        argv: absolute(argv),
        env: systemd_ENV,
        cwd: "/",
        stdin: "",
        timeoutMs: GRACE_MS,
        outputBytes: 65_536,
    });
    return Buffer.from(exit.stdout).toString("utf8");
}
/** As root the tools are started without sudo, and by their place. */
const absolute = ([first = "", ...rest]) => [
    first.startsWith("/") ? first : `/usr/bin/${first}`,
    ...rest,
];

;// CONCATENATED MODULE: ./build/sandboxes/unsafe.js
/**
 * Runs programs as plain children of ours: limits of time and output, a clean environment, an own folder, and no
 * containment at all. Only ever used when asked for by name.
 */







const CAVEATS = [
    "programs run with the rights of this user: they can read and write its files and use the network",
    "a process that leaves its group outlives the run",
    "the number of processes is not limited, and installed packages are not hidden",
];
async function openUnsafe(env) {
    const limiter = await (0,paths/* findExecutable */.oq)("prlimit", env.PATH);
    return (0,findings/* checked */.KD)({
        name: "unsafe",
        caveats: limiter ? CAVEATS : [...CAVEATS, "prlimit is not installed: memory and file sizes are not limited"],
        run: (job) => unsafe_run(limiter, job),
    });
}
async function unsafe_run(limiter, job) {
    job.signal?.throwIfAborted();
    const scratch = await (0,system_scratch/* makeScratch */.lP)();
    try {
        const [box, tmp] = await Promise.all([(0,system_scratch/* makeFolder */.fc)((0,external_node_path_.join)(scratch, "box")), (0,system_scratch/* makeFolder */.fc)((0,external_node_path_.join)(scratch, "tmp"))]);
        const move = relocation([...job.mounts, { source: box, target: "/box" }, { source: tmp, target: "/tmp" }]);
        const env = { PATH: "/usr/bin:/bin", HOME: "/box", LANG: "C.UTF-8", TMPDIR: "/tmp", ...job.env };
        const exit = await (0,system_process/* spawnLimited */.S)({
            argv: [...(limiter ? prlimit(limiter, job.limits, false) : []), ...job.argv.map(move)],
            env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, move(value)])),
            cwd: box,
            stdin: job.stdin,
            timeoutMs: job.limits.timeoutMs,
            outputBytes: job.limits.output,
            ...(job.signal && { signal: job.signal }),
        });
        job.signal?.throwIfAborted();
        const { ending } = exit;
        if (ending.how === "not-started")
            throw sandboxFault("unsafe", `${job.argv[0]} did not start (${ending.reason})`);
        if (ending.how === "aborted")
            throw sandboxFault("unsafe", "the run was aborted");
        if (neverStarted(exit, ending))
            throw sandboxFault("unsafe", Buffer.from(exit.stderr).toString("utf8"));
        return toExecution(job, exit, ending, { outOfMemory: false });
    }
    finally {
        await (0,system_scratch/* removeScratch */.ZU)(scratch);
    }
}
/** Without mounts a path of the job is replaced by what would have been mounted there. */
function relocation(mounts) {
    return (text) => {
        const mount = mounts.find(({ target }) => text === target || text.startsWith(`${target}/`));
        return mount === undefined ? text : mount.source + text.slice(mount.target.length);
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/index.js
/** The places where foreign code can run, and the choice among them. */










const backends = {
    bubblewrap: openBubblewrap,
    systemd: openSystemd,
    unsafe: openUnsafe,
};
const CONTAINER = "this job runs in a container, where no sandbox can be made: take `container:` out of the job, or give it `options: --privileged`";
/** What `auto` looks at. systemd needs root, which only a machine made for one job gives away. */
const automatic = (env) => isHosted(env) ? ["bubblewrap", "systemd"] : ["bubblewrap"];
/** Tries every backend that `auto` would, and alters nothing. */
const reportSandboxes = (env) => Promise.all(automatic(env).map(async (name) => ({ name, ...(await tryBackend(name, env)) })));
/**
 * The sandbox to run in: the one named, or the first whose canary shows that it holds.
 * @returns `sandbox.unavailable` findings, one for each backend tried, when there is none: the run must not go on.
 */
async function chooseSandbox(wanted, env, hands = { tryBackend, inContainer: inContainer, prepareHostedRunner: prepareHostedRunner }) {
    // Asked for by name: whoever does so has been told that it contains nothing.
    if (wanted === "unsafe")
        return backends.unsafe(env);
    if (wanted !== "auto")
        return hands.tryBackend(wanted, env);
    const first = await hands.tryBackend("bubblewrap", env);
    if (first.ok || !isHosted(env))
        return first;
    if (await hands.inContainer())
        return (0,findings/* rejected */.nS)(...first.findings, sandboxFinding("sandbox.unavailable", CONTAINER));
    const failed = await hands.prepareHostedRunner();
    const second = await hands.tryBackend("bubblewrap", env);
    if (second.ok)
        return second;
    const third = await hands.tryBackend("systemd", env);
    if (third.ok)
        return third;
    const tried = failed === undefined ? [] : [sandboxFinding("sandbox.unavailable", `bubblewrap: ${failed} failed`)];
    return (0,findings/* rejected */.nS)(...tried, ...second.findings, ...third.findings);
}
async function tryBackend(name, env) {
    const opened = await backends[name](env);
    if (!opened.ok)
        return opened;
    const leaks = await canary(opened.value).catch((error) => {
        // A disk without room says nothing about the sandbox.
        if (error instanceof faults/* SystemFault */.SI && error.finding.rule.startsWith("sandbox."))
            return [error.finding.message];
        throw error;
    });
    if (leaks.length === 0)
        return (0,findings/* checked */.KD)(opened.value);
    const said = leaks.join("; ");
    return (0,findings/* rejected */.nS)(sandboxFinding("sandbox.unavailable", `${name}: its canary showed that it does not hold: ${said}; ${remedyFor(said)}`));
}


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
