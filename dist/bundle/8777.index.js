export const id = 8777;
export const ids = [8777];
export const modules = {

/***/ 58777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W_: () => (/* reexport */ cachedDuckdb),
  my: () => (/* reexport */ comparison),
  Sp: () => (/* reexport */ engineRules),
  Ck: () => (/* reexport */ findDatacontract),
  tA: () => (/* reexport */ findDuckdb),
  findWmill: () => (/* reexport */ findWmill),
  y7: () => (/* reexport */ openDuckdb),
  VQ: () => (/* reexport */ openJsonata),
  O: () => (/* reexport */ runDatacontract),
  b5: () => (/* reexport */ toolFindings),
  R3: () => (/* reexport */ unmade),
  Gg: () => (/* reexport */ validatorRules)
});

// UNUSED EXPORTS: DUCKDB, duckdbFolder

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/scratch.js
var system_scratch = __webpack_require__(7418);
;// CONCATENATED MODULE: ./build/engines/departures.js
const says = (pattern) => (check) => pattern.test(check.reason ?? "");
const sawNull = ({ reason }) => /^Actual missing_count/.test(reason ?? "");
const typeOf = ({ model }, { field }) => model.fields.find((it) => it.name === field)?.shape.type;
const departures = {
    "departure.csv-conversion": {
        reason: "DuckDB converts the cells of a CSV file: 1.5 and 15e-1 become integers, and +5, 007, TRUE, NaN and 31/01/2024 pass. What would be rounded or guessed is judged as it was written.",
        ours: ({ rule }, { format }) => format === "csv" && rule === "schema.type",
    },
    "departure.csv-format": {
        reason: "The tool checks the `format` of texts in JSON only. It is judged in every format.",
        ours: ({ rule }, { format }) => format === "csv" && rule === "schema.format",
    },
    "departure.csv-header": {
        reason: "The tool takes column names in any case. Names are compared as they are written.",
        ours: ({ rule }) => rule === "format.csv-header",
    },
    "departure.csv-quoted-empty": {
        reason: 'The tool reads a quoted empty text ("") as null. It is a text: only an empty cell is null.',
        theirs: (check, judged) => judged.format === "csv" && sawNull(check) && typeOf(judged, check) === "string",
    },
    "departure.cardinality": {
        reason: "The tool judges one object and an array of objects alike. Where the contract states whether one record or many are due it is a rule: `physicalType: table`, or the custom property `fireFlow.cardinality`.",
        ours: ({ rule }) => rule === "schema.cardinality",
    },
    "departure.no-records": {
        reason: "The tool passes a table without rows. Where records are due and none is there, nothing was judged.",
        ours: ({ rule }) => rule === "schema.no-records",
    },
    "departure.nan": {
        reason: "The tool takes NaN and Infinity for numbers. JSON has neither (RFC 8259).",
        ours: ({ rule, expected }) => rule === "format.invalid-json" && /NaN/.test(expected ?? ""),
    },
    "departure.ndjson-lines": {
        reason: "The tool reads a blank last line as a record and splits lines at U+2028, U+2029 and U+0085, also within a text. Lines end at LF or CRLF, and blank ones may stand at the end.",
        theirs: (check, { format }) => format === "ndjson" && says(/Expecting value|Unterminated string/)(check),
    },
    "departure.large-integer": {
        reason: "The tool reads an integer past 64 bits as null. Integers of any size are exact.",
        theirs: (check, judged) => judged.format !== "csv" && sawNull(check) && typeOf(judged, check) === "integer",
    },
    "departure.time": {
        reason: "The tool leaves the DCS type `time` unconstrained in JSON. It is HH:MM:SS, as in ODCS.",
        ours: ({ rule, expected }) => rule === "schema.type" && /^a time /.test(expected ?? ""),
    },
    "departure.multiple-of": {
        reason: "The tool ignores `multipleOf`.",
        ours: ({ rule }) => rule === "schema.multiple-of",
    },
    "departure.additional-fields": {
        reason: "The tool ignores `additionalFields: false`, which forbids keys that the contract does not name.",
        ours: ({ rule }) => rule === "schema.unknown-key",
    },
    "departure.property-count": {
        reason: "The tool ignores `minProperties` and `maxProperties`.",
        ours: ({ rule }) => rule === "schema.min-properties" || rule === "schema.max-properties",
    },
    "departure.temporal-limit": {
        reason: "The tool ends with an error at a date as `minimum` or `maximum` in JSON. Dates have an order, and are compared.",
        theirs: says(/^(?:exclusive)?(?:minimum|maximum) must be a number/i),
    },
    "departure.two-rules-of-one-kind": {
        reason: "Two rules of one kind on a field, such as both exclusive bounds, break the tool's query, and all of its checks fail. Each is judged by itself.",
        theirs: says(/Duplicate column name/),
    },
    "departure.tolerated-values": {
        reason: "The tool makes an enum of `validValues`, which tolerates no other value. The threshold that the contract states is what counts.",
        theirs: says(/must be one of/),
    },
    "departure.duplicates-in-percent": {
        reason: "The tool does not run `duplicateValues` in percent. It is judged.",
        ours: ({ rule, expected }) => rule === "quality.duplicate-values" && /%/.test(expected ?? ""),
    },
    "departure.pattern": {
        reason: "The tool runs patterns on RE2 and fails on those of ECMA-262 that RE2 does not have, such as a lookahead.",
        theirs: says(/invalid perl operator|invalid escape sequence|Invalid Input Error/),
    },
};
/** Whether the tool lets data pass: warnings are no failures. */
const holds = ({ result }) => result !== "failed" && result !== "error";
/** Where one of the two accepts what the other one rejects: every objection. Nothing where their verdicts agree. */
function disagreements(findings, checks, judged) {
    const errors = findings.filter((it) => it.severity === "error");
    // A check without a reason was not run, because of another one that tells the reason.
    const failures = checks.filter((it) => !holds(it));
    const told = failures.some((it) => it.reason) ? failures.filter((it) => it.reason) : failures;
    if (errors.length > 0 === told.length > 0)
        return [];
    return [
        ...errors.map((it) => disagreement("embedded", it, (known) => known.ours?.(it, judged) ?? false)),
        ...told.map((it) => disagreement("datacontract", it, (known) => known.theirs?.(it, judged) ?? false)),
    ];
}
function disagreement(by, objection, explains) {
    const known = Object.entries(departures).find(([, it]) => explains(it));
    return { by, objection, ...(known && { departure: known[0] }) };
}

// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(43876);
;// CONCATENATED MODULE: ./build/engines/validator-rules.js
/** What the reference tool, datacontract-cli, says of data, and how that compares with the embedded judge. */

const validatorRules = {
    "validator.missing": {
        severity: "error",
        why: "The validator that was asked for is not there, and nothing else may stand in for it.",
        mend: "Install it as the message says, or use the embedded validator.",
    },
    "validator.broken": {
        severity: "error",
        why: "The tool ended without a result, so nothing is claimed about the data.",
        mend: "Read what the tool said; the embedded validator needs no tool.",
    },
    "validator.check": {
        severity: "error",
        otherwise: { severity: "warning", when: "where the tool itself lets it pass" },
        why: "A check of datacontract-cli does not hold.",
        mend: "Mend the data, or see with the validator `both` whether the tool is known to be wrong here.",
    },
    "validator.nothing-judged": {
        severity: "error",
        why: "The tool ends with 0 also when none of its checks was run, and what was not judged never passes.",
        mend: "Read what the tool said of the contract and of the data.",
    },
    "validator.departure": {
        severity: "notice",
        why: "The embedded judge and the tool differ for a reason that is known: see docs/departures.md.",
        mend: "Nothing: the embedded judge decides.",
    },
    "validator.disagreement": {
        severity: "error",
        why: "One of two validators rejects what the other accepts, and nobody knows why.",
        mend: "Report it with contract and data: one of the two is wrong.",
    },
};
const validatorFinding = (0,findings/* ruleFamily */.VV)(validatorRules);

;// CONCATENATED MODULE: ./build/engines/datacontract.js
/** datacontract-cli itself (https://cli.datacontract.com), as a child in the sandbox, on local data only. */






const MiB = 1024 ** 2;
const LIMITS = {
    timeoutMs: 10 * 60_000,
    memory: 8192 * MiB,
    output: 16 * MiB,
    processes: 512,
    fileSize: 4096 * MiB,
};
const START = "from datacontract.cli import app; app()";
const MAX_RUN = 64 * MiB;
/**
 * Gives the checks that the tool ran.
 * @throws {SystemFault} when it ended without telling them.
 */
