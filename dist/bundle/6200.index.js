export const id = 6200;
export const ids = [6200];
export const modules = {

/***/ 16413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MP: () => (/* reexport */ dependencyBrief),
  Qc: () => (/* reexport */ languageRules),
  eo: () => (/* binding */ languages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/system/scratch.js
var scratch = __webpack_require__(7418);
// EXTERNAL MODULE: ./build/system/process.js + 2 modules
var system_process = __webpack_require__(98947);
;// CONCATENATED MODULE: ./build/languages/ask.js
/** Asks the tools of the machine where and what they are, outside of the sandbox: no foreign code takes part. */

/** What the shims of version managers need to find the real program. Everything else, secrets above all, stays out. */
const NEEDED = /^(?:PATH|HOME|LANG|LD_LIBRARY_PATH|(?:PYENV|ASDF|MISE|VOLTA|NVM|FNM|DENO_INSTALL|RUSTUP|CARGO_HOME)(?:_\w+)?)$/;
/** Asked where they are, version managers must not fetch what the working directory's files name. */
const STILL = { RUSTUP_AUTO_INSTALL: "0", GOTOOLCHAIN: "local" };
const TIMEOUT_MS = 20_000;
const MAX_ANSWER = 65_536;
/** What a tool prints, or nothing where it fails. */
async function askForText(argv, environment) {
    const env = Object.entries(environment).flatMap(([name, value]) => value !== undefined && NEEDED.test(name) ? [[name, value]] : []);
    const exit = await (0,system_process/* spawnLimited */.S)({
        argv,
        env: { ...Object.fromEntries(env), ...STILL, NO_COLOR: "1" },
        stdin: "",
        timeoutMs: TIMEOUT_MS,
        outputBytes: MAX_ANSWER,
    });
    const answered = exit.ending.how === "exit" && exit.ending.code === 0;
    return answered ? Buffer.from(exit.stdout).toString("utf8") : undefined;
}
/** The JSON that a tool prints, or nothing where it fails or prints none. */
async function askTool(argv, environment) {
    try {
        return JSON.parse((await askForText(argv, environment)) ?? "");
    }
    catch {
        return undefined;
    }
}
/** The strings of a flat JSON object; whatever else a tool answered is nothing. */
const textsOf = (answer) => typeof answer === "object" && answer !== null
    ? Object.fromEntries(Object.entries(answer).filter((entry) => typeof entry[1] === "string"))
    : {};
/** Whether a version is at least another: `atLeast("3.11.7", 3, 8)`. */
function atLeast(version, major, minor) {
    const [first = 0, second = 0] = version.split(".").map(Number);
    return first > major || (first === major && second >= minor);
}

;// CONCATENATED MODULE: ./build/languages/rules.js
/** What CHECK can find in a candidate, and what can be missing to check and run it. */

const languageRules = {
    "check.syntax": {
        severity: "error",
        why: "A program that does not parse cannot run.",
        mend: "Correct the place that the message names.",
    },
    "check.compile": {
        severity: "error",
        why: "A program that does not compile cannot run.",
        mend: "Correct the places that the compiler names.",
    },
    "check.dependency-not-allowed": {
        severity: "error",
        why: "Packages are code of others: only those that the user allowed are fetched.",
        mend: "Do without the package, or add it to the option dependencies.",
    },
    "check.dependency-unknown": {
        severity: "error",
        why: "A version that the registry does not have cannot be built with.",
        mend: "Name a version that exists, or the major version alone.",
    },
    "check.timeout": {
        severity: "error",
        why: "A program whose check does not end would hold the run for ever.",
        mend: "Make the program simpler, or raise compile-timeout.",
    },
    "check.crash": {
        severity: "error",
        why: "A program that breaks its own compiler cannot be judged.",
        mend: "Make the program simpler: less nesting, shorter literals.",
    },
    "dependency.unavailable": {
        severity: "error",
        why: "Without the packages that it asks for nothing can be said about a program.",
        mend: "Look at the network and at the variables that name the registry.",
    },
    "toolchain.missing": {
        severity: "error",
        why: "Without the language's runtime no candidate can be checked or run.",
        mend: "Install what the message names and put it on the PATH.",
    },
    "format.failed": {
        severity: "notice",
        why: "A formatted program is easier to read; an unformatted one is as right.",
        mend: "Format the program by hand.",
    },
};
const languageFinding = (0,build_findings/* ruleFamily */.VV)(languageRules);

;// CONCATENATED MODULE: ./build/languages/dependencies.js
/**
 * The packages that a program asks for, in a comment at the start of a line:
 *
 *     // fire-flow: dependencies regex@1.11.1 itertools@0
 *
 * A version is exact or a major version alone. There is no way to write a git repository, a path, an address or a patch.
 */


/** What a package may be called: a crate, a distribution, or a Go module's path. */
const NAME = /^[A-Za-z0-9][\w.-]*(?:\/[\w.~-]+)*$/;
const VERSION = /^\d+(?:\.\d+){0,3}(?:-[0-9A-Za-z.-]+)?$/;
const MAX_LENGTH = 200;
const isMajor = ({ version }) => /^\d+$/.test(version);
/** Package names that differ in case and in `-` or `_` are the same package, or are meant to be taken for it. */
const canonical = (name) => name.toLowerCase().replaceAll("_", "-");
function readAllowed(entry) {
    const [name = "", version] = splitVersion(entry);
    return version === undefined ? { name } : { name, version };
}
/** `name@version`; the version after the last `@`. */
function splitVersion(text) {
    const at = text.lastIndexOf("@");
    return at <= 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
/**
 * The packages that a program declares, spelled as the allow-list spells them.
 * @param allowed entries `name` or `name@version`
 */
function declaredDependencies(source, comment, allowed) {
    const entries = new Map(allowed.map((entry) => [canonical(readAllowed(entry).name), readAllowed(entry)]));
    const declared = new Map();
    const findings = [];
    for (const text of words(source, comment)) {
        const [name, version] = splitVersion(text);
        const entry = entries.get(canonical(name));
        const fault = faultOf(text, name, version, entry, allowed);
        if (fault !== undefined)
            findings.push(fault);
        else if (entry && version !== undefined)
            declared.set(entry.name, { name: entry.name, version });
    }
    return findings.length > 0 ? (0,build_findings/* rejected */.nS)(...findings) : (0,build_findings/* checked */.KD)([...declared.values()]);
}
function words(source, comment) {
    const lines = source.matchAll(new RegExp(`^${comment} ?fire-flow: ?dependencies(?: (.*))?$`, "gm"));
    return [...lines].flatMap(([, list = ""]) => list.split(/[\s,]+/)).filter((it) => it !== "");
}
function faultOf(text, name, version, entry, allowed) {
    const shown = JSON.stringify(text.slice(0, MAX_LENGTH));
    if (text.length > MAX_LENGTH || !NAME.test(name) || version === undefined || !VERSION.test(version)) {
        const form = "write name@version, with an exact version such as 1.2.3 or a major version such as 1";
        return languageFinding("check.dependency-not-allowed", `the dependency ${shown} is no name@version: ${form}`);
    }
    if (entry === undefined) {
        const choice = allowed.length === 0 ? "none is allowed" : `allowed: ${allowed.join(", ")}`;
        return languageFinding("check.dependency-not-allowed", `the package ${shown} is not allowed; ${choice}`);
    }
    if (entry.version !== undefined && entry.version !== version) {
        const only = `only ${entry.name}@${entry.version} is`;
        return languageFinding("check.dependency-not-allowed", `the package ${shown} is not allowed; ${only}`);
    }
    return undefined;
}
/** What the prompt says about packages. */
function dependencyBrief(language, allowed) {
    if (allowed.length === 0)
        return "";
    const [name, version = "1"] = splitVersion(allowed[0] ?? "");
    const example = `${language.comment} fire-flow: dependencies ${name}@${version}`;
    return `These packages may be used and no others: ${allowed.join(", ")}. Declare each one that you use in one comment line of
its own at the start of the program, as name@version with a major version or an exact one: \`${example}\`.`;
}

// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/system/clean-text.js
var clean_text = __webpack_require__(6065);
;// CONCATENATED MODULE: ./build/languages/resolve.js
/**
 * Runs a resolver: the one part that meets the network. It reads a manifest that we wrote, and runs no package's code.
 * Registries are named by its own variables and by nothing else; its words may hold their passwords.
 */





/** Proxies and certificates. */
const NETWORK = /^(?:https?_proxy|no_proxy|all_proxy|SSL_CERT_(?:FILE|DIR))$/i;
/** pip calls every version unknown when it could not ask for them. */
const UNREACHABLE = /connection (?:broken|refused|reset|error)|NewConnectionError|timed out|resolve host|certificate|Temporary failure|50[0-4] /i;
const MAX_WORDS = 1024 * 1024;
/**
 * What the resolver printed; findings where the program asks for what does not exist.
 * @throws {SystemFault} when the registry cannot be reached.
 */
async function resolve({ argv, env, cwd = "/", variables, unknown }, environment, settings) {
    const passed = Object.entries(environment).flatMap(([name, value]) => value !== undefined && (NETWORK.test(name) || variables.test(name)) ? [[name, value]] : []);
    const exit = await (0,system_process/* spawnLimited */.S)({
        argv,
        // Not the working directory: whoever can write there could configure the resolver.
        cwd,
        env: { PATH: "/usr/bin:/bin", ...Object.fromEntries(passed), ...env },
        stdin: "",
        timeoutMs: settings.timeoutMs,
        outputBytes: MAX_WORDS,
        ...(settings.signal && { signal: settings.signal }),
    });
    settings.signal?.throwIfAborted();
    if (exit.ending.how === "exit" && exit.ending.code === 0)
        return (0,build_findings/* checked */.KD)(Buffer.from(exit.stdout).toString("utf8"));
    const words = withoutPasswords((0,clean_text/* cleanDiagnostics */.MY)(exit.stderr));
    if (exit.ending.how === "exit" && unknown.test(words) && !UNREACHABLE.test(words)) {
        return (0,build_findings/* rejected */.nS)(languageFinding("check.dependency-unknown", `the dependencies cannot be resolved: ${words}`));
    }
    const how = exit.ending.how === "exit" ? `exit code ${exit.ending.code}` : exit.ending.how;
    throw new faults/* SystemFault */.SI(languageFinding("dependency.unavailable", `fetching dependencies ended with ${how}${words && `: ${words}`}`));
}
const withoutPasswords = (text) => text.replace(/\/\/[^/@\s]+@/g, "//…@");

;// CONCATENATED MODULE: ./build/languages/go-modules.js
/** The modules of a Go program: `go get` writes go.mod and go.sum and runs no code of theirs. */





/** Only from a proxy: fetching a module directly would run version control on an address that the module names. */
const PROXY = "https://proxy.golang.org";
const UNKNOWN = /no matching versions|unknown revision|invalid version|not found|not available|malformed module path/i;
async function fetchModules(declared, { root, app, modules }, environment, settings) {
    if (declared.length === 0)
        return (0,build_findings/* checked */.KD)([]);
    const run = (...args) => resolve({
        argv: [(0,external_node_path_.join)(root, "bin/go"), ...args],
        cwd: app,
        env: {
            GOPROXY: environment.GOPROXY?.replace(/[,|]direct\b/g, "") || PROXY,
            HOME: modules,
            GOROOT: root,
            GOCACHE: (0,external_node_path_.join)(modules, "unused"),
            GOMODCACHE: modules,
            GOENV: "off",
            // Its folders are read-only otherwise and could not be removed.
            GOFLAGS: "-modcacherw",
            GOTELEMETRY: "off",
            GOTOOLCHAIN: "local",
            GOVCS: "*:off",
            GOWORK: "off",
            CGO_ENABLED: "0",
        },
        variables: /^GO(?:PRIVATE|NOPROXY|NOSUMDB|SUMDB|INSECURE)$/,
        unknown: UNKNOWN,
    }, environment, settings);
    const wanted = declared.map((it) => `${it.name}@v${it.version}`);
    const got = await run("get", ...wanted);
    if (!got.ok)
        return got;
    const downloaded = await run("mod", "download", "-json", "all");
    if (!downloaded.ok)
        return downloaded;
    return (0,build_findings/* checked */.KD)(await Promise.all(archives(downloaded.value).map(hashed)));
}
/** `go mod download -json` prints one object after the other, each closed by a brace at the start of a line. */
const archives = (printed) => printed
    .split(/(?<=^\})\n/m)
    .filter((it) => it.trim() !== "")
    .map((it) => textsOf(JSON.parse(it)))
    .filter((it) => it.Zip !== undefined);
const hashed = async ({ Path = "", Version = "", Zip = "", }) => ({
    name: Path,
    version: Version,
    sha256: await (0,files/* hashFile */.DC)(Zip),
});

;// CONCATENATED MODULE: ./build/languages/in-sandbox.js
/** Runs a language's own tools on a candidate: in the sandbox, because reading foreign code can mean running it. */



const MiB = 1024 ** 2;
/** Compilers need more than programs do. */
const TOOL_LIMITS = {
    memory: 2048 * MiB,
    output: 4 * MiB,
    processes: 512,
    fileSize: 1024 * MiB,
};
const run = (job, sandbox, settings) => sandbox.run({
    ...job,
    limits: { ...TOOL_LIMITS, timeoutMs: settings.timeoutMs },
    ...(settings.signal && { signal: settings.signal }),
});
/** CHECK: nothing when the tool accepts the candidate. */
async function check(job, sandbox, settings, question = "check.syntax") {
    const { status, stderr, signal } = await run(job, sandbox, settings);
    switch (status) {
        case "ok":
            return undefined;
        case "exit":
            return rejection(question, stderr);
        case "timeout":
            return languageFinding("check.timeout", `the check did not end within ${settings.timeoutMs / 1000} s`);
        case "signal":
        case "memory-limit":
        case "output-limit": {
            const words = (0,clean_text/* cleanStderr */._h)(stderr);
            return languageFinding("check.crash", `the check ended with ${signal ?? status}${words && `: ${words}`}`);
        }
        default:
            return status;
    }
}
/** A parser stops at the first fault and says it last; a compiler goes on, and its first faults are the ones to mend. */
function rejection(question, stderr) {
    const silent = "its compiler said no more";
    return question === "check.syntax"
        ? languageFinding(question, `the program does not parse: ${(0,clean_text/* cleanStderr */._h)(stderr) || silent}`)
        : languageFinding(question, `the program does not compile: ${(0,clean_text/* cleanDiagnostics */.MY)(stderr) || silent}`);
}
/** The formatted program as a formatter prints it on stdout. */
async function format(job, sandbox, settings) {
    const { status, stdout, stderr } = await run(job, sandbox, settings);
    const text = new TextDecoder().decode(stdout);
    if (status === "ok" && text.trim() !== "")
        return (0,build_findings/* checked */.KD)(text);
    const words = (0,clean_text/* cleanStderr */._h)(stderr);
    return (0,build_findings/* rejected */.nS)(languageFinding("format.failed", `the formatter ended with ${status}${words && `: ${words}`}`));
}

;// CONCATENATED MODULE: ./build/languages/go.js
/**
 * Go: by the installation that `go` on the PATH really belongs to. Modules are fetched by go from a go.mod of ours, and
 * everything is compiled in the sandbox, without cgo and offline.
 */










const BRIEF = `Go, one file of package main, standard library and the modules named below, if any; no cgo, no network, no files.
Read the whole input from os.Stdin, write the output and nothing else to os.Stdout. Text is UTF-8: encode JSON with
SetEscapeHTML(false) or json.Marshal, both are fine. Messages, if any, go to os.Stderr. A program that fails exits with a
code other than 0. A nil slice is encoded as null: make empty lists with make or a literal. The order of a map's keys is random.`;
const OUT_OF_MEMORY = /runtime: out of memory|out of memory allocating|cannot allocate memory|failed to create new OS thread/;
/** Bytes beside the program's heap: the runtime's own structures and its threads' stacks. */
const RESERVE = 64 * 1024 ** 2;
const go = {
    name: "go",
    extensions: [".go"],
    tags: ["go", "golang"],
    brief: BRIEF,
    comment: "//",
    dependencies: [],
    async find(environment) {
        const seen = [];
        for (const shim of await (0,paths/* findExecutables */.FR)("go", environment.PATH)) {
            const place = textsOf(await askTool([shim, "env", "-json", "GOROOT", "GOVERSION"], environment));
            const version = /^go(\d+\.\d+(?:\.\d+)?)/.exec(place.GOVERSION ?? "")?.[1];
            const root = place.GOROOT && (0,paths/* realPath */.Ye)(place.GOROOT);
            if (!root || !version)
                seen.push(`${shim} does not answer`);
            else if (!atLeast(version, 1, 21))
                seen.push(`${shim} is ${version}`);
            else
                return (0,build_findings/* checked */.KD)(await installation(root, version, environment));
        }
        const found = seen.length === 0 ? "there is no go on the PATH" : seen.join(", ");
        const message = `Go 1.21 or newer is needed: ${found}; install it from https://go.dev/dl`;
        return (0,build_findings/* rejected */.nS)(languageFinding("toolchain.missing", message));
    },
};
async function installation(root, version, environment) {
    const mounts = [{ source: root, target: root }];
    const gofmt = (0,external_node_path_.join)(root, "bin/gofmt");
    return {
        language: "go",
        version: `Go ${version}`,
        async prepare(source, folder, sandbox, settings) {
            const declared = declaredDependencies(source, "//", settings.dependencies ?? go.dependencies);
            if (!declared.ok)
                return declared;
            const shared = settings.cache ?? folder;
            const [cache, modules, out, app, run] = await Promise.all([
                (0,scratch/* makeFolder */.fc)((0,external_node_path_.join)(shared, "go-build")),
                (0,scratch/* makeFolder */.fc)((0,external_node_path_.join)(shared, "go-modules")),
                (0,scratch/* makeFolder */.fc)((0,external_node_path_.join)(shared, "go-out")),
                (0,scratch/* makeFolder */.fc)((0,external_node_path_.join)(folder, "source")),
                (0,scratch/* makeFolder */.fc)((0,external_node_path_.join)(folder, "run")),
            ]);
            await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(app, "main.go"), source);
            await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(app, "go.mod"), `module program\n\ngo ${version.split(".").slice(0, 2).join(".")}\n`);
            const fetched = await fetchModules(declared.value, { root, app, modules }, environment, settings);
            if (!fetched.ok)
                return fetched;
            const build = {
                argv: [(0,external_node_path_.join)(root, "bin/go"), "build", "-C", "/app", "-trimpath", "-buildvcs=false", "-o", "/out/program", "."],
                env: {
                    GOROOT: root,
                    GOCACHE: "/cache",
                    GOMODCACHE: "/modules",
                    GOTMPDIR: "/out",
                    GOENV: "off",
                    GOFLAGS: "-mod=readonly",
                    GOPROXY: "off",
                    GOSUMDB: "off",
                    GOTELEMETRY: "off",
                    GOTOOLCHAIN: "local",
                    GOWORK: "off",
                    CGO_ENABLED: "0",
                },
                mounts: [
                    ...mounts,
                    { source: app, target: "/app" },
                    { source: modules, target: "/modules" },
                    { source: cache, target: "/cache", writable: true },
                    { source: out, target: "/out", writable: true },
                ],
                stdin: "",
            };
            const fault = await check(build, sandbox, settings, "check.compile");
            if (fault !== undefined)
                return (0,build_findings/* rejected */.nS)(fault);
            await (0,files/* copyProgram */._s)((0,external_node_path_.join)(out, "program"), (0,external_node_path_.join)(run, "program"));
            return (0,build_findings/* checked */.KD)({
                argv: () => ["/app/program"],
                env: {},
                mounts: [{ source: run, target: "/app" }],
                reserve: RESERVE,
                outOfMemory: OUT_OF_MEMORY,
                ...(fetched.value.length > 0 && { dependencies: fetched.value }),
            });
        },
        ...((0,paths/* exists */.t2)(gofmt) && {
            format: (source, _folder, sandbox, settings) => format({ argv: [gofmt], env: {}, mounts, stdin: source }, sandbox, settings),
        }),
    };
}