async function runDatacontract(job, tool, sandbox) {
    const { contract, judged, data, folder, signal } = job;
    const place = `/job/data.${judged.format}`;
    const out = await (0,system_scratch/* makeFolder */.fc)((0,external_node_path_.join)(folder, "out"));
    await (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, "contract.yaml"), await onLocalData(contract, judged, place));
    const { status, exitCode, stdout, stderr } = await sandbox.run({
        argv: [
            ...[tool.python, "-c", START, "test", "/job/contract.yaml", "--server", "local"],
            ...["--schema-name", judged.model.name, "--output", "/out/run.json", "--output-format", "json"],
        ],
        env: { ...tool.env, NO_COLOR: "1", COLUMNS: "200" },
        stdin: "",
        mounts: [
            ...tool.mounts,
            { source: (0,external_node_path_.join)(folder, "contract.yaml"), target: "/job/contract.yaml" },
            { source: data, target: place },
            { source: out, target: "/out", writable: true },
        ],
        limits: LIMITS,
        ...(signal && { signal }),
    });
    const run = await (0,files/* readText */.yR)((0,external_node_path_.join)(out, "run.json"), MAX_RUN);
    const checks = run.ok ? checksIn(run.value) : undefined;
    if (checks && (status === "ok" || (status === "exit" && exitCode === 1)))
        return checks;
    const said = [stderr, stdout].map((it) => Buffer.from(it).toString("utf8").trim().split("\n").at(-1)).find(Boolean);
    throw new faults/* SystemFault */.SI(validatorFinding("validator.broken", `datacontract-cli ${tool.version} ended with ${status}: ${said ?? "no word"}`));
}
function checksIn(text) {
    try {
        const { checks } = JSON.parse(text);
        return Array.isArray(checks) ? checks : undefined;
    }
    catch {
        return undefined;
    }
}
/** The contract with one server: the data, where the sandbox has it. No other one is there to be reached. */
async function onLocalData({ text, format }, { format: written }, path) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { version: "1.2" });
    const server = {
        type: "local",
        path,
        format: written === "csv" ? "csv" : "json",
        ...(written !== "json" && { delimiter: written === "csv" ? "," : "new_line" }),
    };
    document.set("servers", format === "odcs" ? [{ server: "local", ...server }] : { local: server });
    return document.toString();
}
/** Every word of a standing notice about the contract's format, which says nothing of the data. */
const DEPRECATED = /auto-converted to the new ODCS format/;
/** What the tool found. */
const toolFindings = (checks, { model }) => checks
    .filter(({ result, reason }) => result !== "passed" && result !== "info" && !DEPRECATED.test(reason ?? ""))
    .map((check) => objection(check, model));
/** A run in which no check was really made, which the tool takes for a good end. */
function unmade(checks, { model }) {
    if (checks.some(({ result, type }) => type !== "lint" && (result === "passed" || result === "failed")))
        return [];
    const said = checks.find(({ reason }) => reason && !DEPRECATED.test(reason))?.reason;
    const message = `datacontract-cli made no check of the data${said ? `: ${said}` : ""}`;
    return [validatorFinding("validator.nothing-judged", message, { model: model.name })];
}
function objection(check, model) {
    const { type, name, field, reason } = check;
    return validatorFinding("validator.check", `datacontract-cli: ${reason || `"${name ?? type}" was not evaluated`}`, {
        severity: holds(check) ? "warning" : "error",
        model: model.name,
        ...(field && { field }),
    });
}
/** Where the two disagree: a notice for what is known, an error for what is not. */
function comparison(findings, checks, judged) {
    return disagreements(findings, checks, judged).map(({ departure, objection: it, by }) => {
        const what = "rule" in it ? `${it.rule} (${it.message})` : `${it.type} (${it.reason ?? it.name})`;
        const [who, other] = by === "embedded" ? ["the embedded judge", "datacontract-cli"] : ["datacontract-cli", "the embedded judge"];
        const field = it.field ?? undefined;
        return departure === undefined
            ? validatorFinding("validator.disagreement", `${who} objects: ${what}; ${other} does not`, {
                model: judged.model.name,
                ...(field !== undefined && { field }),
            })
            : validatorFinding("validator.departure", `${departure}: ${who} objects: ${what}; ${other} does not`, {
                model: judged.model.name,
                ...(field !== undefined && { field }),
            });
    });
}

// EXTERNAL MODULE: ./build/system/cache-folder.js
var cache_folder = __webpack_require__(2215);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/system/process.js + 2 modules
var system_process = __webpack_require__(98947);
;// CONCATENATED MODULE: ./build/engines/datacontract-tool.js
/** Finds datacontract-cli on this machine, or installs it into the user's cache. */








/** The version that departures are stated against. */
const PINNED = "1.2.8";
/** What its verdicts depend on. */
const PACKAGES = [`datacontract-cli[duckdb]==${PINNED}`, "duckdb==1.5.6", "fastjsonschema==2.22.3"];
const WHERE = `
import importlib.metadata, json, sys, sysconfig
print(json.dumps({
    "version": importlib.metadata.version("datacontract-cli"),
    "executable": getattr(sys, "_base_executable", "") or sys.executable,
    "prefix": sys.base_prefix,
    "packages": sysconfig.get_path("purelib"),
}))`;
const INSTALL_MS = 15 * 60_000;
const ASK_MS = 60_000;
/** What pip and the shims of version managers need. Everything else, secrets above all, stays out. */
const NEEDED = /^(?:PATH|HOME|LANG|LD_LIBRARY_PATH|PYENV\w*|ASDF\w*|MISE\w*|PIP_(?:INDEX_URL|CERT|CLIENT_CERT|TRUSTED_HOST)|REQUESTS_CA_BUNDLE|SSL_CERT_FILE|(?:https?|no)_proxy)$/i;
/**
 * The user's own installation, if there is one on the PATH, else the one in the cache. Where there is none it is
 * installed there (some 550 MB), unless `offline`.
 */
async function findDatacontract(environment, offline) {
    const own = await (0,paths/* findExecutable */.oq)("datacontract", environment.PATH);
    const interpreter = own && (await interpreterOf(own));
    const found = interpreter && (await ask(interpreter, "PATH", environment));
    if (found)
        return (0,findings/* checked */.KD)(found);
    const folder = (0,cache_folder/* cacheFolder */.n)(environment, `datacontract-cli-${PINNED}`);
    const python = (0,external_node_path_.join)(folder, "bin", "python");
    const done = (0,external_node_path_.join)(folder, ".installed");
    if (!(0,paths/* exists */.t2)(done)) {
        if (offline)
            return missing(`it is not in ${folder}, and offline forbids to install it`);
        const fault = await install(folder, python, environment);
        if (fault !== undefined)
            return missing(fault);
        await (0,files/* writeFileAtomic */.Zf)(done, "");
    }
    const tool = await ask(python, "cache", environment);
    return tool ? (0,findings/* checked */.KD)(tool) : missing(`what is in ${folder} does not run; delete it, to have it installed anew`);
}
const missing = (why) => (0,findings/* rejected */.nS)(validatorFinding("validator.missing", `datacontract-cli ${PINNED} is needed: ${why}; or run: pip install 'datacontract-cli[duckdb]==${PINNED}'`));
/** From the script's first line. */
async function interpreterOf(script) {
    const text = await (0,files/* readText */.yR)(script, 1 << 20);
    const line = text.ok ? /^#!(\/\S+)/.exec(text.value)?.[1] : undefined;
    return line?.endsWith("/env") ? undefined : line;
}
async function install(folder, python, environment) {
    const python3 = await (0,paths/* findExecutable */.oq)("python3", environment.PATH);
    if (python3 === undefined)
        return "there is no python3 on the PATH to install it with";
    await (0,system_scratch/* makeFolder */.fc)(folder);
    const steps = [
        [python3, "-I", "-m", "venv", "--clear", folder],
        [python, "-I", "-m", "pip", "install", "--quiet", "--no-input", "--only-binary", ":all:", "--", ...PACKAGES],
    ];
    for (const argv of steps) {
        const { ending, stderr } = await start(argv, environment, INSTALL_MS);
        if (ending.how === "exit" && ending.code === 0)
            continue;
        const said = Buffer.from(stderr).toString("utf8").trim().split("\n").at(-1);
        return `installing it failed (${said || ending.how})`;
    }
    return undefined;
}
function start(argv, environment, timeoutMs) {
    const env = Object.entries(environment).flatMap(([name, value]) => value !== undefined && NEEDED.test(name) ? [[name, value]] : []);
    return (0,system_process/* spawnLimited */.S)({ argv, env: Object.fromEntries(env), stdin: "", timeoutMs, outputBytes: 65_536 });
}
async function ask(python, origin, environment) {
    const { ending, stdout } = await start([python, "-I", "-c", WHERE], environment, ASK_MS);
    if (ending.how !== "exit" || ending.code !== 0)
        return undefined;
    const place = JSON.parse(Buffer.from(stdout).toString("utf8"));
    const [executable, prefix, packages] = [place.executable, place.prefix, place.packages].map((it) => (0,paths/* realPath */.Ye)(it ?? ""));
    if (!executable || !prefix || !packages)
        return undefined;
    const libraries = ["lib", "lib64"].map((name) => (0,external_node_path_.join)(prefix, name));
    const sources = [executable, ...libraries.filter(paths/* exists */.t2), packages];
    return {
        version: place.version ?? "",
        origin,
        python: executable,
        env: {
            PYTHONPATH: packages,
            PYTHONDONTWRITEBYTECODE: "1",
            PYTHONUTF8: "1",
            PYTHONNOUSERSITE: "1",
            ...(!prefix.startsWith("/usr") && { LD_LIBRARY_PATH: (0,external_node_path_.join)(prefix, "lib") }),
        },
        mounts: sources.map((source) => ({ source, target: source })),
    };
}

// EXTERNAL MODULE: ./build/crypto.js
var build_crypto = __webpack_require__(2015);
;// CONCATENATED MODULE: ./build/engines/rules.js

/** What can be wrong with an engine itself; never with what it judges. */
const engineRules = {
    "engine.not-started": {
        severity: "error",
        why: "Without its engine a rule cannot be judged, and what was not judged never passes.",
        mend: "Install Fire-Flow again, whole; give the process more memory where it has little.",
    },
    "engine.wmill-missing": {
        severity: "error",
        why: "A Windmill server is asked by its own command line, which is installed on first need and is not there.",
        mend: "Let it be installed where the npm registry can be reached, as the message says; or give no token.",
    },
    "engine.installing": {
        severity: "notice",
        why: "What judges a rule is fetched when the first rule needs it, once for each user, and that takes its time.",
        mend: "Nothing; keep the cache folder from run to run, and it is there.",
    },
    "engine.duckdb-missing": {
        severity: "error",
        why: "Rules in SQL are judged by DuckDB, which is installed on first need and is not there.",
        mend: "Let it be installed where the npm registry can be reached, as the message says; or state the rule as a metric or in jsonata.",
    },
};
const engineFinding = (0,findings/* ruleFamily */.VV)(engineRules);

;// CONCATENATED MODULE: ./build/engines/duckdb-answers.js
/** What the child of DuckDB wrote: its answers, by their mark, and whatever a query may have put among them. */


/** What a line says; nothing where the child did not write it. */
function saidBy(line, mark) {
    if (!line.startsWith(mark))
        return undefined;
    try {
        return JSON.parse(line.slice(mark.length));
    }
    catch {
        return undefined;
    }
}
const FOREIGN = { kind: "failed", reason: "it wrote among the answers of the engine" };
/** @throws {SystemFault} when the child did not start. */
function readAnswers({ status, stdout, stderr }, mark) {
    const lines = Buffer.from(stdout).toString("utf8").split("\n").slice(0, -1);
    const said = [];
    let asked;
    let reason;
    let answered = false;
    const foreign = new Set();
    for (const line of lines) {
        if (line === "")
            continue;
        const it = saidBy(line, mark);
        if (it?.broken !== undefined)
            throw broken(it.broken);
        if (it?.set === undefined || it.query === undefined) {
            if (asked)
                foreign.add(`${asked.set} ${asked.query}`);
            continue;
        }
        asked = { set: it.set, query: it.query };
        answered = it.outcome !== undefined;
        reason = it.reason;
        if (it.outcome !== undefined)
            said.push({ ...asked, outcome: it.outcome });
    }
    const told = said.map((it) => (foreign.has(`${it.set} ${it.query}`) ? { ...it, outcome: FOREIGN } : it));
    if (status === "ok")
        return { said: told, reason: "it was not answered" };
    // It ended before it could say anything: that is no query's doing.
    if (asked === undefined && (status === "exit" || status === "signal")) {
        throw broken(Buffer.from(stderr).toString("utf8").trim().slice(-300) || status);
    }
    return { said: told, ...(asked && !answered && { asked: asked.query }), reason: reason ?? REASONS[status] };
}
const REASONS = {
    timeout: "it took too long",
    "memory-limit": "it took more memory than there is for it",
    signal: "it ended the engine, by its time or memory",
    exit: "it ended the engine, by its time or memory",
    "output-limit": "the engine wrote too much",
};
const broken = (reason) => new faults/* SystemFault */.SI(engineFinding("engine.not-started", `DuckDB cannot be started: ${reason}; install it again`));

;// CONCATENATED MODULE: ./build/engines/duckdb-child.js
/**
 * What runs DuckDB (`@duckdb/node-api`) in the sandbox, as text: a bundle has no file for it. It gets the package's
 * folder and the file of rows as arguments, and what to do on stdin. DuckDB itself may touch no file from the start:
 * rows are bound as texts. Its settings are locked before the first foreign query, and only single SELECTs are run that
 * call no function which sets or reads the engine itself, so that one instance serves all sets. For each thing done a line
 * comes out: a mark that no query knows, and JSON.
 */
const child = String.raw `
const { createReadStream, readFileSync, writeSync } = require("node:fs");
const [, folder, rowsPath] = process.argv;
const { DuckDBInstance, StatementType, DuckDBTypeId } = require(folder);
const { mark, memory, queryMs, queries, sets, check, from, to, skip } = JSON.parse(readFileSync(0, "utf8"));

const say = (it) => {
  const bytes = Buffer.from("\n" + mark + JSON.stringify(it) + "\n");
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
};
const wordsOf = (error) => String(error && error.message).split("\n\nLINE ")[0].trim();
const quoted = (name) => '"' + name.replaceAll('"', '""') + '"';

async function* linesOf(path) {
  let parts = [];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      parts.push(chunk.subarray(start, end));
      yield parts.length === 1 ? parts[0].toString("utf8") : Buffer.concat(parts).toString("utf8");
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
}
const lines = rowsPath ? linesOf(rowsPath) : undefined;

const INTEGERS = [
  DuckDBTypeId.TINYINT, DuckDBTypeId.SMALLINT, DuckDBTypeId.INTEGER, DuckDBTypeId.BIGINT, DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UTINYINT, DuckDBTypeId.USMALLINT, DuckDBTypeId.UINTEGER, DuckDBTypeId.UBIGINT, DuckDBTypeId.UHUGEINT,
  DuckDBTypeId.BIGNUM, DuckDBTypeId.DECIMAL,
];
const FLOATS = [DuckDBTypeId.FLOAT, DuckDBTypeId.DOUBLE];

/** Table functions that make rows of their arguments. Others set the engine, read it, or run a text as a query. */
const MAKING = ["range", "generate_series", "unnest", "repeat", "repeat_row", "json_each", "json_tree"];
const SYSTEM_TABLE = /^(?:duckdb|pragma|sqlite|pg)_/i;
const SYSTEM_SCHEMA = /^(?:information_schema|pg_catalog)$/i;

/** What a SELECT, as DuckDB itself parsed it, does beyond reading the tables. */
function beyond(tree, names) {
  const open = [tree];
  while (open.length > 0) {
    const it = open.pop();
    if (typeof it !== "object" || it === null) continue;
    for (const member of Object.values(it)) open.push(member);
    const called = it.type === "TABLE_FUNCTION" ? it.function && it.function.function_name : undefined;
    if (it.type === "TABLE_FUNCTION" && !MAKING.includes(String(called).toLowerCase())) {
      return "it calls " + quoted(String(called)) + ", and of table functions a rule may call " + MAKING.join(", ") + " alone";
    }
    if (it.function_name === "write_log") return "it writes a log, where it may only read the tables";
    if (it.type === "SHOW_REF") return "it describes a table, where it may only read it";
    if (it.type !== "BASE_TABLE" || names.includes(String(it.table_name).toLowerCase())) continue;
    if (SYSTEM_TABLE.test(it.table_name) || SYSTEM_SCHEMA.test(it.schema_name)) {
      return "it reads " + quoted(it.table_name) + ", which is the engine's own table";
    }
  }
}

async function parse(connection, query) {
  const reader = await connection.runAndReadAll("SELECT json_serialize_sql($1::VARCHAR)", [query]);
  return JSON.parse(reader.getRows()[0][0]);
}

/** The statement, or what is wrong with the query itself. */
async function prepare(connection, query, names) {
  const extracted = await connection.extractStatements(query);
  if (extracted.count !== 1) return { fault: "it holds " + extracted.count + " statements, where one SELECT is due" };
  const tree = await parse(connection, query);
  const fault = tree.error ? undefined : beyond(tree, names);
  if (fault !== undefined) return { fault };
  const statement = await extracted.prepare(0);
  if (tree.error || statement.statementType !== StatementType.SELECT) return { fault: "it is no SELECT, and nothing else is run" };
  if (statement.parameterCount > 0) return { fault: "it has parameters, which nothing fills in" };
  if (statement.columnCount !== 1) return { fault: "it gives " + statement.columnCount + " columns, where one number is due" };
  const { typeId } = statement.columnType(0);
  const isFloat = FLOATS.includes(typeId);
  if (!isFloat && !INTEGERS.includes(typeId)) return { fault: "it gives " + statement.columnType(0) + ", where a number is due" };
  return { statement, isFloat };
}

const LATE = "it took longer than " + queryMs / 1000 + " s";

async function evaluate(connection, query, names, giveUp) {
  let timer, late = false, force;
  try {
    const { statement, isFloat, fault } = await prepare(connection, query, names);
    if (fault !== undefined) return { kind: "failed", reason: fault };
    timer = setTimeout(() => {
      late = true;
      connection.interrupt();
      // Some functions do not look whether they were interrupted.
      force = setTimeout(giveUp, 2000);
    }, queryMs);
    const result = await statement.stream();
    const values = [];
    for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      for (let row = 0; row < chunk.rowCount && values.length < 2; row += 1) values.push(chunk.getColumnVector(0).getItem(row));
      if (values.length > 1) return { kind: "failed", reason: "it gives more than one row, where one number is due" };
    }
    if (values.length === 0) return { kind: "failed", reason: "it gives no row, where one number is due" };
    const [value] = values;
    if (value === null) return { kind: "failed", reason: "it gives NULL, where a number is due; COALESCE(…, 0) makes one of it" };
    const text = String(value);
    if (isFloat && !Number.isFinite(value)) return { kind: "failed", reason: "it gives " + text + ", which is no number" };
    return { kind: "number", text, exact: !isFloat };
  } catch (error) {
    return { kind: "failed", reason: late ? LATE : wordsOf(error) };
  } finally {
    clearTimeout(timer);
    clearTimeout(force);
  }
}

/** Rows that are bound at once. */
const MANY = 2000, LARGE = 1 << 20;

/** What is wrong with the rows, if anything; all of their lines are read. */
async function fill(connection, name, columns, rows) {
  let read = 0;
  try {
    await insertAll(connection, name, columns, rows, () => {
      read += 1;
      return lines.next();
    });
  } catch (error) {
    await leave(rows - read);
    return "the rows cannot be loaded: " + wordsOf(error);
  }
}

async function insertAll(connection, name, columns, rows, next) {
  const insert = await connection.prepare(
    "INSERT INTO " + quoted(name) + " SELECT unnest(CAST($1::JSON AS STRUCT(" + columns + ")[]), max_depth := 2)",
  );
  let batch = [], size = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    insert.bindVarchar(1, "[" + batch.join(",") + "]");
    batch = [];
    size = 0;
    await insert.run();
  };
  for (let row = 0; row < rows; row += 1) {
    const { value: line } = await next();
    batch.push(line);
    size += line.length;
    if (batch.length === MANY || size > LARGE) await flush();
  }
  await flush();
}

async function leave(count) {
  for (let row = 0; row < count; row += 1) await lines.next();
}

async function main() {
  const instance = await DuckDBInstance.create(":memory:", {
    threads: "1",
    memory_limit: memory,
    temp_directory: "",
    enable_external_access: "false",
    autoload_known_extensions: "false",
    autoinstall_known_extensions: "false",
  });
  const own = await instance.connect();
  await own.run("SET GLOBAL TimeZone = 'UTC'");
  await own.run("SET lock_configuration = true");
  for (const [set, { tables, leave: strange }] of sets.entries()) {
    if (set >= to) break;
    const names = tables.flatMap((it) => [it.name, ...it.aliases]).map((it) => it.toLowerCase());
    if (set < from || tables.length === 0) {
      await leave(tables.reduce((sum, it) => sum + it.rows, strange));
      continue;
    }
    let fault;
    for (const { name, aliases, columns, rows } of tables) {
      try {
        await own.run("CREATE OR REPLACE TABLE " + quoted(name) + " (" + columns + ")");
        for (const it of aliases) await own.run("CREATE OR REPLACE VIEW " + quoted(it) + " AS FROM " + quoted(name));
      } catch (error) {
        fault = fault || wordsOf(error);
      }
      if (fault === undefined) fault = await fill(own, name, columns, rows);
      else await leave(rows);
    }
    for (const [index, query] of queries.entries()) {
      if (skip[index]) continue;
      say({ set, query: index });
      if (fault !== undefined) say({ set, query: index, outcome: { kind: "failed", reason: fault } });
      else if (check) {
        const prepared = await prepare(own, query, names).catch((error) => ({ fault: wordsOf(error) }));
        const reason = prepared.fault;
        say({ set, query: index, outcome: reason === undefined ? { kind: "sound" } : { kind: "failed", reason } });
      } else {
        const connection = await instance.connect();
        const giveUp = () => {
          say({ set, query: index, reason: LATE });
          process.kill(process.pid, "SIGKILL");
        };
        say({ set, query: index, outcome: await evaluate(connection, query, names, giveUp) });
        connection.closeSync();
      }
    }
  }
  process.exit(0);
}

main().catch((error) => {
  say({ broken: wordsOf(error) });
  process.exit(3);
});
`;