;// CONCATENATED MODULE: ./build/languages/python-format.js
/** The formatter of Python programs: ruff where it is a program of its own, else black of the same installation. */


async function findPythonFormatter(executable, packages, environment) {
    // Version managers put a script on the PATH; the real ruff then stands beside the interpreter.
    const path = `${environment.PATH ?? ""}:${(0,external_node_path_.dirname)(executable)}`;
    for (const found of await (0,paths/* findExecutables */.FR)("ruff", path)) {
        const ruff = (0,paths/* realPath */.Ye)(found);
        if (ruff === undefined || !(await (0,paths/* isNative */.ib)(ruff)))
            continue;
        const argv = [ruff, "format", "--isolated", "--no-cache", "--stdin-filename", "program.py", "-"];
        return { argv, mounts: [{ source: ruff, target: ruff }] };
    }
    for (const folder of packages) {
        if ((0,paths/* exists */.t2)((0,external_node_path_.join)(folder, "black/__main__.py"))) {
            return { argv: [executable, "-m", "black", "--quiet", "-"], mounts: [] };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/languages/python-packages.js
/** The packages of a Python program: pip unpacks wheels, which runs no code of theirs; a source archive is refused. */






const python_packages_UNKNOWN = /No matching distribution found|Could not find a version|conflicting dependencies|ResolutionImpossible/;
const MAX_REPORT = 16 * 1024 ** 2;
/** @param shared a folder in which another attempt may have installed the same already */
async function fetchPackages(declared, executable, shared, environment, settings) {
    if (declared.length === 0)
        return (0,build_findings/* checked */.KD)(undefined);
    const wanted = declared.map((it) => `${it.name}==${it.version}${isMajor(it) ? ".*" : ""}`).sort();
    const folder = await (0,scratch/* makeFolder */.fc)((0,external_node_path_.join)(shared, "packages", (0,files/* sha256 */.sc)(wanted.join(" "))));
    const reportPath = `${folder}.json`;
    const before = await (0,files/* readText */.yR)(reportPath, MAX_REPORT);
    if (before.ok)
        return (0,build_findings/* checked */.KD)({ folder, dependencies: installed(before.value) });
    const fetched = await resolve({
        argv: [
            ...[executable, "-I", "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"],
            ...["--no-cache-dir", "--no-compile", "--only-binary", ":all:"],
            ...["--target", folder, "--report", reportPath, "--", ...wanted],
        ],
        env: { HOME: folder, PIP_CONFIG_FILE: "/dev/null" },
        variables: /^(?:PIP_(?:INDEX_URL|CERT|CLIENT_CERT|TRUSTED_HOST)|REQUESTS_CA_BUNDLE)$/,
        unknown: python_packages_UNKNOWN,
    }, environment, settings);
    if (!fetched.ok)
        return fetched;
    const report = await (0,files/* readText */.yR)(reportPath, MAX_REPORT);
    return report.ok ? (0,build_findings/* checked */.KD)({ folder, dependencies: installed(report.value) }) : report;
}
const installed = (text) => JSON.parse(text).install
    .map(({ metadata: { name, version }, download_info }) => ({
    name,
    version,
    sha256: download_info.archive_info?.hashes?.sha256 ?? "",
}))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

;// CONCATENATED MODULE: ./build/languages/python.js
/** Python: the interpreter that `python3` on the PATH really is, with its standard library and nothing else. */










const python_BRIEF = `Python 3.8 or newer: the standard library and the packages named below, if any; no network, no files.
Read the whole input from standard input (sys.stdin), write the output and nothing else to standard output.
Text is UTF-8. Messages, if any, go to standard error. A program that fails exits with a code other than 0.`;
/** Asked of whatever \`python3\` is, a version manager's shim or a virtual environment's included. */
const WHERE = `
import json, sys, sysconfig
print(json.dumps({
    "version": "%d.%d.%d" % sys.version_info[:3],
    "executable": getattr(sys, "_base_executable", "") or sys.executable,
    "prefix": sys.base_prefix,
    "stdlib": sysconfig.get_path("stdlib"),
    "platstdlib": sysconfig.get_path("platstdlib"),
    "shared": "yes" if sysconfig.get_config_var("Py_ENABLE_SHARED") else "no",
}))`;
/** Parses without running and without writing byte code. */
const PARSE = `
import sys, traceback
try:
    compile(open(sys.argv[1], "rb").read(), "program.py", "exec", dont_inherit=True)
except BaseException as error:
    sys.stderr.write("".join(traceback.format_exception_only(type(error), error)))
    sys.exit(1)`;
const python_OUT_OF_MEMORY = /^MemoryError\b|Cannot allocate memory/m;
const python = {
    name: "python",
    extensions: [".py"],
    tags: ["python", "py", "python3"],
    brief: python_BRIEF,
    comment: "#",
    dependencies: [],
    async find(environment) {
        const seen = [];
        for (const shim of await (0,paths/* findExecutables */.FR)("python3", environment.PATH)) {
            const place = textsOf(await askTool([shim, "-I", "-c", WHERE], environment));
            if (place.version && atLeast(place.version, 3, 8))
                return python_installation(place, place.version, environment);
            seen.push(`${shim}${place.version ? ` is ${place.version}` : " does not answer"}`);
        }
        const found = seen.length === 0 ? "there is no python3 on the PATH" : seen.join(", ");
        return (0,build_findings/* rejected */.nS)(languageFinding("toolchain.missing", `Python 3.8 or newer is needed: ${found}; install python3`));
    },
};
async function python_installation(place, version, environment) {
    const executable = (0,paths/* realPath */.Ye)(place.executable ?? "");
    const prefix = (0,paths/* realPath */.Ye)(place.prefix ?? "");
    if (executable === undefined || prefix === undefined) {
        const message = `python3 names ${place.executable} in ${place.prefix} as its own place, which is not there; reinstall it`;
        return (0,build_findings/* rejected */.nS)(languageFinding("toolchain.missing", message));
    }
    const libraries = ["lib", "lib64"].map((name) => (0,external_node_path_.join)(prefix, name));
    const mounts = [];
    for (const source of [executable, ...libraries]) {
        if ((0,paths/* exists */.t2)(source))
            mounts.push({ source, target: source });
    }
    const env = {
        PYTHONDONTWRITEBYTECODE: "1",
        PYTHONUTF8: "1",
        PYTHONSAFEPATH: "1",
        PYTHONNOUSERSITE: "1",
        ...(place.shared === "yes" && !prefix.startsWith("/usr") && { LD_LIBRARY_PATH: (0,external_node_path_.join)(prefix, "lib") }),
    };
    const hidden = await packageFolders(place, prefix, version);
    const own = { env, mounts, outOfMemory: python_OUT_OF_MEMORY };
    const formatter = await findPythonFormatter(executable, hidden, environment);
    return (0,build_findings/* checked */.KD)({
        language: "python",
        version: `Python ${version}`,
        async prepare(source, folder, sandbox, settings) {
            const declared = declaredDependencies(source, "#", settings.dependencies ?? python.dependencies);
            if (!declared.ok)
                return declared;
            const packages = await fetchPackages(declared.value, executable, settings.cache ?? folder, environment, settings);
            if (!packages.ok)
                return packages;
            await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, "program.py"), source);
            const app = [...mounts, { source: folder, target: "/app" }];
            const withProgram = { ...own, hidden, mounts: app, ...(packages.value && using(packages.value, env, app)) };
            const parse = { ...withProgram, argv: [executable, "-I", "-S", "-c", PARSE, "/app/program.py"], stdin: "" };
            const fault = await check(parse, sandbox, settings);
            if (fault !== undefined)
                return (0,build_findings/* rejected */.nS)(fault);
            return (0,build_findings/* checked */.KD)({ ...withProgram, argv: () => [executable, "/app/program.py"], reserve: 0 });
        },
        ...(formatter && {
            format: (source, _folder, sandbox, limits) => format({ ...own, argv: formatter.argv, mounts: [...mounts, ...formatter.mounts], stdin: source }, sandbox, limits),
        }),
    });
}
/** What a program with packages of its own sees of them. */
const using = ({ folder, dependencies }, env, mounts) => ({
    env: { ...env, PYTHONPATH: "/packages" },
    mounts: [...mounts, { source: folder, target: "/packages" }],
    dependencies,
});
/** Where packages are installed: hidden, so that a program that passes here runs anywhere. */
async function packageFolders({ stdlib = "", platstdlib = "" }, prefix, version) {
    const minor = `python${version.split(".").slice(0, 2).join(".")}`;
    const parents = [stdlib, platstdlib, (0,external_node_path_.join)(prefix, "lib/python3"), (0,external_node_path_.join)(prefix, "local/lib", minor)];
    const places = parents.flatMap((parent) => [(0,external_node_path_.join)(parent, "site-packages"), (0,external_node_path_.join)(parent, "dist-packages")]);
    const real = await Promise.all(places.map(paths/* realPath */.Ye));
    return [...new Set(real)].filter((it) => it !== undefined).filter((it) => it.startsWith(`${prefix}/`));
}

;// CONCATENATED MODULE: ./build/languages/rust-lock.js
/**
 * The crates that Rust programs get without naming a version, with everything that they need, as `cargo` locked them:
 * the same versions and hashes on every machine, and no index to ask. To renew it, write the manifest of `rust-manifest.ts`
 * with versions `1`, run `cargo generate-lockfile`, and take over all packages but `program`.
 */
/** Exact versions by name. */
const lockedCrates = { serde: "1.0.229", serde_json: "1.0.154" };
/** Their packages in a Cargo.lock. */
const lockedPackages = `[[package]]
name = "itoa"
version = "1.0.19"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "3bd1574e617a9a6c1f8f8181bd7e841e1f20e4277607ef28945765188d6284d4"

[[package]]
name = "memchr"
version = "2.8.3"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "cf8baf1c55e62ffcace7a9f06f4bd9cd3f0c4beb022d3b367256b91b87513d98"

[[package]]
name = "proc-macro2"
version = "1.0.107"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "985e7ec9bb745e6ce6535b544d84d6cd6f7ad8bd711c398938ae983b91a766d9"
dependencies = [
 "unicode-ident",
]

[[package]]
name = "quote"
version = "1.0.47"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "1fbf4db142a473a8d80c26bbf18454ed458bf8d26c8219c331daecfdbd079001"
dependencies = [
 "proc-macro2",
]

[[package]]
name = "serde"
version = "1.0.229"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "4148590afebada386688f18773da617792bf2ef03ffc1e4cbd2b1d45b023e0ba"
dependencies = [
 "serde_core",
 "serde_derive",
]

[[package]]
name = "serde_core"
version = "1.0.229"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "67dca2c9c51e58a4791a4b1ed58308b39c64224d349a935ab5039aa360942a48"
dependencies = [
 "serde_derive",
]

[[package]]
name = "serde_derive"
version = "1.0.229"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "e7a5d71263a5a7d47b41f6b3f06ba276f10cc18b0931f1799f710578e2309348"
dependencies = [
 "proc-macro2",
 "quote",
 "syn",
]

[[package]]
name = "serde_json"
version = "1.0.154"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "e7e9cc8b1b85264074fbcc02a88680c4096b1e47df8f739dceb03bf482f04bd6"
dependencies = [
 "itoa",
 "memchr",
 "serde",
 "serde_core",
 "zmij",
]

[[package]]
name = "syn"
version = "3.0.10"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "4ae9ccbea3a7b0b09443036490c8f34a8b1b760fd345e5c0dae0aac718faea79"
dependencies = [
 "proc-macro2",
 "quote",
 "unicode-ident",
]

[[package]]
name = "unicode-ident"
version = "1.0.27"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "a2c754d6c33795a1c324727428e5a7dedb5b06195f9890bdbcba760d3e246563"

[[package]]
name = "zmij"
version = "1.0.23"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "29666d0abbfad1e3dc4dcf6144730dd3a3ab225bbbdac83319345b1b44ccfc1b"
`;

;// CONCATENATED MODULE: ./build/languages/rust-manifest.js


/** Serialising is what serde is for, and `derive` is how it is asked to. */
const FEATURES = { serde: ', features = ["derive"]' };
/**
 * Optimised a little and checked for overflow: compiling takes 3 % longer than without optimisation, the programs run
 * several times faster, and a sum that wraps around ends the program instead of giving a wrong answer.
 */
const PROFILE = `[profile.dev]
opt-level = 1
debug = false
overflow-checks = true
`;
/** Lock format 3, which every cargo since 1.53 reads. */
const LOCK = "version = 3\n\n";
/**
 * @param declared crates that the program names with their versions
 * @param allowed names that it may use
 */
function rustManifest(source, declared, allowed) {
    const named = new Map(declared.map((it) => [it.name, it]));
    for (const name of Object.keys(lockedCrates)) {
        // Nobody has to declare what a version is known for.
        if (!named.has(name) && allowed.includes(name) && mentions(source, name))
            named.set(name, { name, version: "1" });
    }
    const crates = [...named.values()].map(pinned);
    // The lock holds all of its crates, so the manifest has to, and all of them must be allowed.
    const names = Object.keys(lockedCrates);
    const locked = crates.every(({ name, version }) => lockedCrates[name] === version) && names.every((it) => allowed.includes(it));
    const all = locked && crates.length > 0 ? Object.entries(lockedCrates).map(([name, version]) => ({ name, version })) : crates;
    return { toml: manifest(all), crates: all, ...((locked || all.length === 0) && { lock: lockFile(all) }) };
}
const mentions = (source, crate) => new RegExp(`\\b${crate}\\b`).test(source);
function pinned(crate) {
    const version = lockedCrates[crate.name];
    return version?.startsWith(`${crate.version}.`) && isMajor(crate) ? { name: crate.name, version } : crate;
}
const manifest = (crates) => `[package]
name = "program"
version = "0.0.0"
edition = "2021"
build = false

[dependencies]
${crates.map(requirement).join("")}
${PROFILE}`;
const requirement = (crate) => `${crate.name} = { version = "${isMajor(crate) ? "" : "="}${crate.version}"${FEATURES[crate.name] ?? ""} }\n`;
const lockFile = (crates) => {
    const needs = crates.length === 0 ? "" : `dependencies = [\n${crates.map(({ name }) => ` "${name}",\n`).join("")}]\n`;
    const own = `[[package]]\nname = "program"\nversion = "0.0.0"\n${needs}`;
    return `${LOCK}${crates.length === 0 ? "" : `${lockedPackages}\n`}${own}`;
};
/** The packages that a lock file names, by name: those with a checksum came from a registry. */
function lockedDependencies(lock) {
    const field = (block, name) => new RegExp(`^${name} = "([^"]*)"$`, "m").exec(block)?.[1];
    return lock.split("[[package]]").flatMap((block) => {
        const [name, version, sha256] = ["name", "version", "checksum"].map((it) => field(block, it));
        return name !== undefined && version !== undefined && sha256 !== undefined ? [{ name, version, sha256 }] : [];
    });
}

;// CONCATENATED MODULE: ./build/languages/rust.js
/**
 * Rust: by the cargo and rustc of the toolchain that `rustc` on the PATH really is. Crates are fetched by cargo from a
 * manifest of ours, and everything is compiled in the sandbox: macros and build scripts of crates run there, offline.
 */











const rust_BRIEF = `Rust 2021, one file, main.rs, with fn main(): the standard library and the crates named below, if any; no network, no files.
Read the whole input from std::io::stdin(), write the output and nothing else to std::io::stdout(). Text is UTF-8.
Messages, if any, go to standard error. A program that fails exits with a code other than 0; a panic does.
Integer overflow panics.`;
/** A panic and an abort of the allocator. */
const rust_OUT_OF_MEMORY = /memory allocation of \d+ bytes failed|Cannot allocate memory/;
/** What cargo says of a crate, version or feature that the registry does not have. */
const rust_UNKNOWN = /no matching package|failed to select a version|could not be found in registry|no package named/i;
const MAX_LOCK = 4 * 1024 ** 2;
const rust = {
    name: "rust",
    extensions: [".rs"],
    tags: ["rust", "rs"],
    brief: rust_BRIEF,
    comment: "//",
    dependencies: ["serde", "serde_json"],
    async find(environment) {
        const seen = [];
        for (const shim of await (0,paths/* findExecutables */.FR)("rustc", environment.PATH)) {
            const place = (await askForText([shim, "--print", "sysroot"], environment))?.trim();
            const said = (place && (await askForText([shim, "-vV"], environment))) || "";
            const [, version] = /^release: (\S+)$/m.exec(said) ?? [];
            const [, host] = /^host: (\S+)$/m.exec(said) ?? [];
            const sysroot = place && (0,paths/* realPath */.Ye)(place);
            if (!sysroot || !version || !host)
                seen.push(`${shim} does not answer`);
            else if (!atLeast(version, 1, 71))
                seen.push(`${shim} is ${version}`);
            else if (!(0,paths/* exists */.t2)((0,external_node_path_.join)(sysroot, "bin/cargo")))
                seen.push(`${shim} has no cargo beside it`);
            else
                return rust_installation({ sysroot, version, host }, environment);
        }
        const found = seen.length === 0 ? "there is no rustc on the PATH" : seen.join(", ");
        const message = `Rust 1.71 or newer with cargo is needed: ${found}; install it with rustup (https://rustup.rs)`;
        return (0,build_findings/* rejected */.nS)(languageFinding("toolchain.missing", message));
    },
};
async function rust_installation(place, environment) {
    if ((await (0,paths/* findExecutable */.oq)("cc", "/usr/bin:/bin")) === undefined) {
        return (0,build_findings/* rejected */.nS)(languageFinding("toolchain.missing", "Rust links with cc, which is not there; install gcc"));
    }
    const { sysroot, version } = place;
    const mounts = sysroot === "/usr" ? [] : [{ source: sysroot, target: sysroot }];
    const rustfmt = (0,external_node_path_.join)(sysroot, "bin/rustfmt");
    return (0,build_findings/* checked */.KD)({
        language: "rust",
        version: `Rust ${version}`,
        async prepare(source, folder, sandbox, settings) {
            const allowed = settings.dependencies ?? rust.dependencies;
            const declared = declaredDependencies(source, "//", allowed);
            if (!declared.ok)
                return declared;
            const shared = settings.cache ?? folder;
            const [home, target, app, run] = await Promise.all([
                (0,scratch/* makeFolder */.fc)((0,external_node_path_.join)(shared, "cargo")),
                (0,scratch/* makeFolder */.fc)((0,external_node_path_.join)(shared, "target")),
                (0,scratch/* makeFolder */.fc)((0,external_node_path_.join)(folder, "source")),
                (0,scratch/* makeFolder */.fc)((0,external_node_path_.join)(folder, "run")),
            ]);
            await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(app, "src/main.rs"), source);
            const lock = await lockCrates(rustManifest(source, declared.value, allowed), app, home, place, environment, settings);
            if (!lock.ok)
                return lock;
            const build = {
                argv: [
                    (0,external_node_path_.join)(sysroot, "bin/cargo"),
                    ...["build", "--quiet", "--offline", "--frozen", "--color", "never"],
                    ...["--manifest-path", "/app/Cargo.toml"],
                ],
                env: {
                    CARGO_HOME: "/cargo",
                    CARGO_TARGET_DIR: "/target",
                    RUSTC: (0,external_node_path_.join)(sysroot, "bin/rustc"),
                    // A warning violates nothing, and would stand between the errors.
                    RUSTFLAGS: "-Awarnings",
                    TMPDIR: "/target",
                },
                mounts: [
                    ...mounts,
                    { source: app, target: "/app" },
                    { source: home, target: "/cargo" },
                    { source: target, target: "/target", writable: true },
                ],
                stdin: "",
            };
            const fault = await check(build, sandbox, settings, "check.compile");
            if (fault !== undefined)
                return (0,build_findings/* rejected */.nS)(fault);
            await (0,files/* copyProgram */._s)((0,external_node_path_.join)(target, "debug/program"), (0,external_node_path_.join)(run, "program"));
            const dependencies = lockedDependencies(lock.value);
            return (0,build_findings/* checked */.KD)({
                argv: () => ["/app/program"],
                env: {},
                mounts: [{ source: run, target: "/app" }],
                reserve: 0,
                outOfMemory: rust_OUT_OF_MEMORY,
                ...(dependencies.length > 0 && { dependencies }),
            });
        },
        ...((0,paths/* exists */.t2)(rustfmt) && {
            format: (source, _folder, sandbox, settings) => format({ argv: [rustfmt, "--edition", "2021", "--emit", "stdout"], env: {}, mounts, stdin: source }, sandbox, settings),
        }),
    });
}
/** Writes the manifest and its lock file, and fetches what the lock file names. */
async function lockCrates(manifest, app, home, { sysroot, host }, environment, settings) {
    const lockPath = (0,external_node_path_.join)(app, "Cargo.lock");
    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(app, "Cargo.toml"), manifest.toml);
    if (manifest.lock !== undefined)
        await (0,files/* writeFileAtomic */.Zf)(lockPath, manifest.lock);
    if (manifest.crates.length === 0)
        return (0,build_findings/* checked */.KD)(manifest.lock ?? "");
    // An attempt before this one may have asked for the same.
    const kept = (0,external_node_path_.join)(home, `${(0,files/* sha256 */.sc)(manifest.toml)}.lock`);
    const before = await (0,files/* readText */.yR)(kept, MAX_LOCK);
    if (before.ok) {
        await (0,files/* writeFileAtomic */.Zf)(lockPath, before.value);
        return before;
    }
    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(home, "config.toml"), registryConfig(environment));
    const fetched = await resolve({
        argv: [
            (0,external_node_path_.join)(sysroot, "bin/cargo"),
            ...["fetch", "--quiet", "--color", "never", "--target", host, "--manifest-path", (0,external_node_path_.join)(app, "Cargo.toml")],
            ...(manifest.lock === undefined ? [] : ["--locked"]),
        ],
        env: { HOME: home, CARGO_HOME: home, RUSTC: (0,external_node_path_.join)(sysroot, "bin/rustc") },
        variables: /^CARGO_(?:REGISTRY|REGISTRIES|HTTP|NET)_/,
        unknown: rust_UNKNOWN,
    }, environment, settings);
    if (!fetched.ok)
        return fetched;
    const lock = await (0,files/* readText */.yR)(lockPath, MAX_LOCK);
    if (lock.ok)
        await (0,files/* writeFileAtomic */.Zf)(kept, lock.value);
    return lock;
}
/** The registry that CARGO_REGISTRY_DEFAULT names, by CARGO_REGISTRIES_<NAME>_INDEX, stands in for crates.io. */
function registryConfig(environment) {
    const name = environment.CARGO_REGISTRY_DEFAULT;
    const index = name && environment[`CARGO_REGISTRIES_${name.toUpperCase().replaceAll("-", "_")}_INDEX`];
    if (!name || !index)
        return "";
    const text = JSON.stringify;
    return `[source.crates-io]\nreplace-with = ${text(name)}\n\n[source.${text(name)}]\nregistry = ${text(index)}\n`;
}