// EXTERNAL MODULE: ./build/is-record.js
var is_record = __webpack_require__(97318);
// EXTERNAL MODULE: ./build/sql-identifier.js
var sql_identifier = __webpack_require__(97142);
;// CONCATENATED MODULE: ./build/engines/duckdb-columns.js
/**
 * Records as rows of a table: which SQL type a shape has, and its values in JSON that DuckDB casts to that type without
 * loss. Numbers are written as texts, because JSON readers make doubles of them, and the size of a number's type follows
 * the values: what no type holds exactly is a misfit, never rounded.
 */


/** A value that its column cannot hold; the message says why, without the value. */
class Misfit extends Error {
}
function rowsOf({ fields }) {
    const members = membersOf(fields, "");
    return {
        write: (record) => {
            if (!(0,is_record/* isRecord */.u)(record))
                throw new Misfit("a record is no object");
            return writeMembers(members, record);
        },
        columns: () => typesOf(members),
    };
}
const membersOf = (fields, path) => fields.map((field) => ({
    field,
    key: JSON.stringify(field.name),
    column: columnOf(field.shape, path === "" ? field.name : `${path}.${field.name}`),
}));
const writeMembers = (members, record) => `{${members
    .map(({ field, key, column }) => {
    // Own members only: a model may well have a field named `constructor`.
    const value = Object.hasOwn(record, field.name) ? record[field.name] : null;
    return `${key}:${value === null ? "null" : column.write(value)}`;
})
    .join(",")}}`;
const typesOf = (members) => members.map(({ field, column }) => `${(0,sql_identifier/* identifier */.C)(field.name)} ${column.type()}`).join(", ");
function columnOf(shape, path) {
    const due = (what) => new Misfit(`a value of ${JSON.stringify(path)} is not ${what}`);
    switch (shape.type) {
        case "object": {
            if (shape.fields.length === 0)
                return { write: json, type: () => "JSON" };
            const members = membersOf(shape.fields, path);
            return {
                write: (value) => {
                    if (!(0,is_record/* isRecord */.u)(value))
                        throw due("an object");
                    return writeMembers(members, value);
                },
                type: () => `STRUCT(${typesOf(members)})`,
            };
        }
        case "array": {
            const items = columnOf(shape.items, `${path}[*]`);
            return {
                write: (value) => {
                    if (!Array.isArray(value))
                        throw due("an array");
                    return `[${value.map((it) => (it === null ? "null" : items.write(it))).join(",")}]`;
                },
                type: () => `${items.type()}[]`,
            };
        }
        case "map": {
            const values = columnOf(shape.values, `${path}.*`);
            return {
                write: (value) => {
                    if (!(0,is_record/* isRecord */.u)(value))
                        throw due("an object");
                    const entries = Object.entries(value);
                    return `{${entries.map(([key, it]) => `${duckdb_columns_text(key)}:${it === null ? "null" : values.write(it)}`).join(",")}}`;
                },
                type: () => `MAP(VARCHAR, ${values.type()})`,
            };
        }
        case "integer":
            return integers(path, due);
        case "number":
            return numbers(path, due);
        case "string":
            return { write: (value) => (typeof value === "string" ? duckdb_columns_text(value) : fail(due("text"))), type: () => "VARCHAR" };
        case "boolean":
            return {
                write: (value) => (typeof value === "boolean" ? String(value) : fail(due("true or false"))),
                type: () => "BOOLEAN",
            };
        case "any":
            return { write: json, type: () => "JSON" };
        default:
            return temporal(shape.type, path, due);
    }
}
const MAX_BIGINT = 2n ** 63n - 1n;
const MAX_HUGEINT = 2n ** 127n - 1n;
function integers(path, due) {
    let type = "BIGINT";
    return {
        write(value) {
            if (typeof value !== "bigint" && !Number.isInteger(value))
                throw due("an integer");
            const integer = BigInt(value);
            const size = integer < 0n ? -integer : integer;
            if (size > MAX_HUGEINT)
                throw new Misfit(`an integer of ${JSON.stringify(path)} needs more than 128 bits`);
            if (size > MAX_BIGINT)
                type = "HUGEINT";
            return `"${integer}"`;
        },
        type: () => type,
    };
}
/** Decimal digits of the widest DECIMAL, and of one that fits a machine word. */
const [MAX_DIGITS, FEW_DIGITS] = [38, 18];
/** As decimals where 38 digits are enough for all of them, so that sums are exact; else as doubles, which they are. */
function numbers(path, due) {
    let whole = 0;
    let scale = 0;
    let doubles = true;
    return {
        write(value) {
            if (typeof value !== "number" && typeof value !== "bigint")
                throw due("a number");
            const written = String(value);
            const digits = digitsOf(written);
            whole = Math.max(whole, digits.whole);
            scale = Math.max(scale, digits.scale);
            if (typeof value === "bigint" && BigInt(Number(value)) !== value)
                doubles = false;
            return `"${digits.whole + digits.scale > MAX_DIGITS ? written : plain(written)}"`;
        },
        type() {
            if (whole + scale <= MAX_DIGITS)
                return `DECIMAL(${whole + scale <= FEW_DIGITS ? FEW_DIGITS : MAX_DIGITS}, ${scale})`;
            if (doubles)
                return "DOUBLE";
            throw new Misfit(`the numbers of ${JSON.stringify(path)} need more than ${MAX_DIGITS} digits together`);
        },
    };
}
/** How many digits stand before and after the point when a number's text is written without an exponent. */
function digitsOf(written) {
    const [mantissa = "", exponent = "0"] = written.replace(/^-/, "").split("e");
    const [before = "", after = ""] = mantissa.split(".");
    const power = Number(exponent);
    return { whole: Math.max(0, before.length + power), scale: Math.max(0, after.length - power) };
}
/** The number's text without an exponent. */
function plain(written) {
    if (!written.includes("e"))
        return written;
    const [mantissa = "", exponent = "0"] = written.split("e");
    const sign = mantissa.startsWith("-") ? "-" : "";
    const [before = "", after = ""] = mantissa.replace("-", "").split(".");
    const power = Number(exponent);
    const digits = before + after;
    if (power < 0)
        return `${sign}0.${"0".repeat(Math.max(0, -power - before.length))}${digits}`;
    return sign + digits.padEnd(before.length + power, "0");
}
const SQL_TYPES = { date: "DATE", timestamp: "TIMESTAMPTZ", timestamp_ntz: "TIMESTAMP", time: "TIME" };
const OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/i;
function temporal(type, path, due) {
    const offsets = new Set();
    return {
        write(value) {
            if (typeof value !== "string" || !/^[\dTZtz:. +-]{1,64}$/.test(value))
                throw due(`a ${type}`);
            if (/\.\d{6}\d*[1-9]/.test(value)) {
                throw new Misfit(`a ${type} of ${JSON.stringify(path)} is finer than a microsecond`);
            }
            if (type !== "time")
                return `"${value}"`;
            offsets.add(OFFSET.test(value));
            return `"${value.replace(/Z$/i, "+00:00")}"`;
        },
        type() {
            if (offsets.size > 1)
                throw new Misfit(`some times of ${JSON.stringify(path)} have an offset, and some have none`);
            return type === "time" && offsets.has(true) ? "TIMETZ" : SQL_TYPES[type];
        },
    };
}
function duckdb_columns_text(value) {
    if (/\p{Surrogate}/u.test(value))
        throw new Misfit("a text holds half of a surrogate pair");
    return JSON.stringify(value);
}
/** A value as it is. */
function json(value) {
    if (typeof value === "string")
        return duckdb_columns_text(value);
    if (Array.isArray(value))
        return `[${value.map(json).join(",")}]`;
    if (!(0,is_record/* isRecord */.u)(value))
        return String(value);
    return `{${Object.entries(value)
        .map(([key, it]) => `${duckdb_columns_text(key)}:${json(it)}`)
        .join(",")}}`;
}
function fail(error) {
    throw error;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/system/unwritable.js
var unwritable = __webpack_require__(96277);
;// CONCATENATED MODULE: ./build/system/lines.js
/** Writes a file line by line, without holding more than a block of it. */


/** Characters that are held until they are written. */
const BLOCK = 1 << 16;
/**
 * Makes a file that must not exist yet, for this user alone. Writing is synchronous: whoever reads records waits for the
 * disk, so that they do not pile up.
 * @throws {SystemFault} when the disk refuses, then and later.
 */
function createLines(path) {
    const file = guarded(path, () => (0,external_node_fs_.openSync)(path, "wx", 0o600));
    let held = "";
    const flush = () => {
        const bytes = Buffer.from(held, "utf8");
        held = "";
        for (let from = 0; from < bytes.length;)
            from += (0,external_node_fs_.writeSync)(file, bytes, from);
    };
    return {
        write(line) {
            held += `${line}\n`;
            if (held.length >= BLOCK)
                guarded(path, flush);
        },
        close: () => guarded(path, () => {
            flush();
            (0,external_node_fs_.closeSync)(file);
        }),
    };
}
function guarded(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,unwritable/* unwritable */.m)(path, error);
    }
}

;// CONCATENATED MODULE: ./build/engines/duckdb-sets.js
/** The rows of all tables of all sets, in one file in the order in which they are loaded. */




/** @param evaluate gives outcomes by set, then by query, of the sets in the file. */
async function fillSets(tables, evaluate) {
    const folder = await (0,system_scratch/* makeScratch */.lP)();
    const file = (0,external_node_path_.join)(folder, "rows.ndjson");
    const lines = createLines(file);
    const sets = [];
    let set = beginSet(tables, lines.write);
    return {
        add: (table, record) => set.add(table, record),
        next() {
            sets.push(set.finish());
            set = beginSet(tables, lines.write);
        },
        async evaluate(queries, signal) {
            try {
                lines.close();
                return await evaluate(queries, sets, file, signal);
            }
            finally {
                await (0,system_scratch/* removeScratch */.ZU)(folder);
            }
        },
        async discard() {
            lines.close();
            await (0,system_scratch/* removeScratch */.ZU)(folder);
        },
    };
}
function beginSet(tables, write) {
    const rows = tables.map(({ model }) => rowsOf(model));
    const counts = tables.map(() => 0);
    let misfit;
    const guarded = (work) => {
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof Misfit))
                throw error;
            misfit ??= error.message;
            return undefined;
        }
    };
    return {
        add(table, record) {
            const line = misfit === undefined ? guarded(() => rows[table]?.write(record)) : undefined;
            if (line === undefined)
                return;
            write(line);
            counts[table] = (counts[table] ?? 0) + 1;
        },
        finish() {
            const filled = guarded(() => tables.map(({ name, aliases }, table) => ({
                name,
                aliases,
                columns: rows[table]?.columns() ?? "",
                rows: counts[table] ?? 0,
            })));
            return filled && misfit === undefined
                ? { tables: filled }
                : { misfit: misfit ?? "", rows: counts.reduce((sum, it) => sum + it, 0) };
        },
    };
}

;// CONCATENATED MODULE: ./build/engines/duckdb-words.js
/** What DuckDB says of a failure, without the values that it quotes: they are data. */
function withoutValues(words, query) {
    // What is said here without DuckDB quotes nothing.
    if (!/^(?:[\w ]+:\s*)*[\w ]*Error: /.test(words))
        return words;
    const known = (it) => query.includes(it);
    return words
        .replace(/'((?:[^']|'')*)'|"((?:[^"]|"")*)"/g, (whole, one, two) => known(one ?? two ?? "") ? whole : "…")
        .replace(/-?\d+(?:\.\d+)?/g, (digits) => (known(digits) || digits.length < 3 ? digits : "…"));
}

;// CONCATENATED MODULE: ./build/engines/duckdb.js
/** DuckDB (https://duckdb.org) as a child in the sandbox: no network, no files but its own and the rows, limits on all. */








const duckdb_MiB = 1024 ** 2;
/** Of DuckDB's own, which it keeps to; the sandbox holds the rest: Node's reserve, and what DuckDB does not count. */
const MEMORY = 1024;
const SANDBOX_MEMORY = (MEMORY + 1536) * duckdb_MiB;
const QUERY_MS = 5_000;
/** Rows that are worth a millisecond more. */
const ROWS_PER_MS = 100;
const [START_MS, LONGEST_MS] = [30_000, 10 * 60_000];
const OUTPUT = 64 * duckdb_MiB;
/** Nothing is found, installed or started before the first rule needs it. */
function openDuckdb(settings) {
    let found;
    const parts = () => {
        found ??= findParts(settings);
        return found;
    };
    const evaluate = async (batch, asked) => {
        const it = await parts();
        if (!it.ok)
            throw new faults/* Refusal */.P_(it.findings);
        const signals = [settings.signal, asked].filter((it) => it !== undefined);
        return judgeAll(batch, it.value, { ...settings, signal: AbortSignal.any(signals) });
    };
    return {
        async ready() {
            const it = await parts();
            return it.ok ? { ...it, value: { version: it.value.duckdb.version } } : it;
        },
        async check(tables, queries) {
            const empty = tables.map(({ model, ...it }) => ({ ...it, columns: rowsOf(model).columns(), rows: 0 }));
            const [said = []] = await evaluate({ queries, sets: [{ tables: empty }], check: true });
            return said.map((it) => (it.kind === "failed" ? it.reason : undefined));
        },
        fill: (tables) => fillSets(tables, async (queries, sets, file, signal) => {
            const said = await evaluate({ queries, sets, check: false, file }, signal);
            return said;
        }),
    };
}
async function findParts({ find, sandbox }) {
    const [tool, place] = await Promise.all([find(), sandbox()]);
    const findings = [...tool.findings, ...place.findings];
    return tool.ok && place.ok
        ? { ok: true, value: { duckdb: tool.value, sandbox: place.value }, findings }
        : { ok: false, findings };
}
/**
 * One child after the other: each has as many sets as end within its time though every query may take all of its own, and
 * what ended a child is not asked again. Outcomes by set, then by query.
 * @throws the signal's reason, once it is aborted.
 */
async function judgeAll(batch, parts, settings) {
    const { queries, sets } = batch;
    const outcomes = sets.map((it) => queries.map(() => ("misfit" in it ? { kind: "failed", reason: it.misfit } : undefined)));
    const deadly = new Map();
    const time = timeOf(batch, settings);
    for (let turn = nextTurn(outcomes, deadly, time.most); turn; turn = nextTurn(outcomes, deadly, time.most)) {
        settings.signal.throwIfAborted();
        const { reason, asked, said } = await runChild({ ...batch, ...turn }, time, parts, settings);
        settings.signal.throwIfAborted();
        for (const it of said) {
            const row = outcomes[it.set];
            if (row)
                row[it.query] = tellable(it.outcome, queries[it.query] ?? "");
        }
        if (asked !== undefined)
            deadly.set(asked, reason);
        for (const set of outcomes) {
            for (const [query, why] of deadly)
                set[query] ??= { kind: "failed", reason: why };
        }
        // Without a query to blame there is no next try.
        if (asked !== undefined)
            continue;
        for (const set of outcomes.slice(turn.from, turn.to)) {
            for (const query of turn.asking)
                set[query] ??= { kind: "failed", reason };
        }
    }
    return outcomes;
}
/** @param most evaluations that one child has the time for. */
function nextTurn(outcomes, deadly, most) {
    const from = outcomes.findIndex((set) => set.includes(undefined));
    const set = outcomes[from];
    if (set === undefined)
        return undefined;
    const alive = [...set.keys()].filter((it) => !deadly.has(it));
    if (alive.length <= most)
        return { from, to: from + Math.floor(most / alive.length), asking: alive };
    return { from, to: from + 1, asking: alive.filter((it) => set[it] === undefined).slice(0, most) };
}
function timeOf({ sets }, { queryMs = QUERY_MS }) {
    const rows = sets.reduce((sum, it) => sum + rowsIn(it), 0);
    const largest = sets.reduce((most, it) => Math.max(most, rowsIn(it)), 0);
    const each = queryMs + Math.floor(largest / ROWS_PER_MS);
    const start = START_MS + Math.ceil(rows / ROWS_PER_MS) * 10;
    return { start, each, most: Math.max(1, Math.floor((LONGEST_MS - start) / each)) };
}
const tellable = (outcome, query) => outcome.kind === "failed" ? { ...outcome, reason: withoutValues(outcome.reason, query) } : outcome;
async function runChild({ queries, sets, check, file, from, to, asking }, { start, each }, { duckdb, sandbox }, { signal }) {
    const node = (0,paths/* realPath */.Ye)(process.execPath) ?? process.execPath;
    const mark = (0,build_crypto/* crypto */.E)().randomUUID();
    const timeoutMs = start + each * asking.length * (Math.min(to, sets.length) - from);
    const task = {
        ...{ mark, queries, check, from, to, queryMs: each, memory: `${MEMORY}MiB` },
        sets: sets.map((it) => ("tables" in it ? { tables: it.tables, leave: 0 } : { tables: [], leave: it.rows })),
        skip: queries.map((_, query) => !asking.includes(query)),
    };
    const mounts = [
        { source: node, target: node },
        { source: duckdb.folder, target: "/duckdb" },
        ...(file === undefined ? [] : [{ source: file, target: "/rows.ndjson" }]),
    ];
    const execution = await sandbox.run({
        argv: [node, "-e", child, "/duckdb/node_modules/@duckdb/node-api", ...(file === undefined ? [] : ["/rows.ndjson"])],
        env: {},
        stdin: JSON.stringify(task),
        mounts,
        limits: {
            timeoutMs: Math.min(timeoutMs, LONGEST_MS),
            memory: SANDBOX_MEMORY,
            output: OUTPUT,
            processes: 64,
            fileSize: 16 * duckdb_MiB,
        },
        signal,
    });
    return readAnswers(execution, mark);
}
const rowsIn = (set) => "tables" in set ? set.tables.reduce((sum, it) => sum + it.rows, 0) : set.rows;