;// CONCATENATED MODULE: ./build/languages/v8.js
/** What Deno and Node share: the memory habits of their engine. */
const v8_MiB = 1024 ** 2;
/**
 * Bytes of data segment beside the program's heap. V8 sets 560 MiB aside before a program runs (VmData of an idle Node
 * 24) and needs some for its young generation and collector threads. With less it aborts at the start, or it meets the
 * kernel's limit before its own and collects garbage for many seconds before it gives up.
 */
const V8_RESERVE = 768 * v8_MiB;
const V8_OUT_OF_MEMORY = /heap out of memory|JavaScript out of memory|Failed to reserve virtual memory|Array buffer allocation failed|Fatal process out of memory|memory allocation of \d+ bytes failed/;
/** Makes V8 end with its own words at the limit instead of being cut down by the kernel's. */
const heapFlag = (memory) => `--max-old-space-size=${Math.max(1, Math.floor(memory / v8_MiB))}`;

;// CONCATENATED MODULE: ./build/languages/deno.js
/** Deno: runs TypeScript as it is. Its own permissions are a second wall; the sandbox is the one that counts. */







const deno_WHERE = "console.log(JSON.stringify({ version: Deno.version.deno, executable: Deno.execPath() }))";
/** Nothing is fetched, nothing is read from the candidate's surroundings. */
const CLOSED = ["--no-config", "--no-lock", "--no-remote", "--no-npm"];
const ENV = { DENO_DIR: "/tmp/deno", DENO_NO_UPDATE_CHECK: "1", DENO_NO_PROMPT: "1", NO_COLOR: "1" };
/** The first Deno of version 2 or newer on the PATH, or what was found instead. */
async function findDeno(environment) {
    const seen = [];
    for (const shim of await (0,paths/* findExecutables */.FR)("deno", environment.PATH)) {
        const { version, executable } = textsOf(await askTool([shim, "eval", deno_WHERE], environment));
        const binary = executable && (0,paths/* realPath */.Ye)(executable);
        if (binary && version && atLeast(version, 2, 0))
            return toolchain(binary, version);
        seen.push(`${shim}${version ? ` is ${version}` : " does not answer"}`);
    }
    return seen;
}
function toolchain(binary, version) {
    // One file: what else lies in its folder, an npm cache for example, is none of a candidate's business.
    const deno = { source: binary, target: binary };
    const own = { env: ENV, outOfMemory: V8_OUT_OF_MEMORY };
    return {
        language: "typescript",
        version: `Deno ${version}`,
        async prepare(source, folder, sandbox, limits) {
            await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, "program.ts"), source);
            const withProgram = { ...own, mounts: [deno, { source: folder, target: "/app" }] };
            // `deno cache` parses and resolves imports in 10 ms; `deno check` takes a second for every candidate. A type error
            // in a program that gives the right answers violates no contract, and one that matters shows when the cases run.
            const parse = { ...withProgram, argv: [binary, "cache", ...CLOSED, "/app/program.ts"], stdin: "" };
            const fault = await check(parse, sandbox, limits);
            if (fault !== undefined)
                return (0,build_findings/* rejected */.nS)(fault);
            return (0,build_findings/* checked */.KD)({
                ...withProgram,
                argv: (memory) => [
                    ...[binary, "run", "--no-prompt", "--cached-only", ...CLOSED],
                    ...[`--v8-flags=${heapFlag(memory)}`, "/app/program.ts"],
                ],
                reserve: V8_RESERVE,
            });
        },
        format: (source, _folder, sandbox, limits) => format({ ...own, argv: [binary, "fmt", "--no-config", "--ext", "ts", "-"], mounts: [deno], stdin: source }, sandbox, limits),
    };
}

;// CONCATENATED MODULE: ./build/languages/node.js
/** Node from 22.18 on: runs TypeScript by leaving its types away. */







const node_WHERE = "JSON.stringify({ version: process.versions.node, executable: process.execPath })";
/** `node --check` shows a type annotation as the fault, whatever the fault is; this shows the fault. */
const node_PARSE = `
const { readFileSync } = require("node:fs");
try {
  require("node:module").stripTypeScriptTypes(readFileSync("/app/program.ts", "utf8"));
} catch (error) {
  console.error("program.ts" + String(error.stack).split("\\n    at ")[0]);
  process.exitCode = 1;
}`;
const QUIET = "--disable-warning=ExperimentalWarning";
/** Type stripping without a flag came with 22.18 and 23.6. */
const stripsTypes = (version) => atLeast(version, 22, 18) && (!atLeast(version, 23, 0) || atLeast(version, 23, 6));
/** The first Node on the PATH that runs TypeScript, else the one that runs us, or what was found instead. */
async function findNode(environment) {
    const seen = [];
    for (const shim of new Set([...(await (0,paths/* findExecutables */.FR)("node", environment.PATH)), process.execPath])) {
        const { version, executable } = textsOf(await askTool([shim, "-p", node_WHERE], environment));
        const binary = executable && (0,paths/* realPath */.Ye)(executable);
        if (binary && version && stripsTypes(version))
            return node_toolchain(binary, version);
        seen.push(`${shim}${version ? ` is ${version}` : " does not answer"}`);
    }
    return seen;
}
function node_toolchain(binary, version) {
    const node = { source: binary, target: binary };
    return {
        language: "typescript",
        version: `Node ${version}`,
        async prepare(source, folder, sandbox, limits) {
            await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, "program.ts"), source);
            // A module in every case, as in Deno, instead of a guess by the words of the program.
            await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, "package.json"), '{ "type": "module" }\n');
            const own = {
                env: { NO_COLOR: "1" },
                mounts: [node, { source: folder, target: "/app" }],
                outOfMemory: V8_OUT_OF_MEMORY,
            };
            const fault = await check({ ...own, argv: [binary, QUIET, "-e", node_PARSE], stdin: "" }, sandbox, limits);
            if (fault !== undefined)
                return (0,build_findings/* rejected */.nS)(fault);
            return (0,build_findings/* checked */.KD)({
                ...own,
                argv: (memory) => [binary, QUIET, heapFlag(memory), "/app/program.ts"],
                reserve: V8_RESERVE,
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/languages/typescript.js
/** TypeScript: by Deno, or by a Node that strips types. Programs are asked to keep to what both can. */





const typescript_BRIEF = `TypeScript as an ES module, run by Deno or by Node: use node: modules only ("node:fs", "node:process", …), no
other package, no network, no files, no environment variables, no Deno.* names, no require(). Only types that can be left
away: no enum, namespace or parameter property.
Read the whole input from standard input with readFileSync(0, "utf8") of "node:fs", write the output and nothing else to
standard output with console.log or process.stdout.write. Text is UTF-8. Messages, if any, go to standard error. A program
that fails exits with a code other than 0.`;
const typescript = {
    name: "typescript",
    extensions: [".ts"],
    tags: ["typescript", "ts"],
    brief: typescript_BRIEF,
    comment: "//",
    dependencies: [],
    async find(environment) {
        const deno = await findDeno(environment);
        if ("prepare" in deno)
            return (0,build_findings/* checked */.KD)(withoutPackages(deno));
        const node = await findNode(environment);
        if ("prepare" in node)
            return (0,build_findings/* checked */.KD)(withoutPackages(node));
        const message = `Deno 2 or Node 22.18 or newer is needed: found ${[...deno, ...node].join(", ")}; ` +
            "type: npm install --global deno";
        return (0,build_findings/* rejected */.nS)(languageFinding("toolchain.missing", message));
    },
};
/** An import from a registry or an address. */
const FOREIGN = /\b(?:from|import)\s*\(?\s*["']((?:npm|jsr|https?):[^"'\n]{1,200})["']/;
/**
 * Packages are refused whatever `dependencies` allows: Node and Deno would resolve them in ways of their own, and no
 * registry gives a hash that the proof could name.
 */
const withoutPackages = (toolchain) => ({
    ...toolchain,
    async prepare(source, folder, sandbox, settings) {
        const declared = declaredDependencies(source, "//", []);
        if (!declared.ok)
            return declared;
        const [, foreign] = FOREIGN.exec(source) ?? [];
        if (foreign === undefined)
            return toolchain.prepare(source, folder, sandbox, settings);
        const message = `the program imports ${JSON.stringify(foreign)}; TypeScript programs have node: modules only`;
        return (0,build_findings/* rejected */.nS)(languageFinding("check.dependency-not-allowed", message));
    },
});

;// CONCATENATED MODULE: ./build/languages/index.js






const languages = { python: python, typescript: typescript, rust: rust, go: go };


/***/ }),

/***/ 59692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/**
 * Control characters, lone surrogates, and the invisible characters that reorder or hide text (bidi controls, zero
 * width, line separators, tags): what foreign text could use to forge a log line or to move a terminal's cursor.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const NAMED = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const escaped = (character) => NAMED[character] ?? `\\u{${character.codePointAt(0).toString(16)}}`;
/**
 * Foreign text made fit for a message: one line, nothing invisible, cut after `limit` code points (80 unless told) with
 * an ellipsis. Everything that a program, a data file or a contract wrote passes through here before it is shown.
 */
function quote(text, limit = 80) {
    const head = [...text.slice(0, 2 * limit + 2)];
    const cut = head.length > limit;
    return (cut ? head.slice(0, limit) : head).join("").replace(UNSAFE, escaped) + (cut ? "…" : "");
}


/***/ }),