;// CONCATENATED MODULE: ./build/engines/duckdb-packages.js
/** Of the packages that are installed; DuckDB's own is its first part. */
const duckdb_packages_PINNED = "1.5.6-r.1";
const common = [
    {
        name: "@duckdb/node-api",
        version: duckdb_packages_PINNED,
        sha512: "yIPol6P4EQmsAUsb27donJf7iADrM31Ei/WkvhkZpSscjhEErYsuF19lsJ/qz5mUWxsKFQpLdjvrlhPQnMTBqw==",
    },
    {
        name: "@duckdb/node-bindings",
        version: duckdb_packages_PINNED,
        sha512: "/pWlTyvKC1d16iSMJCBAPwlmzoeXRs5Y9cqG+TpKd/YAW6Ke05FJg099v/Im2bkS9BgznNyNcAK1NxA1eQhSUw==",
    },
    {
        name: "detect-libc",
        version: "2.1.2",
        sha512: "Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==",
    },
];
/** The native part, by platform. */
const duckdb_packages_native = {
    "linux-x64": [
        {
            name: "@duckdb/node-bindings-linux-x64",
            version: duckdb_packages_PINNED,
            sha512: "IXcrZJE6kEqM0Z4wwdVnGBHX/frOS33VPNAwDXQ/Q+Fs84b058Qe94chrCCIcNJlG8Y3UHIUU4eBeCQxW5mN1Q==",
        },
    ],
    "linux-x64-musl": [
        {
            name: "@duckdb/node-bindings-linux-x64-musl",
            version: duckdb_packages_PINNED,
            sha512: "PVzIEZqp7QN07WBgjmIH0cK2GKXR735KmL6wnghTzRnhHWrePxx3MjZB9zZHI8tB73wdF8luarBm4EgqSjGyVA==",
        },
    ],
};
/** All that is needed on a platform (`linux-x64`); undefined where it is not pinned. */
function packagesFor(platform) {
    const own = Object.hasOwn(duckdb_packages_native, platform) ? duckdb_packages_native[platform] : undefined;
    return own && [...common, ...own];
}

// EXTERNAL MODULE: ./build/system/error-code.js
var error_code = __webpack_require__(45198);
// EXTERNAL MODULE: ./build/system/fetch.js
var system_fetch = __webpack_require__(79900);
;// CONCATENATED MODULE: ./build/engines/npm-packages.js
/** Installs packages of npm into the user's cache: what the registry gave is used only if its hash is the pinned one. */








const REGISTRY = "https://registry.npmjs.org";
const FETCH_MS = 5 * 60_000;
const UNPACK_MS = 60_000;
/** Bytes of an archive: the largest that is pinned has some 25 MB. */
const MAX_ARCHIVE = 128 * 1024 ** 2;
/**
 * Puts the packages into `node_modules` of a folder that is not there yet, whole or not at all. No script of a package is run.
 * @returns what went wrong, if anything
 * @throws the signal's reason, once it is aborted.
 */
async function installPackages(packages, folder, environment, signal) {
    const tar = await (0,paths/* findExecutable */.oq)("tar", environment.PATH);
    if (tar === undefined)
        return "there is no tar on the PATH to unpack it with";
    const scratch = await (0,system_scratch/* makeScratch */.lP)();
    try {
        const tree = await (0,system_scratch/* makeFolder */.fc)((0,external_node_path_.join)(scratch, "tree"));
        for (const it of packages) {
            const archive = await download(it, environment, signal);
            signal?.throwIfAborted();
            if (typeof archive === "string")
                return archive;
            const path = (0,external_node_path_.join)(scratch, "archive.tgz");
            await (0,files/* writeFileAtomic */.Zf)(path, archive);
            const target = await (0,system_scratch/* makeFolder */.fc)((0,external_node_path_.join)(tree, "node_modules", it.name));
            const argv = [tar, "-xzf", path, "-C", target, "--strip-components=1"];
            const { PATH = "/usr/bin:/bin" } = environment;
            const { ending, stderr } = await (0,system_process/* spawnLimited */.S)({
                argv,
                env: { PATH },
                stdin: "",
                timeoutMs: UNPACK_MS,
                outputBytes: 65_536,
                ...(signal && { signal }),
            });
            signal?.throwIfAborted();
            if (ending.how === "exit" && ending.code === 0)
                continue;
            return `${it.name} cannot be unpacked (${Buffer.from(stderr).toString("utf8").trim().split("\n").at(-1) || ending.how})`;
        }
        await (0,system_scratch/* moveFolder */.W)(tree, folder);
        return undefined;
    }
    finally {
        await (0,system_scratch/* removeScratch */.ZU)(scratch);
    }
}
/** The archive, or what is wrong with what came. */
async function download({ name, version, sha512 }, environment, signal) {
    const given = environment.NPM_CONFIG_REGISTRY || environment.npm_config_registry || REGISTRY;
    const url = `${given.replace(/\/+$/, "")}/${name}/-/${name.replace(/^@[^/]+\//, "")}-${version}.tgz`;
    const parts = [];
    try {
        const { fetch, dispatcher } = await (0,system_fetch/* openFetch */.v)(environment);
        const late = AbortSignal.timeout(FETCH_MS);
        const response = await fetch(url, { dispatcher, signal: signal ? AbortSignal.any([signal, late]) : late });
        if (!response.ok)
            return `the npm registry answered ${response.status} for ${name}@${version}`;
        let length = 0;
        for await (const part of response.body ?? []) {
            length += part.byteLength;
            if (length > MAX_ARCHIVE)
                return `${name}@${version} is larger than it can be`;
            parts.push(part);
        }
    }
    catch (error) {
        const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
        return `${name}@${version} cannot be fetched from the npm registry (${(0,error_code/* errorCode */.C)(cause)})`;
    }
    const archive = Buffer.concat(parts);
    const hash = (0,build_crypto/* crypto */.E)().createHash("sha512").update(archive).digest("base64");
    return hash === sha512 ? archive : `${name}@${version} is not what was pinned: its SHA-512 is ${hash}`;
}

;// CONCATENATED MODULE: ./build/engines/duckdb-tool.js
/** Finds DuckDB in the user's cache, or installs it there: what the registry gave is used only if its hash is the pinned one. */







/** DuckDB's own version. */
const DUCKDB = duckdb_packages_PINNED.replace(/-.*/, "");
/** Where it is, or would be. */
const duckdbFolder = (environment) => (0,cache_folder/* cacheFolder */.n)(environment, `duckdb-${duckdb_packages_PINNED}-${platformOf()}`);
/** What is in the cache; nothing is installed. */
async function cachedDuckdb(environment) {
    const folder = duckdbFolder(environment);
    // The folder is put in its place whole.
    const there = (0,paths/* exists */.t2)((0,external_node_path_.join)(folder, "node_modules", "@duckdb", "node-api"));
    return there ? (0,findings/* checked */.KD)({ version: DUCKDB, folder }) : duckdb_tool_missing(folder, `it is not in ${folder}`);
}
/**
 * What is in the cache, or is installed there now (some 70 MB), unless `offline`.
 * @throws the signal's reason, once it is aborted.
 */
async function findDuckdb(environment, offline, { signal, tell } = {}) {
    const found = await cachedDuckdb(environment);
    if (found.ok)
        return found;
    const folder = duckdbFolder(environment);
    if (offline)
        return duckdb_tool_missing(folder, `it is not in ${folder}, and offline forbids to install it`);
    const packages = packagesFor(platformOf());
    if (packages === undefined)
        return duckdb_tool_missing(folder, `no build of it is pinned for ${platformOf()}`);
    tell?.(engineFinding("engine.installing", `installing DuckDB ${DUCKDB} (some 70 MB) into ${folder}, for rules in SQL`));
    const fault = await installPackages(packages, folder, environment, signal);
    return fault === undefined ? (0,findings/* checked */.KD)({ version: DUCKDB, folder }) : duckdb_tool_missing(folder, `installing it failed: ${fault}`);
}
const duckdb_tool_missing = (folder, why) => (0,findings/* rejected */.nS)(engineFinding("engine.duckdb-missing", `SQL rules need DuckDB ${DUCKDB}: ${why}. Install it by hand: npm install --prefix ${folder} --ignore-scripts @duckdb/node-api@${duckdb_packages_PINNED}`));
/** Musl has its own build; glibc tells its version. */
function platformOf() {
    const { header } = process.report.getReport();
    const musl = process.platform === "linux" && header.glibcVersionRuntime === undefined;
    return `${process.platform}-${process.arch}${musl ? "-musl" : ""}`;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/system/thread.js
/** Threads for foreign expressions, which may never end. The only importer of node:worker_threads. */


/**
 * Starts the thread with the first question, and anew after one that ran into a limit. Nothing is inherited, and a thread
 * that waits does not keep the process alive.
 */
function openThread(program, limits) {
    let worker;
    let turn = Promise.resolve();
    const inTurn = (work) => {
        const done = turn.then(work);
        turn = done.catch(() => { });
        return done;
    };
    const end = async () => {
        const ended = worker;
        worker = undefined;
        await ended?.terminate();
    };
    const running = async (begun = () => { }) => {
        if (worker !== undefined)
            return worker;
        const started = begin(await program(), limits.memory);
        worker = started;
        begun();
        const first = await next(started, limits.startMs);
        if (first.how === "answer")
            return started;
        await end();
        return { how: "not-started", reason: first.how === "died" ? first.reason : first.how };
    };
    const answer = async (question) => {
        const found = await running();
        if ("how" in found)
            return found;
        found.postMessage(question);
        const reply = await next(found, limits.answerMs);
        if (reply.how !== "answer")
            await end();
        return reply;
    };
    return {
        start: () => new Promise((begun) => {
            inTurn(() => running(begun))
                .catch(() => { })
                .finally(begun);
        }),
        ask: (question) => inTurn(() => answer(question)),
        close: () => inTurn(end),
    };
}
/**
 * MiB of heap for what is new. At its limit a thread is given 16 MiB more to end in, and what one collection moves out of
 * a larger nursery goes past that: V8 then ends the whole process.
 */
const NURSERY = 8;
function begin({ source, data }, memory) {
    const worker = new external_node_worker_threads_.Worker(source, {
        eval: true,
        workerData: data,
        env: {},
        execArgv: [],
        // Not this process's own: nothing that runs there may write to it.
        stdout: true,
        stderr: true,
        resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: NURSERY },
    });
    // One that is being ended may run out of memory still, when nobody waits for it: unheard, that would end the process.
    worker.on("error", () => { });
    return worker;
}
/** The next thing that the thread says, within its time. */
async function next(worker, timeoutMs) {
    const heard = new AbortController();
    const { signal } = heard;
    worker.ref();
    const timer = setTimeout(() => heard.abort("timeout"), timeoutMs);
    try {
        return await Promise.race([
            (0,external_node_events_.once)(worker, "message", { signal }).then(([value]) => ({ how: "answer", value })),
            (0,external_node_events_.once)(worker, "exit", { signal }).then(([code]) => ({ how: "died", reason: `exit code ${code}` })),
        ]);
    }
    catch (error) {
        if (signal.aborted)
            return { how: "timeout" };
        const { code, message } = error;
        return code === "ERR_WORKER_OUT_OF_MEMORY" ? { how: "memory-limit" } : { how: "died", reason: message };
    }
    finally {
        clearTimeout(timer);
        heard.abort("heard");
        worker.unref();
    }
}

;// CONCATENATED MODULE: ./build/engines/jsonata-thread.js
/**
 * What runs in JSONata's thread, as text: a bundle has no file for it. Expressions are foreign, so the package gets a
 * context of its own, without Node and without making code from texts; only texts go in and out.
 */
const outside = `
const { parentPort, workerData } = require("node:worker_threads");
const { createContext, runInContext } = require("node:vm");

const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
// There is no \`require\` in the context, under neither name: the bundler gives the package's own another one.
runInContext("var module = { exports: {} }, exports = module.exports, require, __non_webpack_require__;", context);
runInContext(workerData.library, context);
const answer = runInContext(workerData.inside, context);
parentPort.on("message", (question) => answer(question).then((it) => parentPort.postMessage(it)));
parentPort.postMessage("ready");
`;
/** Its value is the function that answers. \`$same\` and \`$near\` are documented in docs/cookbook.md. */
const inside = String.raw `
const jsonata = module.exports;

const isNumeric = (it) => typeof it === "number" || typeof it === "bigint";
const isInteger = (it) => typeof it === "bigint" || Number.isInteger(it);
const distance = (a, b) => Math.abs(Number(a) - Number(b));
const largest = (a, b) => Math.max(Math.abs(Number(a)), Math.abs(Number(b)));
/** As outputs are compared everywhere: integers exactly, other numbers within 1e-9 of the larger one. */
const sameNumber = (a, b) => a == b || (!(isInteger(a) && isInteger(b)) && distance(a, b) <= 1e-9 * largest(a, b));

function same(a, b) {
  if (a === b) return true;
  if (isNumeric(a) && isNumeric(b)) return sameNumber(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((it, index) => same(it, b[index]));
  if (typeof a !== "object" || typeof b !== "object" || !a || !b || Array.isArray(a) || Array.isArray(b)) return false;
  const at = (record, name) => (Object.hasOwn(record, name) ? record[name] : null);
  return [...Object.keys(a), ...Object.keys(b)].every((name) => same(at(a, name), at(b, name)));
}

/** JSONata makes one value of an array of one, and nothing of an empty one. */
const listOf = (it) => (it === undefined || it === null ? [] : Array.isArray(it) ? it : [it]);

function near(a, b, tolerance) {
  const [left, right] = [a, b].map((it) => {
    const list = Array.isArray(it) ? it : [it];
    // The sum of nothing is nothing to JSONata.
    return list.length === 0 || it === undefined ? 0 : list.length === 1 ? list[0] : undefined;
  });
  if (tolerance !== undefined && !(tolerance >= 0)) throw new Error("the tolerance of $near is no number from 0 up");
  if (!isNumeric(left) || !isNumeric(right)) return false;
  if (tolerance !== undefined) return distance(left, right) <= tolerance;
  return sameNumber(left, right) || (!(isInteger(left) && isInteger(right)) && distance(left, right) <= 1e-9);
}

function compile(text) {
  const expression = jsonata(text);
  expression.registerFunction("same", (a, b) => same(listOf(a), listOf(b)), "<xx:b>");
  expression.registerFunction("near", near, "<xxx?:b>");
  return expression;
}

const compiled = new Map();
function known(text) {
  if (!compiled.has(text)) compiled.set(text, compile(text));
  return compiled.get(text);
}

const revive = (_, it) =>
  typeof it !== "string" || it[0] !== "\0" ? it : it[1] === "n" ? BigInt(it.slice(2)) : it.slice(1);

const kindOf = (it) =>
  it === undefined ? "nothing" : it === null ? "null" : Array.isArray(it) ? "an array"
    : { number: "a number", bigint: "a number", string: "text", object: "an object" }[typeof it] ?? "a function";

/** What went wrong, without the values that JSONata quotes: they are data. */
function reasonOf(error) {
  if (error instanceof RangeError) return "it nests or grows too far";
  if (error.code === "D3137" || error.code === "D3141") return "it raised an error of its own";
  let text = String(error.message);
  for (const it of [error.value, error.value2]) {
    if (it === undefined) continue;
    for (const part of [JSON.stringify(it), String(it)]) if (part) text = text.replaceAll(part, "…");
  }
  return text;
}

async function parse(text) {
  try {
    const tree = compile(text).ast();
    const names = new Set();
    const written = JSON.stringify(tree, (_, it) => {
      if (it?.type === "variable") names.add(String(it.value));
      return it;
    });
    const functions = compile("$probe()");
    functions.registerFunction("probe", function () {
      return [...names].filter((it) => this.environment.lookup(it) !== undefined);
    });
    return { ok: true, tree: JSON.parse(written), functions: listOf(await functions.evaluate({})) };
  } catch (error) {
    const reason = error instanceof RangeError ? "it nests too deep" : String(error.message);
    return { ok: false, reason, ...(typeof error.position === "number" && { position: error.position }) };
  }
}

async function evaluate(text, data) {
  try {
    const value = await known(text).evaluate(JSON.parse(data, revive));
    return typeof value === "boolean" ? { kind: "boolean", value } : { kind: "not-boolean", got: kindOf(value) };
  } catch (error) {
    return { kind: "failed", reason: reasonOf(error) };
  }
}

(question) => {
  const { task, expression, data } = JSON.parse(question);
  return (task === "parse" ? parse(expression) : evaluate(expression, data)).then((it) => JSON.stringify(it));
};
`;

;// CONCATENATED MODULE: ./build/engines/jsonata.js
/** JSONata (https://docs.jsonata.org, package `jsonata`) in a thread that ends with its time or memory. */