/***/ 6065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ cleanDiagnostics),
/* harmony export */   _h: () => (/* binding */ cleanStderr),
/* harmony export */   aN: () => (/* binding */ lastWords)
/* harmony export */ });
/** Makes what a foreign program said fit to be repeated to a model, in a log or in a report. */
const MAX_LINES = 20;
const MAX_DIAGNOSTICS = 40;
const MAX_LINE = 400;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const ESCAPES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\^_])/g;
// Also the marks that turn the direction of writing, by which shown text can differ from real text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/**
 * The last lines of what a program wrote, without what differs from machine to machine or from run to run: the sandbox's
 * folders, addresses, process ids, durations. Escape sequences and control characters are dropped.
 */
function cleanStderr(text) {
    // Only the end is kept: cleaning a megabyte to throw it away would be wasted.
    return clean(decode(text).slice(-(MAX_LINES + 1) * MAX_LINE * 2))
        .slice(-MAX_LINES)
        .join("\n");
}
/** The same, headed by how many lines came before, blank ones not counted. */
function lastWords(text) {
    const words = cleanStderr(text);
    const before = writtenLines(decode(text)) - writtenLines(words);
    return before > 0 ? `… (${before} ${before === 1 ? "line" : "lines"} before)\n${words}` : words;
}
const writtenLines = (text) => text.split("\n").filter((line) => line.trim() !== "").length;
/** The first lines of what a compiler said, cleaned alike. */
function cleanDiagnostics(text) {
    return clean(decode(text).slice(0, (MAX_DIAGNOSTICS + 1) * MAX_LINE * 2))
        .slice(0, MAX_DIAGNOSTICS)
        .join("\n");
}
const decode = (text) => typeof text === "string" ? text : new TextDecoder().decode(text);
const clean = (text) => text
    .replace(ESCAPES, "")
    .replaceAll("\r\n", "\n")
    .replace(CONTROLS, "")
    .split("\n")
    .map((line) => shorten(stripMachine(line.trimEnd())))
    .filter((line, index, lines) => line !== "" || lines[index - 1] !== "")
    .join("\n")
    .trim()
    .split("\n");