/** Of one expression on one case: milliseconds, and MiB of heap. */
const jsonata_LIMITS = { startMs: 20_000, answerMs: 2_000, memory: 256 };
/** The package's own bundle. The build finds this line, and puts a copy of the file beside its own. */
const library = new URL(/* asset import */ __webpack_require__(96425), __webpack_require__.b);
const MAX_LIBRARY = 4 << 20;
/** Starts with the first expression, unless it was started; one thread serves them all, one after the other. */
function openJsonata({ answerMs = jsonata_LIMITS.answerMs } = {}) {
    const thread = openThread(program, { ...jsonata_LIMITS, answerMs });
    const ask = async (question) => {
        const answer = await thread.ask(JSON.stringify(question));
        switch (answer.how) {
            case "answer":
                return { reply: JSON.parse(answer.value) };
            case "timeout":
                return { reason: `it took longer than ${answerMs / 1000} s` };
            case "memory-limit":
                return { reason: `it took more than ${jsonata_LIMITS.memory} MiB of memory` };
            case "died":
                return { reason: `its thread ended (${answer.reason})` };
            case "not-started":
                throw notStarted(answer.reason);
            default:
                return answer;
        }
    };
    return {
        start: thread.start,
        async parse(expression) {
            const asked = await ask({ task: "parse", expression });
            return "reply" in asked ? asked.reply : { ok: false, reason: asked.reason };
        },
        async evaluate(expression, data) {
            const asked = await ask({ task: "evaluate", expression, data: JSON.stringify(data, encode) });
            return "reply" in asked ? asked.reply : { kind: "failed", reason: asked.reason };
        },
        close: () => thread.close(),
    };
}
async function program() {
    const text = await (0,files/* readText */.yR)((0,external_node_url_.fileURLToPath)(library), MAX_LIBRARY);
    if (!text.ok)
        throw notStarted(text.findings.map((it) => it.message).join("; "));
    return { source: outside, data: { library: text.value, inside: inside } };
}
const notStarted = (reason) => new faults/* SystemFault */.SI(engineFinding("engine.not-started", `JSONata cannot be started: ${reason}; install Fire-Flow again`));
/** JSON has no integers past 2^53: they go as marked texts. A text that looks marked is marked itself. */
const encode = (_, it) => typeof it === "bigint" ? `\0n${it}` : typeof it === "string" && it.startsWith("\0") ? `\0${it}` : it;

;// CONCATENATED MODULE: ./build/engines/wmill-packages.js
const WMILL = "1.819.0";
const wmillPackages = [
    {
        name: "windmill-cli",
        version: "1.819.0",
        sha512: "/sxOQRPWjBxuoVBKutLxy1ZX/EYifgyVahLbzNsf2xWR5IJJ3qim9p/Y5jJL3caai1PbmeY/LLQrjK6JAr3Nig==",
    },
    {
        name: "windmill-parser-wasm-asset",
        version: "1.753.0",
        sha512: "zpJhjvcU8EWRoOJzas/nRGKjGdQnvzeB9GOxP+Mdmnk8BFk3uehsmHS2Krxyjo36fUrCHqobbnffEqf0g3LIGg==",
    },
    {
        name: "windmill-parser-wasm-csharp",
        version: "1.510.1",
        sha512: "qm09YmnbeYHLwYn1jUnObVzPhYO9NZKMlIO7nlo7zPJBXqksgG5fK/KCtwGw9rChrnz+DsvM9wP5FhrwRLMtwQ==",
    },
    {
        name: "windmill-parser-wasm-go",
        version: "1.761.0",
        sha512: "jNM0kh0U5uSetwBVSmueFs91GTdbn/tffny2XB1LrrSUElP5i+PK7i12zrWNT2q9JUK2L215CbmyfNmkacbo1Q==",
    },
    {
        name: "windmill-parser-wasm-java",
        version: "1.510.1",
        sha512: "Zle+JZT/ZwUArUVacUudYlS+CaHp2lSnkqD/IhWaRUG+gcv26VbERnrrHPonqXbVMS+eA9ElfXrFM5j0ukaXUw==",
    },
    {
        name: "windmill-parser-wasm-nu",
        version: "1.510.1",
        sha512: "AJLFiUy6af+LpUe7CddDo4+JOmw3c0K/1iOWh8NdTwXcLDj90lL6089mdsVo1apyloLgrTbcuFDzZMXVGBgtCg==",
    },
    {
        name: "windmill-parser-wasm-php",
        version: "1.647.1",
        sha512: "u2qaMkupSdhJibxvkLh3r/y36IARvnYNTLXWvOKxcQ0G/BPUB4+yF5o/yf47vv9zUV5WZv4mrdsKDt/pZDYeDg==",
    },
    {
        name: "windmill-parser-wasm-py",
        version: "1.782.0",
        sha512: "ZnpEvhbffaJI+Uq7HH1mVO6kUgR4uiAIIxaLa30Pqb1/oz0h4abT6W7bFOApIE5X9SDOuycoaDBEr9Ogm6ZLzQ==",
    },
    {
        name: "windmill-parser-wasm-py-imports",
        version: "1.693.1",
        sha512: "FC0KbREe2G/sa/9kYIR930wmWw+VL6PvEIqg12J3dsJes3A+0x5JIUPT/jeD+c24DrG0ko/Ub7yDnYs56Bem7g==",
    },
    {
        name: "windmill-parser-wasm-r",
        version: "1.668.1",
        sha512: "5YNeUibxpNBvYrxCgQcz1PxGhTFx2CyEpg2udtIhq7bx0d4gF/KDZVupMeQmAObmrEtTSFGUWNRJ4zXSWNrSpQ==",
    },
    {
        name: "windmill-parser-wasm-regex",
        version: "1.764.0",
        sha512: "V2eFdKD90gqWikOvjl2fwMpFqiFt/21+4iQMbiNJYl7Lm2UiEcEZ4r9bpgJLG4TLOLqvD6+u4Ju3WaytxN2O2w==",
    },
    {
        name: "windmill-parser-wasm-ruby",
        version: "1.526.1",
        sha512: "rMBQA8s21wmL2kA5ztRs/ZgVA3ckxe9/NLjxl3iQPL0CX6DlvfaUH0O+AnhpXXDMyBs1Y1SZIhcnbnvsHZ3R8g==",
    },
    {
        name: "windmill-parser-wasm-rust",
        version: "1.647.1",
        sha512: "9yGLYZX2Hn9TdTqGY/5Fp50ftzgUsrfBkSK9vJkKJd5Amyg+yXLBGzd8pz6Org+4uxMenz/16wpsgijvo6uhhQ==",
    },
    {
        name: "windmill-parser-wasm-ts",
        version: "1.695.0",
        sha512: "9EFxeRZWmfb7EyhSlcG7dzTTKETPRYAvpRlxxLkhhtI5I219wFgI7kwrMpz4stXHJj/aqBknVv66NQHRstSJmw==",
    },
    {
        name: "windmill-parser-wasm-yaml",
        version: "1.770.0",
        sha512: "RngxbcKYYFt3MHYqdYTzbtH6EMPfqJtY4/mqRqfLUie4cE9mmOBa9X9M3VEFVo53CD1dCRa9wJKZmeJzE5We5Q==",
    },
];

;// CONCATENATED MODULE: ./build/engines/wmill-tool.js
/** Finds the wmill CLI in the user's cache, or installs it there (some 30 MB). It is never bundled: parts of it are AGPL. */







const folderOf = (environment) => (0,cache_folder/* cacheFolder */.n)(environment, `wmill-${WMILL}`);
/** The command line that it is called by, without arguments. */
async function findWmill(environment) {
    const folder = folderOf(environment);
    const program = (0,external_node_path_.join)(folder, "node_modules", "windmill-cli", "esm", "main.js");
    // The folder is put in its place whole.
    const fault = (0,paths/* exists */.t2)(program) ? undefined : await installPackages(wmillPackages, folder, environment);
    if (fault === undefined)
        return (0,findings/* checked */.KD)([process.execPath, program]);
    const command = `npm install --prefix ${folder} --ignore-scripts windmill-cli@${WMILL}`;
    const fact = `asking a Windmill server needs wmill ${WMILL}, and installing it failed: ${fault}; or type: ${command}`;
    return (0,findings/* rejected */.nS)(engineFinding("engine.wmill-missing", fact));
}

;// CONCATENATED MODULE: ./build/engines/index.js










/***/ }),

/***/ 79900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   v: () => (/* binding */ openFetch)
/* harmony export */ });
/**
 * Undici's `fetch` and the dispatcher to hand to it. Not Node's, because Node's gives up after 300 s without headers, and
 * looks at no proxy. Its idle sockets do not hold the process.
 */
async function openFetch(environment) {
    const { Agent, EnvHttpProxyAgent, fetch } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const patient = { headersTimeout: 0, bodyTimeout: 0 };
    const proxy = proxySettings(environment);
    return { fetch, dispatcher: proxy ? new EnvHttpProxyAgent({ ...patient, ...proxy }) : new Agent(patient) };
}
/** The proxy variables, lower case first as curl does; absent when none is set. All are stated: undici would look. */
function proxySettings(environment) {
    const read = (name) => environment[name] ?? environment[name.toUpperCase()] ?? "";
    const [httpProxy, httpsProxy, noProxy] = [read("http_proxy"), read("https_proxy"), read("no_proxy")];
    return httpProxy || httpsProxy ? { httpProxy, httpsProxy, noProxy } : undefined;
}
/** The first `limit` bytes of a body as text; leaving early cancels the rest. */
async function readBounded(chunks, limit) {
    const kept = [];
    let bytes = 0;
    for await (const chunk of chunks) {
        kept.push(chunk.subarray(0, limit - bytes));
        bytes += chunk.byteLength;
        if (bytes > limit)
            break;
    }
    return { body: Buffer.concat(kept).toString("utf8"), cut: bytes > limit };
}


/***/ })

};