/** The sandbox's own folders: where it mounts a program, its packages, and what a compiler works in. */
const SANDBOX = /(?:file:\/\/|(?<![\w.:/]))\/(?:app|box|out|packages|modules|target|cache|cargo)\/(?:[\w.@+~-]+\/)*/g;
/** A scratch folder of ours on this machine, which a program without a sandbox sees. */
const SCRATCH = /(?:file:\/\/|(?<![\w.:/]))\/(?:[\w.@+~-]+\/)*fire-flow-\w{6}\/(?:[\w.@+~-]+\/)*/g;
/** Where a stack frame says that a runtime is installed; what a line of source quotes is never of this form. */
const FRAME = /(?:file:\/\/|(?<![\w.:/]))\/(?:[\w.@+~-]+\/)+(?=[\w.@+~-]+:\d+:\d+)/g;
const PYTHON_FRAME = /^( *File ")\/(?:[^"/]+\/)+(?=[^"/]+", line \d)/;
/** A path that the program was given or made up is what its author looks for, and stays. */
const stripMachine = (line) => line
    .replace(SCRATCH, "")
    .replace(SANDBOX, "")
    .replace(PYTHON_FRAME, "$1")
    .replace(FRAME, "")
    .replace(/\b0x[0-9a-f]{6,}\b/gi, "0x…")
    .replace(/\(node:\d+\)/g, "(node)")
    .replace(/\b\d+(?:\.\d+)? ?(?:ns|µs|us|ms|seconds?|secs?|s)\b/g, "…s");
const shorten = (line) => (line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line);


/***/ }),

/***/ 67552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   DI: () => (/* binding */ insideWorkingDirectory),
/* harmony export */   FR: () => (/* binding */ findExecutables),
/* harmony export */   M9: () => (/* binding */ folderOrLink),
/* harmony export */   WF: () => (/* binding */ isEmptyFolder),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   ib: () => (/* binding */ isNative),
/* harmony export */   oq: () => (/* binding */ findExecutable),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43876);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38259);
/** Where things are: executables on the PATH, and paths that must not leave the working directory. */





/**
 * The absolute place of a path that Fire-Flow may write to: below `base`, through no link, not under `.git` or
 * `.github`. What does not exist yet is fine.
 */
async function insideWorkingDirectory(path, base) {
    if (path.includes("\0"))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.outside", "a path cannot hold a NUL character"));
    if (/[/\\]$/.test(path))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.directory", `${path} is a folder; name a file in it`));
    const root = realPath(base);
    if (root === undefined)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.missing", `working directory ${base} does not exist`));
    // An absolute path may be spelled through the same links as the working directory itself.
    const spelled = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path));
    const inside = isBelow(spelled) || !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? spelled : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    if (!isBelow(inside)) {
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.outside", `${path} is not below the working directory ${base}`));
    }
    let place = root;
    const names = inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    for (const [index, name] of names.entries()) {
        // Case-insensitive because some file systems are.
        if (/^\.git(hub)?$/i.test(name)) {
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.protected", `${path} is under ${name}, where Fire-Flow never writes`));
        }
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name);
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place).catch(() => undefined);
        if (there?.isSymbolicLink()) {
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.link", `${path} leads through the link ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, place)}`));
        }
        if (there && index < names.length - 1 && !there.isDirectory()) {
            const what = `${path} cannot be made: ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, place)} is a file`;
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .rejected */ .nS)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFinding */ .s)("file.unwritable", what));
        }
    }
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .checked */ .KD)(place);
}
const isBelow = (path) => path !== "" && path !== ".." && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
/** Every executable of that name on a PATH, in its order. Relative entries are skipped: they mean the user's own files. */
async function findExecutables(name, path) {
    const places = [...new Set((path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter))].filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    const found = await Promise.all(places.map(isExecutable));
    return places.filter((_, index) => found[index]);
}
/** The first executable of that name on a PATH. */
const findExecutable = async (name, path) => (await findExecutables(name, path))[0];
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
/** The path with all links resolved, or nothing where there is none. Asked at once: to hand it to a thread takes longer. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/** Whether there is anything at the path that this user may see. */
const exists = (path) => realPath(path) !== undefined;
/** Whether anything stands at the path itself, a link that leads to nothing included. */
function isTaken(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** What stands at a path: a folder, a link with its target, or nothing that concerns us. */
function folderOrLink(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (found.isSymbolicLink())
            return { link: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) };
        return found.isDirectory() ? {} : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether the file is a native Linux program rather than a script that starts one. */
async function isNative(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r").catch(() => undefined);
    if (file === undefined)
        return false;
    try {
        const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
        return buffer.toString("latin1") === "\x7fELF";
    }
    finally {
        await file.close();
    }
}
/** Whether there is nothing at all in a folder that is there. */
const isEmptyFolder = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path).catch(() => undefined))?.length === 0;


/***/ })

};
