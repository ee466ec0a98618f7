export const id = 3921;
export const ids = [3921];
export const modules = {

/***/ 43921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qd: () => (/* binding */ createProvider),
  x7: () => (/* reexport */ providerRules),
  nn: () => (/* reexport */ readCassette),
  oz: () => (/* reexport */ recording)
});

// UNUSED EXPORTS: providerNames, providers

// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/providers/rules.js
/** What can go wrong with a provider. All of it is the system's or the user's, never the candidate's. */

const providerRules = {
    "provider.unknown": {
        severity: "error",
        why: "Only a provider of the table can be asked.",
        mend: "Set provider to one of the names that the message lists.",
    },
    "provider.missing-setting": {
        severity: "error",
        why: "The provider cannot be asked without this setting, and there is no safe default.",
        mend: "Set the option that the message names.",
    },
    "provider.bad-setting": {
        severity: "error",
        why: "A malformed address or key would fail at the first request, or send the key somewhere else.",
        mend: "Correct the option that the message names.",
    },
    "provider.ignored-setting": {
        severity: "warning",
        why: "A setting that the provider does not take changes nothing, whatever its author expects of it.",
        mend: "Leave it out, or ask a provider that takes it.",
    },
    "provider.unauthorized": {
        severity: "error",
        why: "The server accepts no request without a valid key.",
        mend: "Set FIRE_FLOW_API_KEY (action: the input api-key) to a key of the server that base-url names.",
    },
    "provider.forbidden": {
        severity: "error",
        why: "The key is known but may not do this.",
        mend: "Check what the key, its project and its region may use, or ask another model.",
    },
    "provider.not-found": {
        severity: "error",
        why: "The server knows no such model, or base-url is not where its API is.",
        mend: "Check model and base-url; base-url ends in the API's version path, such as /v1.",
    },
    "provider.gone": {
        severity: "error",
        why: "The service was shut down: asking it again cannot help.",
        mend: "Set base-url, model and api-key for a service that is running, or use a local server.",
    },
    "provider.quota": {
        severity: "error",
        why: "The account's credit is used up: waiting does not help.",
        mend: "Add credit or raise the account's limit, or use another key.",
    },
    "provider.rate-limited": {
        severity: "error",
        why: "The server takes no more requests for now.",
        mend: "Run again later, or use a key with higher limits.",
    },
    "provider.unavailable": {
        severity: "error",
        why: "The server failed, not the request.",
        mend: "Run again later; look at the service's status page or the local server's log.",
    },
    "provider.timeout": {
        severity: "error",
        why: "An answer that does not come would hold the run for ever.",
        mend: "Ask a faster model, or lower max-output-tokens.",
    },
    "provider.connection": {
        severity: "error",
        why: "The server was not reached, or the connection broke before the answer was whole.",
        mend: "Check base-url, the network, and the proxy variables.",
    },
    "provider.redirected": {
        severity: "error",
        why: "Following a redirect would hand the key to an address that nobody configured.",
        mend: "Set base-url to the address that the API really has.",
    },
    "provider.bad-request": {
        severity: "error",
        why: "The server understood the request and will never accept it.",
        mend: "Read the server's message; check model, temperature and max-output-tokens.",
    },
    "provider.context-too-long": {
        severity: "error",
        why: "The prompt and the room for the answer do not fit into the model's context.",
        mend: "Ask a model with a longer context, lower max-output-tokens, or give fewer cases.",
    },
    "provider.not-an-api": {
        severity: "error",
        why: "What answered is a web page or a proxy, so nothing in it is an answer.",
        mend: "Check base-url; it ends in the API's version path, such as /v1.",
    },
    "provider.empty": {
        severity: "error",
        why: "A response without a choice, or a command that prints nothing, gave no answer.",
        mend: "Run again; if it stays, ask another model.",
    },
    "provider.unfinished": {
        severity: "warning",
        why: "Only an answer that its server calls finished is known to be whole.",
        mend: "Raise max-output-tokens if that name stands for a limit; else look at the server's log, or ask another model.",
    },
    "provider.too-large": {
        severity: "error",
        why: "An answer is read up to 4 MiB; no program is that long.",
        mend: "Lower max-output-tokens, or ask another model.",
    },
    "provider.cancelled": {
        severity: "error",
        why: "The run was cancelled or its time budget ended while the answer was awaited.",
        mend: "Raise time-budget, or ask a faster model.",
    },
    "provider.command-missing": {
        severity: "error",
        why: "The program that is to be asked is not there, or is not executable.",
        mend: "Install it as the message says, put it on the PATH, or correct command.",
    },
    "provider.command-failed": {
        severity: "error",
        why: "A program that fails, or says something that is not understood, gave no answer.",
        mend: "Read what it said on stderr; run the command by hand with a prompt on its stdin.",
    },
    "provider.tool-used": {
        severity: "error",
        why: "Only text was asked for: an agent that used a tool may have changed something, so nothing of its answer is taken.",
        mend: "Ask a model that keeps to the prompt, or the same model through provider openai, where there are no tools.",
    },
    "provider.cassette": {
        severity: "error",
        why: "A cassette that is not understood whole would replay something else than was recorded.",
        mend: "Correct the line that the message names, or record the cassette again.",
    },
    "provider.cassette-exhausted": {
        severity: "error",
        why: "There is no answer left to replay.",
        mend: "Add an exchange to the cassette, lower max-attempts, or record it again.",
    },
    "provider.prompt-changed": {
        severity: "notice",
        why: "The answer was recorded for another prompt; it is proven like any other candidate.",
        mend: "Record the cassette again to have answers to today's prompts.",
    },
    "provider.record-failed": {
        severity: "warning",
        why: "The answer is used, but it could not be written to the cassette.",
        mend: "Check that the folder of record exists and can be written to.",
    },
};
const providerFinding = (0,build_findings/* ruleFamily */.VV)(providerRules);

// EXTERNAL MODULE: ./build/quote.js
var quote = __webpack_require__(59692);
;// CONCATENATED MODULE: ./build/providers/sanitise.js

/** Characters of a server's text that a message repeats. */
const MAX_LENGTH = 300;
/** A server's text, made fit for a message. Secrets go first, so that no cut can leave half of one behind. */
const sanitise = (text, secrets) => (0,quote/* quote */.h)(hide(text, secrets).trim(), MAX_LENGTH);
/** The text without the secrets. */
const hide = (text, secrets) => secrets.filter((it) => it !== "").reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
/** A valid address without what may be secret in it: user, password, query. */
function displayUrl(address) {
    const { origin, pathname } = new URL(address);
    return `${origin}${pathname === "/" ? "" : pathname}`;
}

;// CONCATENATED MODULE: ./build/providers/cassette.js
/**
 * A cassette: answers on a file, to be given again without asking anybody. YAML, or JSON, which is YAML.
 *
 * ```yaml
 * version: 1
 * origin: handwritten        # or recorded; repeated wherever the provider is named
 * exchanges:
 *   - prompt-sha256: 9f86…   # optional: the prompt that this was the answer to
 *     answer:
 *       text: |
 *         …
 *       finish: stop         # optional: stop, length, refused
 *       usage: { input-tokens: 812, output-tokens: 164 }   # optional
 * ```
 */




const origins = ["handwritten", "recorded"];
const finishes = ["stop", "length", "refused"];
/** Reads a cassette; every fault in it is told, with its line. `path` is for the findings only. */
function readCassette(text, path) {
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, { lineCounter: lines, prettyErrors: false });
    const findings = [];
    const wrong = (offset, message) => {
        const { line, col } = lines.linePos(offset);
        const location = { file: path, line, column: col };
        findings.push(providerFinding("provider.cassette", `cassette ${path}, line ${line}: ${message}`, { location }));
    };
    for (const error of document.errors)
        wrong(error.pos[0], sanitise(error.message, []));
    if (findings.length > 0)
        return (0,build_findings/* rejected */.nS)(...findings);
    const cassette = readRoot(document.contents, (node, message) => wrong(node?.range?.[0] ?? 0, message));
    return cassette === undefined || findings.length > 0 ? (0,build_findings/* rejected */.nS)(...findings) : (0,build_findings/* checked */.KD)(cassette);
}
/** The text of a cassette file. */
function writeCassette({ exchanges, ...head }) {
    const document = {
        version: 1,
        ...head,
        exchanges: exchanges.map(({ promptSha256, answer: { text, finish, usage } }) => ({
            ...(promptSha256 !== undefined && { "prompt-sha256": promptSha256 }),
            answer: {
                text,
                finish,
                ...(usage && {
                    usage: {
                        "input-tokens": usage.inputTokens,
                        "output-tokens": usage.outputTokens,
                        ...(usage.estimated && { estimated: true }),
                    },
                }),
            },
        })),
    };
    const text = (0,dist.stringify)(document, { lineWidth: 0 });
    // A text of blanks and line ends is not always read back as it was; JSON, which is YAML too, loses nothing.
    const whole = JSON.stringify((0,dist.parse)(text)) === JSON.stringify(document);
    return whole ? text : `${JSON.stringify(document, undefined, 2)}\n`;
}
function readRoot(root, wrong) {
    const map = mapping(root, "a cassette", ["version", "origin", "provider", "model", "exchanges"], wrong);
    if (map === undefined)
        return undefined;
    choice(map, "version", [1], wrong);
    const origin = choice(map, "origin", origins, wrong);
    const provider = optional(map, "provider", isText, "a text", wrong);
    const model = optional(map, "model", isText, "a text", wrong);
    const list = member(map, "exchanges");
    if (!(0,dist.isSeq)(list) || list.items.length === 0)
        return wrong(list ?? map, "exchanges must be a list of at least one");
    const exchanges = list.items.map((it) => readExchange(it, wrong));
    if (origin === undefined || !exchanges.every((it) => it !== undefined))
        return undefined;
    return { origin, ...(provider !== undefined && { provider }), ...(model !== undefined && { model }), exchanges };
}
function readExchange(item, wrong) {
    const map = mapping(item, "an exchange", ["prompt-sha256", "answer"], wrong);
    if (map === undefined)
        return undefined;
    const promptSha256 = optional(map, "prompt-sha256", isSha256, "64 lower-case hex digits", wrong);
    const node = member(map, "answer");
    if (node === undefined)
        return wrong(map, "an exchange needs an answer");
    const answer = mapping(node, "an answer", ["text", "finish", "usage"], wrong);
    if (answer === undefined)
        return undefined;
    const text = optional(answer, "text", isText, "a text (quote it, or write it after `text: |`)", wrong);
    if (!answer.has("text"))
        wrong(answer, "an answer needs a text");
    const finish = answer.has("finish") ? choice(answer, "finish", finishes, wrong) : "stop";
    const usage = readUsage(member(answer, "usage"), wrong);
    if (text === undefined || finish === undefined)
        return undefined;
    return {
        ...(promptSha256 !== undefined && { promptSha256 }),
        answer: { text, finish, ...(usage && { usage }) },
    };
}
function readUsage(node, wrong) {
    if (node === undefined)
        return undefined;
    const map = mapping(node, "usage", ["input-tokens", "output-tokens", "estimated"], wrong);
    if (map === undefined)
        return undefined;
    const count = (name) => map.has(name) ? optional(map, name, isCount, "a count of tokens", wrong) : wrong(map, `usage needs ${name}`);
    const [inputTokens, outputTokens] = [count("input-tokens"), count("output-tokens")];
    const estimated = optional(map, "estimated", (it) => typeof it === "boolean", "true or false", wrong);
    if (inputTokens === undefined || outputTokens === undefined)
        return undefined;
    return { inputTokens, outputTokens, ...(estimated && { estimated }) };
}
function mapping(node, what, known, wrong) {
    if (!(0,dist.isMap)(node))
        return wrong(node, `${what} must be a mapping with ${known.join(", ")}`);
    for (const { key } of node.items) {
        const name = (0,dist.isScalar)(key) ? String(key.value) : "";
        if (!known.includes(name)) {
            wrong(key, `${what} has no member "${sanitise(name, [])}"; it may have ${known.join(", ")}`);
        }
    }
    return node;
}
const member = (map, name) => map.get(name, true);
/** A member that may be absent but not malformed. An alias is malformed: a cassette repeats itself instead. */
function optional(map, name, is, what, wrong) {
    const node = member(map, name);
    if (node === undefined)
        return undefined;
    return (0,dist.isScalar)(node) && is(node.value) ? node.value : wrong(node, `${name} must be ${what}`);
}
function choice(map, name, allowed, wrong) {
    const node = member(map, name);
    const value = (0,dist.isScalar)(node) ? allowed.find((it) => it === node.value) : undefined;
    return value ?? wrong(node ?? map, `${name} must be ${allowed.join(" or ")}`);
}
const isText = (it) => typeof it === "string";
const isSha256 = (it) => isText(it) && /^[0-9a-f]{64}$/.test(it);
const isCount = (it) => Number.isSafeInteger(it) && it >= 0;

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/system/clean-text.js
var clean_text = __webpack_require__(6065);
// EXTERNAL MODULE: ./build/system/process.js + 2 modules
var process = __webpack_require__(98947);
// EXTERNAL MODULE: ./build/system/scratch.js
var scratch = __webpack_require__(7418);
;// CONCATENATED MODULE: ./build/providers/fault.js

/** A fault of this rule. `transient` says whether asking again can help, `retryAfterMs` how long the server asks to wait. */
const fault = (rule, message, transient = false, retryAfterMs) => ({
    kind: "fault",
    finding: providerFinding(rule, message),
    transient,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
});

// EXTERNAL MODULE: ./build/system/fetch.js
var system_fetch = __webpack_require__(79900);
;// CONCATENATED MODULE: ./build/providers/transport.js
/**
 * How requests leave and responses come in. One POST, or a GET where nothing is sent: the body is read whole but up to a limit, redirects are not
 * followed, and proxies are taken from the variables that are passed in, so that nothing depends on the process.
 */

/** Bytes of a response's body that are read. */
const MAX_BODY = 4 * 1024 * 1024;
/** A transport that opens with its first request. */
function openTransport(environment) {
    let opened;
    return async (url, { headers, body, signal }) => {
        opened ??= (0,system_fetch/* openFetch */.v)(environment);
        const { fetch, dispatcher } = await opened;
        const response = await fetch(url, {
            ...(body === undefined ? { method: "GET" } : { method: "POST", body }),
            headers,
            signal,
            dispatcher,
            redirect: "manual",
        });
        return {
            status: response.status,
            headers: new Headers([...response.headers]),
            ...(await (0,system_fetch/* readBounded */.C)(response.body ?? [], MAX_BODY)),
        };
    };
}

;// CONCATENATED MODULE: ./build/providers/child.js
/**
 * Programs that answer: the prompt goes in on stdin, and what they print is read. Each request starts one, in an empty
 * folder, with a home that is removed afterwards, an environment of few variables, a deadline and a limit of output.
 */







/** Milliseconds that one answer may take, as for a server. */
const TIMEOUT_MS = 10 * 60 * 1000;
/**
 * Variables that are handed on where they are set: where programs, certificates and proxies are, and the language of
 * messages. Above all GITHUB_TOKEN is none of them.
 */
const HANDED_ON = [
    ...["PATH", "LANG", "LC_ALL", "TZ", "NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR"],
    ...["http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"],
];
/** A provider over a program. `environment` is where the variables are taken from that are handed on. */
function childProvider(child, environment, timeoutMs = TIMEOUT_MS) {
    const { name, model, secrets } = child;
    return {
        name,
        ...(model !== undefined && { model }),
        async answer(request) {
            const folder = await (0,scratch/* makeScratch */.lP)();
            try {
                const [home, work] = await Promise.all(["home", "work"].map((it) => (0,scratch/* makeFolder */.fc)((0,external_node_path_.join)(folder, it))));
                const { argv, env } = child.start(request, home);
                const exit = await (0,process/* spawnLimited */.S)({
                    argv,
                    env: { ...handedOn(environment), HOME: home, TMPDIR: home, ...env },
                    cwd: work,
                    stdin: request.prompt,
                    timeoutMs,
                    outputBytes: MAX_BODY,
                    signal: request.signal,
                });
                const said = understand(exit, name, secrets, timeoutMs);
                return "kind" in said ? said : await child.read(said, request, home);
            }
            finally {
                // An answer is not lost for a folder that something still writes to: it goes when this process ends.
                await (0,scratch/* removeScratch */.ZU)(folder).catch(() => { });
            }
        },
    };
}
const handedOn = (environment) => Object.fromEntries(HANDED_ON.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
/** What the program said, or why it did not come to an end of its own. */
function understand({ ending, stdout, stderr }, name, secrets, timeoutMs) {
    const complaint = complaintOf(stderr, secrets);
    switch (ending.how) {
        case "exit":
            return { exitCode: ending.code, stdout: Buffer.from(stdout).toString("utf8"), complaint };
        case "timeout":
            return fault("provider.timeout", `${name} gave no whole answer within ${timeoutMs / 1000} s and was killed${complaint}. Check that what it asks is there and answers; ask a faster model.`);
        case "output-limit":
            return fault("provider.too-large", `${name} printed more than ${MAX_BODY} bytes and was killed. Lower max-output-tokens, or ask another model.`);
        case "aborted":
            return fault("provider.cancelled", `${name} was killed before its answer was whole.`);
        case "memory-limit":
            return commandFailed(name, "took more memory than it may");
        case "signal":
            return commandFailed(name, `was killed by ${ending.signal}${complaint}`);
        case "not-started":
            return fault("provider.command-missing", `${name} cannot be started (${ending.reason}). Check that it is installed for this machine and executable.`);
        default:
            return ending;
    }
}
/** The fault of a program that gave no answer. `fact` follows its name. */
const commandFailed = (name, fact, transient = false) => fault("provider.command-failed", `${name} ${fact}. Run it by hand to see more.`, transient);
/** The fault of a program that ended well and said nothing. */
const nothingSaid = (name, complaint) => fault("provider.empty", `${name} ended without an answer${complaint}. Run it by hand, or ask another model.`);
/** Lines of stderr that a message repeats. */
const COMPLAINT_LINES = 3;
function complaintOf(stderr, secrets) {
    const lines = (0,clean_text/* cleanStderr */._h)(hide(Buffer.from(stderr).toString("utf8"), secrets)).split("\n");
    const text = sanitise(lines.slice(-COMPLAINT_LINES).join(" / "), []);
    return text === "" ? "" : `; on stderr it said: ${text}`;
}

// EXTERNAL MODULE: ./build/tokens.js
var tokens = __webpack_require__(51816);
;// CONCATENATED MODULE: ./build/providers/usage.js
/** Tokens as a provider reports them. */

/** What was reported, if both numbers are counts; else an estimate from the texts. */
const usageOf = (inputTokens, outputTokens, prompt, text) => usage_isCount(inputTokens) && usage_isCount(outputTokens)
    ? { inputTokens, outputTokens }
    : { inputTokens: (0,tokens/* estimateTokens */.bP)(prompt), outputTokens: (0,tokens/* estimateTokens */.bP)(text), estimated: true };
const usage_isCount = (it) => Number.isSafeInteger(it) && it >= 0;

;// CONCATENATED MODULE: ./build/providers/command.js
/**
 * Any program as a provider: the prompt on its stdin, the answer on its stdout, as plain text or as one line of JSON:
 * `{"text": "…", "usage": {"inputTokens": 812, "outputTokens": 164}}` or `{"error": "…"}`. No shell comes between.
 */







/** Says "try again later" by the convention of `sysexits.h`. */
const EX_TEMPFAIL = 75;
/** A provider over a program, or why there is none. A program's path with a slash counts from the working directory. */
async function command(settings, environment) {
    const { apiKey, model, baseUrl, timeoutMs } = settings;
    const words = await split(settings.command);
    if (!words.ok)
        return words;
    const [name = "", ...args] = words.value;
    const secrets = apiKey === undefined ? [] : [apiKey];
    const program = await find(name, environment);
    if (program === undefined) {
        const where = name.includes("/") ? "no executable file is there" : "it is nowhere on the PATH";
        const message = `command "${sanitise(name, secrets)}" cannot be run: ${where}. Install it, or correct command.`;
        return (0,build_findings/* rejected */.nS)(providerFinding("provider.command-missing", message, { field: "command" }));
    }
    const env = (request) => ({
        FIRE_FLOW_MAX_OUTPUT_TOKENS: String(request.maxOutputTokens),
        ...(apiKey !== undefined && { FIRE_FLOW_API_KEY: apiKey }),
        ...(model !== undefined && { FIRE_FLOW_MODEL: model }),
        ...(baseUrl !== undefined && { FIRE_FLOW_BASE_URL: baseUrl }),
    });
    return (0,build_findings/* checked */.KD)(childProvider({
        name: "command",
        ...(model !== undefined && { model }),
        secrets,
        start: (request) => ({ argv: [program, ...args], env: env(request) }),
        read: (said, request) => readAnswer(said, request, secrets),
    }, environment, timeoutMs));
}
const find = (name, environment) => name.includes("/") ? (0,paths/* findExecutable */.oq)((0,external_node_path_.basename)(name), (0,external_node_path_.dirname)((0,external_node_path_.resolve)(name))) : (0,paths/* findExecutable */.oq)(name, environment.PATH);
/** The words of a command line: blanks separate, quotes and backslashes hold together, nothing else is special. */
async function split(line) {
    const wrong = (message) => (0,build_findings/* rejected */.nS)(providerFinding("provider.bad-setting", message, { field: "command" }));
    const { split } = await __webpack_require__.e(/* import() */ 5637).then(__webpack_require__.bind(__webpack_require__, 95637));
    try {
        const words = split(line);
        return words[0] ? (0,build_findings/* checked */.KD)(words) : wrong("command is empty: give a program and its arguments");
    }
    catch {
        return wrong("command has a quote that is not closed, or ends in a backslash: close it");
    }
}
/** Reads what the program printed. An exit code that is not 0 outweighs everything. */
function readAnswer({ exitCode, stdout, complaint }, { prompt }, secrets) {
    const json = jsonLine(stdout);
    const error = json?.error == null ? "" : ` and said: ${sanitise(textOf(json.error), secrets)}`;
    if (exitCode !== 0) {
        return commandFailed("command", `ended with exit code ${exitCode}${error}${complaint}`, exitCode === EX_TEMPFAIL);
    }
    if (json?.error != null)
        return commandFailed("command", `failed${error}${complaint}`);
    const text = json === undefined ? stdout : json.text;
    if (typeof text !== "string")
        return commandFailed("command", "printed a line of JSON whose text is no text");
    if (text.trim() === "")
        return nothingSaid("command", complaint);
    const { inputTokens, outputTokens } = json?.usage ?? {};
    return { kind: "answer", text, finish: "stop", usage: usageOf(inputTokens, outputTokens, prompt, text) };
}
/** The one line that was printed, if it is an object with a text or an error; anything else is plain text. */
function jsonLine(stdout) {
    const line = stdout.trim();
    if (!line.startsWith("{") || line.includes("\n"))
        return undefined;
    try {
        const value = JSON.parse(line);
        return Object.hasOwn(value, "text") || Object.hasOwn(value, "error") ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const textOf = (it) => (typeof it === "string" ? it : JSON.stringify(it));

// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/providers/openai-fault.js
/**
 * What a server or the network said, as a fault. Classified by status and code alone: the names of error classes do not
 * survive bundling, and compatible servers agree on little else.
 */


/** A response that is no success. */
function statusFault(received, target) {
    const { status } = received;
    const error = errorIn(received.body);
    const said = sanitise(error.message, secretsOf(target));
    const at = displayUrl(target.baseUrl);
    const fact = said === "" ? `${at} answered ${status}` : `${at} answered ${status}: ${said}`;
    const model = `model "${sanitise(target.model, secretsOf(target))}"`;
    const wait = retryAfter(received.headers);
    const later = wait === undefined ? "" : `; it asks to wait ${Math.ceil(wait / 1000)} s`;
    if (isGone(status, target.baseUrl))
        return goneFault(fact, target.baseUrl);
    if (status >= 300 && status < 400)
        return redirectFault(received, target);
    if (status === 402 || error.codes.some((it) => OUT_OF_CREDIT.has(it))) {
        return fault("provider.quota", `${fact}. The account has no credit left: add some, or use another key.`);
    }
    switch (status) {
        case 401:
            return target.apiKey === undefined
                ? fault("provider.unauthorized", `${fact}. It demands a key: set FIRE_FLOW_API_KEY, or the input api-key.`)
                : fault("provider.unauthorized", `${fact}. Check that the api-key is one of this server's.`);
        case 403:
            return fault("provider.forbidden", `${fact}. Check that the key may use ${model}, or ask another model.`);
        case 404:
        case 405:
            return fault("provider.not-found", `${fact}. Check ${model}, and that base-url ends in the API's path, such as /v1.`);
        case 408:
            return fault("provider.timeout", `${fact}${later}. Ask a faster model, or lower max-output-tokens.`, true, wait);
        case 429:
            return fault("provider.rate-limited", `${fact}${later}. Run again later, or use a key with higher limits.`, true, wait);
        case 409:
        case 425:
            return fault("provider.unavailable", `${fact}${later}. Run again later.`, true, wait);
    }
    if (status >= 500)
        return fault("provider.unavailable", `${fact}${later}. Run again later.`, true, wait);
    if (status === 413 || isContextTooLong(error)) {
        return fault("provider.context-too-long", `${fact}. The prompt is too long for ${model}: ask one with a longer context, lower max-output-tokens, or give fewer cases.`);
    }
    return fault("provider.bad-request", `${fact}. Check ${model}, temperature and max-output-tokens.`);
}
function errorIn(body) {
    const value = parsed(body);
    if (typeof value !== "object" || value === null)
        return { message: isMarkup(body) ? "a web page" : body, codes: [] };
    const nested = value.error ?? value;
    if (typeof nested !== "object" || nested === null)
        return { message: String(nested), codes: [] };
    const { message, code, type } = nested;
    return {
        message: typeof message === "string" ? message : JSON.stringify(message ?? nested),
        codes: [code, type].filter((it) => typeof it === "string"),
    };
}
const OUT_OF_CREDIT = new Set(["insufficient_quota", "billing_hard_limit_reached"]);
const isContextTooLong = ({ message, codes }) => codes.some((it) => it === "context_length_exceeded" || it === "exceed_context_size_error") ||
    /context (length|size|window)|prompt is too long|too many (input )?tokens/i.test(message);
/** GitHub Models was retired on 2026-07-30; these were its two addresses. */
const RETIRED = new Set(["models.github.ai", "models.inference.ai.azure.com"]);
const isRetired = (baseUrl) => RETIRED.has(new URL(baseUrl).hostname);
const isGone = (status, baseUrl) => status === 410 || (status >= 300 && isRetired(baseUrl));
/** The fault of a service that is not there any more; `fact` begins the message. */
const goneFault = (fact, baseUrl) => fault("provider.gone", isRetired(baseUrl)
    ? `${fact}. GitHub Models was retired on 2026-07-30: set base-url, model and api-key for another OpenAI-compatible service, or a local server.`
    : `${fact}. What was there is gone for good: set base-url and model to something that is running.`);
function redirectFault({ status, headers }, { baseUrl, ...target }) {
    const location = headers.get("location") ?? "";
    const to = URL.canParse(location, baseUrl) ? displayUrl(new URL(location, baseUrl).href) : "another address";
    return fault("provider.redirected", `${displayUrl(baseUrl)} answered ${status} and points to ${sanitise(to, secretsOf({ baseUrl, ...target }))}. The key is not sent there: if that is the right server, set base-url to it.`);
}
/**
 * The wait that a response asks for, in milliseconds: `retry-after-ms`, else `retry-after` in seconds or as a date
 * (RFC 9110, 10.2.3).
 */
function retryAfter(headers, now = Date.now()) {
    const exact = amount(headers.get("retry-after-ms"));
    if (exact !== undefined)
        return exact;
    const text = headers.get("retry-after");
    const seconds = amount(text);
    if (seconds !== undefined)
        return seconds * 1000;
    // Every form of an HTTP date begins with the day's name; Date.parse alone would take "-3" for a year.
    const date = /^[A-Z][a-z]{2}/.test(text ?? "") ? Date.parse(text ?? "") : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
const amount = (text) => text !== null && /^\d{1,9}(\.\d{1,9})?$/.test(text.trim()) ? Number(text) : undefined;
const secretsOf = ({ apiKey }) => (apiKey === undefined ? [] : [apiKey]);
/** The body as JSON; undefined when it is none. */
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
const isMarkup = (body) => body.trimStart().startsWith("<");

;// CONCATENATED MODULE: ./build/providers/agent.js
/**
 * What the presets have in common: coding agents that are asked for text alone, over an OpenAI-compatible server with
 * the user's own key. They print one JSON object a line; whether a tool was used is read from there, not believed.
 */







/** A provider over an agent on the PATH, or how to install it. */
async function agentProvider(agent, { timeoutMs }, environment, child) {
    const executable = await (0,paths/* findExecutable */.oq)(agent.name, environment.PATH);
    if (executable === undefined) {
        const install = `npm i -g ${agent.package}@${agent.version}`;
        const message = `${agent.name} is nowhere on the PATH: install it with ${install}`;
        return (0,build_findings/* rejected */.nS)(providerFinding("provider.command-missing", message));
    }
    return (0,build_findings/* checked */.KD)(childProvider(child(executable), environment, timeoutMs));
}
/** The events that were printed; other lines are skipped, so a reader must demand the event that ends an answer. */
function readEvents(stdout) {
    return stdout.split("\n").flatMap((line) => {
        if (!line.startsWith("{"))
            return [];
        try {
            const value = JSON.parse(line);
            return typeof value.type === "string" ? [value] : [];
        }
        catch {
            return [];
        }
    });
}
/** A member of a member of a value that somebody else wrote; undefined where there is none. */
const dig = (value, ...path) => path.reduce((it, name) => typeof it === "object" && it !== null && Object.hasOwn(it, name)
    ? it[name]
    : undefined, value);
/** The text at a path, or an empty one. */
function textAt(value, ...path) {
    const found = dig(value, ...path);
    return typeof found === "string" ? found : "";
}
/** Text was asked for and something was done: nothing of the answer is taken. */
const toolUsed = (agent, tool) => fault("provider.tool-used", `${agent.name} wanted to use a tool (${sanitise(tool, [])}) although every one is denied; nothing of its answer is taken. Ask another model, or use provider openai.`);
/** What the server behind the agent said. The agent has asked again where that could help, so this is final. */
function serverFault(status, headers, body, target) {
    const { finding } = statusFault({ status, headers, body }, target);
    return { kind: "fault", finding, transient: false };
}

;// CONCATENATED MODULE: ./build/providers/copilot.js
/**
 * The coding agent GitHub Copilot CLI (https://github.com/features/copilot/cli) as a provider of text: with the user's
 * own key and server, offline otherwise, without tools, and without any login to GitHub.
 */







const agent = { name: "copilot", package: "@github/copilot", version: "1.0.102" };
const USAGE_FILE = "usage.json";
const MAX_USAGE = 64 * 1024;
/** A provider over copilot, with the model that a server at `baseUrl` has. */
const copilot = (settings, environment) => agentProvider(agent, settings, environment, (executable) => ({
    name: agent.name,
    model: settings.model,
    secrets: settings.apiKey === undefined ? [] : [settings.apiKey],
    start: (request, home) => ({
        argv: [
            executable,
            ...["--output-format", "json", "--usage-output-file", (0,external_node_path_.join)(home, USAGE_FILE)],
            // No tool is called "none". An empty list would mean all of them.
            "--available-tools=none",
            ...["--no-custom-instructions", "--disable-builtin-mcps", "--no-ask-user"],
        ],
        env: {
            CI: "true",
            COPILOT_HOME: (0,external_node_path_.join)(home, "copilot"),
            COPILOT_OFFLINE: "true",
            COPILOT_MODEL: settings.model,
            COPILOT_PROVIDER_BASE_URL: settings.baseUrl,
            COPILOT_PROVIDER_MAX_OUTPUT_TOKENS: String(request.maxOutputTokens),
            ...(settings.apiKey !== undefined && { COPILOT_PROVIDER_API_KEY: settings.apiKey }),
            ...cache(environment),
        },
    }),
    read: (said, request, home) => copilot_readAnswer(said, request, settings, home),
}));
/** Its first run unpacks 235 MB of itself there: shared with every other run of this user. */
function cache({ XDG_CACHE_HOME, HOME }) {
    const folder = XDG_CACHE_HOME || (HOME && (0,external_node_path_.join)(HOME, ".cache"));
    return folder ? { XDG_CACHE_HOME: folder } : {};
}
/** Kinds of events that belong to an answer of text; any other means that something else was done. */
const HARMLESS = /^(session|system|user|assistant|model)\.|^(result|abort)$/;
async function copilot_readAnswer(said, { prompt }, settings, home) {
    const events = readEvents(said.stdout);
    const tool = events.map(toolIn).find((it) => it !== undefined);
    if (tool !== undefined)
        return toolUsed(agent, tool);
    const error = events.find((it) => it.type === "session.error");
    if (error !== undefined)
        return errorFault(error, settings);
    const end = events.find((it) => it.type === "result");
    if (said.exitCode !== 0 || dig(end, "exitCode") !== 0) {
        return commandFailed(agent.name, `ended with exit code ${said.exitCode}${said.complaint}`);
    }
    const text = events
        .filter((it) => it.type === "assistant.message")
        .map((it) => textAt(it, "data", "content"))
        .join("");
    // It keeps an answer that was cut to itself and goes on in another turn: the last part alone is no program.
    const cut = events.filter((it) => it.type === "assistant.turn_start").length > 1;
    if (!cut && text.trim() === "")
        return nothingSaid(agent.name, said.complaint);
    const usage = await usageIn((0,external_node_path_.join)(home, USAGE_FILE), settings.model);
    return {
        kind: "answer",
        text,
        finish: cut ? "length" : "stop",
        usage: usageOf(dig(usage, "inputTokens"), dig(usage, "outputTokens"), prompt, text),
    };
}
/** What was done in an event beside answering. */
function toolIn(event) {
    const [asked] = [dig(event, "data", "toolRequests")].flat();
    if (asked !== undefined)
        return textAt(asked, "name") || "without a name";
    return HARMLESS.test(event.type) ? undefined : textAt(event, "data", "toolName") || event.type;
}
function errorFault(event, target) {
    const { data } = event;
    const status = dig(data, "statusCode");
    // The lines after the first tell what to do about variables that nobody set by hand.
    const [message = ""] = textAt(data, "message").split("\n");
    if (typeof status === "number")
        return serverFault(status, new Headers(), JSON.stringify({ message }), target);
    const said = sanitise(message, [target.apiKey ?? ""]);
    // Said in these words alone: the event carries no code.
    if (/could not connect|connection|network/i.test(message)) {
        return fault("provider.connection", `${agent.name} did not reach the server: ${said}. Check base-url.`);
    }
    return commandFailed(agent.name, `failed and said: ${said}`);
}
/** What it wrote down about the model's tokens, over all of its requests. */
async function usageIn(path, model) {
    const text = await (0,files/* readText */.yR)(path, MAX_USAGE);
    if (!text.ok)
        return undefined;
    try {
        return dig(JSON.parse(text.value), "modelMetrics", model, "usage");
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/providers/connection-fault.js
/** Why no whole response came: each cause with what to check, and whether asking again can help. */



const causes = [
    {
        code: /^ECONNREFUSED$/,
        rule: "provider.connection",
        says: "refused the connection",
        check: "Check that the server is running and that base-url has the right port.",
        transient: false,
    },
    {
        code: /^ENOTFOUND$/,
        rule: "provider.connection",
        says: "has a host name that nobody knows",
        check: "Check the spelling of base-url, and the name server.",
        transient: false,
    },
    {
        code: /^EAI_AGAIN$/,
        rule: "provider.connection",
        says: "could not be looked up: the name server does not answer",
        check: "Check the network, and HTTPS_PROXY if this machine has no direct way out.",
        transient: true,
    },
    {
        code: /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|ALTNAME/,
        rule: "provider.connection",
        says: "has a TLS certificate that is not trusted",
        check: "Check base-url; for a private authority set NODE_EXTRA_CA_CERTS to its certificate.",
        transient: false,
    },
    {
        code: /^ERR_SSL_|^EPROTO$/,
        rule: "provider.connection",
        says: "does not speak TLS",
        check: "Check whether base-url should begin with http:// rather than https://.",
        transient: false,
    },
    {
        code: /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$|^HPE_/,
        rule: "provider.connection",
        says: "broke the connection before the answer was whole",
        check: "Run again later; look at the server's log, or at the proxy between.",
        transient: true,
    },
    {
        code: /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
        rule: "provider.timeout",
        says: "could not be reached in time",
        check: "Check base-url, the firewall, and HTTPS_PROXY if this machine has no direct way out.",
        transient: true,
    },
    {
        code: /^UND_ERR_ABORTED$/,
        rule: "provider.connection",
        says: "was not let through by the proxy",
        check: "Check HTTPS_PROXY or HTTP_PROXY and the user and password in it, or name the host in NO_PROXY.",
        transient: false,
    },
    {
        // base-url was checked before: what is left is the address of a proxy.
        code: /^(ERR_INVALID_URL|UND_ERR_INVALID_ARG)$/,
        rule: "provider.connection",
        says: "is to be asked through a proxy whose address is malformed",
        check: "Check HTTPS_PROXY and HTTP_PROXY: such an address begins with http://.",
        transient: false,
    },
];
/** The fault for what `fetch` threw; a request that nobody cancelled was aborted by its own timeout, in milliseconds. */
function connectionFault(error, target, timeoutMs) {
    const chain = [...chainOf(error)];
    const failed = chain.find((it) => typeof it.code === "string");
    const code = String(failed?.code ?? "");
    const known = causes.find((it) => it.code.test(code));
    const at = displayUrl(target.baseUrl);
    const proxy = failed && elsewhere(failed, target);
    if (known && proxy !== undefined) {
        return fault(known.rule, `${at} is to be asked through the proxy ${proxy}, which ${known.says} (${code}). Check HTTPS_PROXY and HTTP_PROXY, or name the host in NO_PROXY.`, known.transient);
    }
    if (known && isRetired(target.baseUrl))
        return goneFault(`${at} ${known.says} (${code})`, target.baseUrl);
    if (known)
        return fault(known.rule, `${at} ${known.says} (${code}). ${known.check}`, known.transient);
    if (chain.some((it) => it.name === "AbortError")) {
        return fault("provider.timeout", `${at} gave no whole answer within ${timeoutMs / 1000} s. Ask a faster model, or lower max-output-tokens.`, true);
    }
    // Without a code nothing was sent: the request itself was not possible, and will not be the next time.
    const why = sanitise(String(chain.at(-1)?.message ?? error), secretsOf(target));
    return fault("provider.connection", `${at} could not be asked (${code === "" ? why : `${code}: ${why}`}). Check base-url, the network, and the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY.`, code !== "");
}
/** The place that was to be reached, if it is not the target: then it is a proxy. */
function elsewhere({ hostname, address, port }, { baseUrl }) {
    const url = new URL(baseUrl);
    if (typeof hostname === "string")
        return hostname === url.hostname ? undefined : sanitise(hostname, []);
    const own = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
    return typeof port === "number" && port !== own ? `${sanitise(String(address), [])}:${port}` : undefined;
}
/** An error and its causes, outermost first; of several attempts (IPv6, IPv4) the first. */
function* chainOf(error, depth = 0) {
    if (typeof error !== "object" || error === null || depth > 8)
        return;
    yield error;
    const { cause, errors } = error;
    yield* chainOf(cause ?? (Array.isArray(errors) ? errors[0] : undefined), depth + 1);
}

;// CONCATENATED MODULE: ./build/providers/openai-answer.js






/** Reads the body of a 2xx response to `prompt`. */
function readCompletion(received, prompt, target) {
    const at = displayUrl(target.baseUrl);
    if (received.cut) {
        return fault("provider.too-large", `${at} sent more than ${MAX_BODY} bytes. Lower max-output-tokens, or ask another model.`);
    }
    const completion = parsed(received.body);
    // Gateways report an upstream failure under 200, with its status as the code.
    if (completion?.error != null)
        return statusFault({ ...received, status: statusIn(completion.error) }, target);
    if (!Array.isArray(completion?.choices)) {
        const what = isMarkup(received.body) ? "a web page" : "something that is no chat completion";
        return fault("provider.not-an-api", `${at} answered ${received.status} with ${what}. Check that base-url ends in the API's path, such as /v1.`);
    }
    const choice = completion.choices[0];
    if (choice?.message == null) {
        return fault("provider.empty", `${at} answered ${received.status} without a choice. Run again, or ask another model.`);
    }
    const refusal = choice.message.refusal;
    const refused = choice.finish_reason === "content_filter" || (typeof refusal === "string" && refusal !== "");
    const text = openai_answer_textOf(choice.message.content) || (refused ? openai_answer_textOf(refusal) : "");
    return {
        kind: "answer",
        text,
        ...(refused ? { finish: "refused" } : endingOf(choice.finish_reason)),
        usage: usageOf(completion.usage?.prompt_tokens, completion.usage?.completion_tokens, prompt, text),
    };
}
/** What servers call the end of a whole answer: the model's own stop, by OpenAI's name or by others'. */
const WHOLE = new Set([undefined, null, "stop", "eos", "eos_token", "end_turn", "stop_sequence"]);
/** Anything but the end of a whole answer is the end of a cut one: a server may call its limit by any name. */
function endingOf(reason) {
    if (WHOLE.has(typeof reason === "string" ? reason.toLowerCase() : reason))
        return { finish: "stop" };
    if (reason === "length")
        return { finish: "length" };
    const said = sanitise(typeof reason === "string" ? reason : (JSON.stringify(reason) ?? ""), []);
    const notice = `the server ended the answer with finish_reason "${said.slice(0, 80)}", not with "stop": it is taken as cut`;
    return { finish: "length", notices: [providerFinding("provider.unfinished", notice)] };
}
/** Content is a string, or parts of which the text counts. Half a surrogate pair becomes U+FFFD, as it would on disk. */
function openai_answer_textOf(content) {
    const parts = Array.isArray(content) ? content : [content];
    const text = parts
        .map((it) => (typeof it === "string" ? it : (it?.text ?? "")))
        .join("");
    return Buffer.from(text, "utf8").toString("utf8");
}
function statusIn(error) {
    const code = Number(error.code);
    return Number.isInteger(code) && code >= 400 && code <= 599 ? code : 400;
}

;// CONCATENATED MODULE: ./build/providers/reach.js




/** Milliseconds that the list may take. */
const reach_TIMEOUT_MS = 5_000;
/** @throws what aborted the signal. */
async function reach(target, transport, signal, timeoutMs = reach_TIMEOUT_MS) {
    const { baseUrl, apiKey } = target;
    const outOfTime = AbortSignal.timeout(timeoutMs);
    const headers = {
        accept: "application/json",
        "user-agent": "fire-flow",
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
    };
    try {
        const received = await transport(modelsUrl(baseUrl), { headers, signal: AbortSignal.any([signal, outOfTime]) });
        return readModels(received, target);
    }
    catch (error) {
        signal.throwIfAborted();
        const late = `${displayUrl(baseUrl)} gave no answer within ${timeoutMs / 1000} s. Check base-url, and the server's log.`;
        return failed(outOfTime.aborted ? fault("provider.timeout", late) : connectionFault(error, target, timeoutMs));
    }
}
/** Where the list is; a query stays, as with every other request. */
function modelsUrl(baseUrl) {
    const url = new URL(baseUrl);
    url.pathname = `${url.pathname.replace(/\/+$/, "")}/models`;
    return url.href;
}
/** What the list says. A server that has none is there all the same. */
function readModels(received, target) {
    const { status, body } = received;
    const model = `model "${sanitise(target.model, secretsOf(target))}"`;
    if (status === 404 || status === 405)
        return { state: "reachable", says: `lists no models; ${model} is not tried` };
    if (status < 200 || status >= 300)
        return failed(statusFault(received, target));
    const data = parsed(body)?.data;
    if (!Array.isArray(data)) {
        const what = isMarkup(body) ? "a web page" : "something that is no list of models";
        const said = `${displayUrl(target.baseUrl)} answered ${status} with ${what}.`;
        return failed(fault("provider.not-an-api", `${said} Check that base-url ends in the API's path, such as /v1.`));
    }
    const listed = data.some((it) => it?.id === target.model);
    return {
        state: "reachable",
        says: listed ? `lists ${model}` : `lists ${data.length} models, ${model} not among them: check its name`,
    };
}
/** How a fault is met by whoever sets a provider up: what the key is to blame for, and all else. */
const failed = ({ finding }) => ({
    state: /^provider\.(unauthorized|forbidden)$/.test(finding.rule) ? "unauthorized" : "unreachable",
    finding,
});

;// CONCATENATED MODULE: ./build/providers/workload-identity.js
/**
 * OpenAI's workload identity: the OIDC token that a CI gives its jobs is exchanged for a short-lived key, so that no
 * secret is kept anywhere. https://developers.openai.com/api/docs/guides/workload-identity-federation
 */




/** Where the openai package exchanges tokens; for messages. */
const EXCHANGE_URL = "https://auth.openai.com/oauth/token";
const workload_identity_TIMEOUT_MS = 30_000;
/** A function that gives the key for now: the last one again for as long as it holds, else a new one. */
async function openKeyExchange({ getToken, ...ids }, transport) {
    // The package's own, which its client would use; by itself it leaves sending and judging to us.
    const { WorkloadIdentityAuth } = await __webpack_require__.e(/* import() */ 2120).then(__webpack_require__.bind(__webpack_require__, 12120));
    let received;
    let cancelled = new AbortController().signal;
    const auth = new WorkloadIdentityAuth({ ...ids, provider: { tokenType: "jwt", getToken: subjectToken } }, send);
    async function subjectToken() {
        try {
            return await getToken();
        }
        catch (error) {
            throw new NoToken(error);
        }
    }
    async function send(url, init) {
        const headers = { accept: "application/json", "content-type": "application/json", "user-agent": "fire-flow" };
        const signal = AbortSignal.any([cancelled, AbortSignal.timeout(workload_identity_TIMEOUT_MS)]);
        received = await transport(String(url), { headers, body: String(init?.body), signal });
        return new Response(received.body, { status: received.status });
    }
    return async (signal) => {
        [received, cancelled] = [undefined, signal];
        try {
            return { kind: "key", apiKey: await auth.getToken() };
        }
        catch (error) {
            if (signal.aborted)
                return fault("provider.cancelled", `The request to ${EXCHANGE_URL} was ended.`);
            if (error instanceof NoToken)
                return noTokenFault(error.cause);
            return received
                ? refusedFault(received)
                : connectionFault(error, { baseUrl: EXCHANGE_URL, model: "" }, workload_identity_TIMEOUT_MS);
        }
    };
}
/** The CI gave no token. */
class NoToken extends Error {
    constructor(cause) {
        super("no token", { cause });
    }
}
const noTokenFault = (cause) => fault("provider.unauthorized", `The job's own OIDC token could not be had: ${sanitise(cause instanceof Error ? cause.message : String(cause), [])}. Give the job "permissions: id-token: write".`);
/** The exchange answered, but with no key. */
function refusedFault(received) {
    const { status, body } = received;
    if (status === 429 || status >= 500)
        return statusFault(received, { baseUrl: EXCHANGE_URL, model: "" });
    // RFC 6749, 5.2: an error has a code and may have a description.
    const { error, error_description: description } = (parsed(body) ?? {});
    const said = [error, description].filter((it) => typeof it === "string").join(": ");
    return fault("provider.unauthorized", `${EXCHANGE_URL} answered ${status}${said ? `: ${sanitise(said, [])}` : ""}. Check identity-provider-id, service-account-id and id-token-audience, and that the service account is mapped to this repository.`);
}

;// CONCATENATED MODULE: ./build/providers/openai.js








/** OpenAI's own API. */
const OPENAI_URL = "https://api.openai.com/v1";
const REQUEST_TIMEOUT_MS = 10 * 60 * 1000;
/** A provider over chat completions. Nothing is loaded or opened before the first request. */
function openai(settings) {
    const { model, baseUrl = OPENAI_URL, environment = {}, requestTimeoutMs = REQUEST_TIMEOUT_MS, workloadIdentity, } = settings;
    const { transport = openTransport(environment) } = settings;
    let keys;
    let target = { baseUrl, model, ...(settings.apiKey !== undefined && { apiKey: settings.apiKey }) };
    let limitName = "max_completion_tokens";
    const post = (request) => complete(transport, { ...settings, ...target, requestTimeoutMs }, limitName, request);
    /** Exchanges the job's identity for a key, where it has one; or tells why there is none. */
    const refused = async (signal) => {
        if (workloadIdentity === undefined)
            return undefined;
        keys ??= openKeyExchange(workloadIdentity, transport);
        const key = await (await keys)(signal);
        if (key.kind === "fault")
            return key;
        target = { ...target, apiKey: key.apiKey };
        return undefined;
    };
    return {
        name: "openai",
        model,
        server: {
            url: displayUrl(baseUrl),
            async reach(signal) {
                const keyless = await refused(signal);
                return keyless ? failed(keyless) : reach(target, transport, signal);
            },
        },
        async answer(request) {
            try {
                const keyless = await refused(request.signal);
                if (keyless)
                    return keyless;
                let received = await post(request);
                if (rejects(limitName, received)) {
                    limitName = "max_tokens";
                    received = await post(request);
                }
                return isSuccess(received) ? readCompletion(received, request.prompt, target) : statusFault(received, target);
            }
            catch (error) {
                return request.signal.aborted ? cancelledFault(target) : connectionFault(error, target, requestTimeoutMs);
            }
        },
    };
}
/** Whether the server does not know the newer name of the output limit and says so. */
const rejects = (name, { status, body }) => name === "max_completion_tokens" && (status === 400 || status === 422) && body.includes(name);
const isSuccess = ({ status }) => status >= 200 && status < 300;
const cancelledFault = ({ baseUrl }) => fault("provider.cancelled", `The request to ${displayUrl(baseUrl)} was ended before its answer was whole.`);
/** Sends one chat completion. @throws when no whole response came. */
async function complete(transport, settings, limitName, request) {
    const { model, apiKey, baseUrl, temperature, requestTimeoutMs } = settings;
    const { OpenAI } = await Promise.all(/* import() */[__webpack_require__.e(2120), __webpack_require__.e(146)]).then(__webpack_require__.bind(__webpack_require__, 87765));
    let received;
    const client = new OpenAI({
        baseURL: baseUrl,
        // Everything that the package would else read from the environment is stated; the real key goes into the header below.
        apiKey: "none",
        adminAPIKey: null,
        organization: null,
        project: null,
        webhookSecret: null,
        logLevel: "off",
        maxRetries: 0,
        timeout: requestTimeoutMs,
        async fetch(url, init) {
            // Headers of our own: the package's describe this machine, and OPENAI_CUSTOM_HEADERS could replace the key.
            const headers = {
                accept: "application/json",
                "content-type": "application/json",
                "user-agent": "fire-flow",
                ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
            };
            received = await transport(String(url), {
                headers,
                body: String(init?.body),
                signal: init?.signal ?? request.signal,
            });
            // The package forgets bodies that are not shaped like OpenAI's. It is told that all is well; the caller judges.
            return new Response();
        },
    });
    const limit = { [limitName]: request.maxOutputTokens };
    await client.chat.completions
        .create({
        model,
        messages: [{ role: "user", content: request.prompt }],
        ...limit,
        ...(temperature !== undefined && { temperature }),
    }, { signal: request.signal })
        .asResponse();
    if (received === undefined)
        throw new Error("no request was sent");
    return received;
}

;// CONCATENATED MODULE: ./build/providers/opencode.js




const opencode_agent = { name: "opencode", package: "opencode-ai", version: "1.18.33" };
/** More than any model has: opencode would shorten a longer prompt by itself; the server's own limit shall speak. */
const CONTEXT = 10_000_000;
/** A provider over opencode, with the model that a server at `baseUrl` has. */
const opencode = (settings, environment) => agentProvider(opencode_agent, settings, environment, (executable) => ({
    name: opencode_agent.name,
    model: settings.model,
    secrets: settings.apiKey === undefined ? [] : [settings.apiKey],
    start: (request) => ({
        argv: [
            executable,
            ...["run", "--pure", "--format", "json", "--agent", "fire"],
            // Without a title it makes a second request for one.
            ...["--title", "fire-flow"],
            // It asks again for ever when the server is down or fails; what it says of that is seen nowhere else.
            ...["--print-logs", "--log-level", "ERROR"],
        ],
        env: {
            OPENCODE_CONFIG_CONTENT: JSON.stringify(configuration(settings, request)),
            OPENCODE_DISABLE_PROJECT_CONFIG: "1",
            OPENCODE_DISABLE_AUTOUPDATE: "1",
            OPENCODE_DISABLE_MODELS_FETCH: "1",
            OPENCODE_DISABLE_LSP_DOWNLOAD: "1",
            OPENCODE_DISABLE_CLAUDE_CODE: "1",
            ...(settings.apiKey !== undefined && { FIRE_FLOW_API_KEY: settings.apiKey }),
        },
    }),
    read: (said, request) => opencode_readAnswer(said, request, settings),
}));
/** By default opencode runs bash unasked. `*: deny` sends the model no tools at all. */
function configuration({ model, baseUrl, apiKey }, { maxOutputTokens }) {
    const permission = { "*": "deny" };
    return {
        autoupdate: false,
        share: "disabled",
        snapshot: false,
        enabled_providers: ["fire"],
        model: `fire/${model}`,
        small_model: `fire/${model}`,
        permission,
        agent: { fire: { mode: "primary", prompt: "You write one program.", permission } },
        provider: {
            fire: {
                npm: "@ai-sdk/openai-compatible",
                options: { baseURL: baseUrl, ...(apiKey !== undefined && { apiKey: "{env:FIRE_FLOW_API_KEY}" }) },
                models: { [model]: { limit: { context: CONTEXT, output: maxOutputTokens } } },
            },
        },
    };
}
/** Events that belong to an answer of text; any other means that something else was done. */
const opencode_HARMLESS = new Set(["step_start", "text", "reasoning", "step_finish", "error"]);
function opencode_readAnswer(said, { prompt }, settings) {
    const events = readEvents(said.stdout);
    const tool = events.find((it) => !opencode_HARMLESS.has(it.type) || textAt(it, "part", "reason") === "tool-calls");
    if (tool !== undefined)
        return toolUsed(opencode_agent, textAt(tool, "part", "tool") || tool.type);
    const error = events.find((it) => it.type === "error");
    if (error !== undefined)
        return opencode_errorFault(error, said, settings);
    if (said.exitCode !== 0)
        return commandFailed(opencode_agent.name, `ended with exit code ${said.exitCode}${said.complaint}`);
    const text = events
        .filter((it) => it.type === "text")
        .map((it) => textAt(it, "part", "text"))
        .join("");
    const end = events.findLast((it) => it.type === "step_finish");
    const finish = opencode_finishes.get(textAt(end, "part", "reason")) ?? "length";
    if (end === undefined || (finish === "stop" && text.trim() === ""))
        return nothingSaid(opencode_agent.name, said.complaint);
    const tokens = (name) => dig(end, "part", "tokens", name);
    return { kind: "answer", text, finish, usage: usageOf(tokens("input"), tokens("output"), prompt, text) };
}
/** By opencode's reason; with any other the answer is not known to be whole. `unknown` is a server's that gave none. */
const opencode_finishes = new Map([
    ["stop", "stop"],
    ["unknown", "stop"],
    ["content-filter", "refused"],
]);
/** Either the server's answer, handed through whole, or an error of opencode's own. */
function opencode_errorFault(event, { complaint }, target) {
    const data = dig(event, "error", "data");
    const status = dig(data, "statusCode");
    const message = textAt(data, "message") || textAt(event, "error", "name");
    if (typeof status === "number") {
        const wait = textAt(data, "responseHeaders", "retry-after");
        const headers = new Headers(/^[\x20-\x7e]+$/.test(wait) ? { "retry-after": wait } : {});
        const body = textAt(data, "responseBody") || JSON.stringify({ message });
        return serverFault(status, headers, body, target);
    }
    return commandFailed(opencode_agent.name, `failed and said: ${sanitise(message, [target.apiKey ?? ""])}${complaint}`);
}

// EXTERNAL MODULE: ./build/count.js
var count = __webpack_require__(27059);
// EXTERNAL MODULE: ./build/crypto.js
var build_crypto = __webpack_require__(2015);
;// CONCATENATED MODULE: ./build/providers/replay.js
/** Gives a cassette's answers in order. Nobody is asked, and each is proven like any other candidate. */





/** A provider over a cassette; its origin is the cassette's, and its model the one that was recorded. */
function replay(cassette) {
    const { origin, model, exchanges } = cassette;
    let next = 0;
    return {
        name: "replay",
        origin,
        ...(origin === "recorded" && model !== undefined && { model }),
        async answer({ prompt, signal }) {
            if (signal.aborted)
                return fault("provider.cancelled", "The run was ended before the next answer was replayed.");
            const exchange = exchanges[next];
            if (exchange === undefined) {
                return fault("provider.cassette-exhausted", `The cassette holds ${(0,count/* count */.U)(exchanges.length, "answer")} and no more: add one, or lower max-attempts.`);
            }
            next += 1;
            const { text, finish, usage } = exchange.answer;
            const changed = exchange.promptSha256 !== undefined && exchange.promptSha256 !== (0,build_crypto/* sha256Hex */.f)(prompt);
            return {
                kind: "answer",
                text,
                finish,
                usage: usage ?? { inputTokens: (0,tokens/* estimateTokens */.bP)(prompt), outputTokens: (0,tokens/* estimateTokens */.bP)(text), estimated: true },
                ...(changed && {
                    notices: [
                        providerFinding("provider.prompt-changed", `Answer ${next} of the cassette was recorded for another prompt than today's; record it again to have one that fits.`),
                    ],
                }),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/providers/record.js
/** Keeps what a provider answers on a cassette. The file holds prompt hashes and answers, never a key or a header. */




/**
 * The same provider, recorded: the whole cassette is saved anew after every answer, so that nothing paid for is lost.
 * An answer that could not be saved is given all the same, with a warning. What was handwritten stays handwritten.
 */
function recording(provider, save) {
    const { name, model, origin } = provider;
    const exchanges = [];
    return {
        ...provider,
        async answer(request) {
            const reply = await provider.answer(request);
            if (reply.kind === "fault")
                return reply;
            const { text, finish, usage } = reply;
            exchanges.push({ promptSha256: (0,build_crypto/* sha256Hex */.f)(request.prompt), answer: { text, finish, usage } });
            const cassette = origin === "handwritten"
                ? { origin, exchanges }
                : { origin: "recorded", provider: name, ...(model !== undefined && { model }), exchanges };
            try {
                await save(writeCassette(cassette));
                return reply;
            }
            catch (error) {
                const why = sanitise(error instanceof Error ? error.message : String(error), []);
                const notice = providerFinding("provider.record-failed", `The answer could not be recorded (${why}). Check that the folder of record exists and can be written to.`);
                return { ...reply, notices: [...(reply.notices ?? []), notice] };
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/providers/index.js
/**
 * The table of providers. A new one is a file and a row here; the type of its name, the check of its settings and the
 * text of the errors derive from the row.
 */












const row = (spec) => spec;
/** What an agent needs to ask a server with the user's own key. */
const agentNeeds = { model: "required", apiKey: { unless: ["baseUrl"] }, baseUrl: "optional" };
const agentSettings = ({ baseUrl = OPENAI_URL, ...settings }) => ({
    ...settings,
    baseUrl,
});
/** An agent, with the server behind it. */
async function overServer(agent, settings, environment) {
    const created = await agent(settings, environment);
    if (!created.ok)
        return created;
    const { server } = openai({ ...settings, environment });
    return { ...created, value: { ...created.value, ...(server && { server }) } };
}
const providers = {
    openai: row({
        about: "a server that speaks OpenAI's chat completions: OpenAI's own, a gateway or a local one",
        settings: {
            model: "required",
            apiKey: { unless: ["baseUrl", "workloadIdentity"] },
            workloadIdentity: "optional",
            baseUrl: "optional",
            temperature: "optional",
        },
        create: (settings, environment) => (0,build_findings/* checked */.KD)(openai({ ...settings, environment })),
    }),
    command: row({
        about: "any program: the prompt on its stdin, the answer on its stdout",
        settings: { command: "required", model: "optional", apiKey: "optional", baseUrl: "optional" },
        create: command,
    }),
    opencode: row({
        about: "the coding agent opencode, asked for text alone",
        settings: agentNeeds,
        create: (settings, environment) => overServer(opencode, agentSettings(settings), environment),
    }),
    copilot: row({
        about: "GitHub Copilot CLI, asked for text alone, over a server of your own",
        settings: agentNeeds,
        create: (settings, environment) => overServer(copilot, agentSettings(settings), environment),
    }),
    replay: row({
        about: "answers from a cassette; nobody is asked",
        settings: { cassette: "required" },
        create({ cassette }) {
            const read = readCassette(cassette.text, cassette.path);
            return read.ok ? (0,build_findings/* checked */.KD)(replay(read.value)) : read;
        },
    }),
};
const providerNames = Object.keys(providers);
/**
 * Creates a provider, or tells everything that is missing or malformed at once. Nothing is asked and nothing opened.
 * `environment` is where the proxy variables and the PATH are looked up.
 */
async function createProvider(name, settings, environment = {}) {
    const known = providerNames.find((it) => it === name);
    if (known === undefined) {
        const given = sanitise(name, []);
        return (0,build_findings/* rejected */.nS)(providerFinding("provider.unknown", `there is no provider "${given}"; there are ${providerNames.join(", ")}`));
    }
    const spec = providers[known];
    const findings = Object.entries(spec.settings).flatMap(([key, need]) => settingFindings(known, key, need, settings));
    if (findings.length > 0)
        return (0,build_findings/* rejected */.nS)(...findings);
    // Only what the row names: nothing else that a person set is the provider's.
    const own = Object.entries(settings).filter(([key, value]) => Object.hasOwn(spec.settings, key) && value !== undefined);
    const created = await spec.create(Object.fromEntries(own), environment);
    return { ...created, findings: [...ignoredSettings(known, spec, settings), ...created.findings] };
}
/** All but the key, which often just stands in the environment. */
const deliberate = ["model", "baseUrl", "temperature", "command", "cassette", "workloadIdentity"];
/** What somebody set and the provider does not take. */
function ignoredSettings(provider, spec, settings) {
    const ignored = deliberate.filter((it) => settings[it] !== undefined && !Object.hasOwn(spec.settings, it));
    return ignored.map(optionName).map((option) => {
        const message = `provider ${provider} takes no ${option}, so that it is ignored: leave it out, or ask a provider that takes it`;
        return providerFinding("provider.ignored-setting", message, { field: option });
    });
}
function settingFindings(provider, name, need, settings) {
    const option = optionName(name);
    if (settings[name] === undefined) {
        const unless = typeof need === "object" ? need.unless : [];
        if (need === "optional" || unless.some((it) => settings[it] !== undefined))
            return [];
        const way = unless.includes("baseUrl") ? ", or base-url for a server that needs none" : "";
        // A key is never a flag: naming the option alone would send people to one.
        const how = name === "apiKey" ? "FIRE_FLOW_API_KEY, or the input api-key in the action" : option;
        const message = `provider ${provider} needs ${option}: set ${how}${way}`;
        return [providerFinding("provider.missing-setting", message, { field: option })];
    }
    const fault = malformed(name, settings);
    return fault === undefined ? [] : [providerFinding("provider.bad-setting", fault, { field: option })];
}
function malformed(name, { apiKey = "", baseUrl = OPENAI_URL, workloadIdentity }) {
    if (name === "apiKey" && !/^[\x21-\x7e]+$/.test(apiKey)) {
        return "api-key holds a blank, a line break or a character that no HTTP header can carry: set the bare key";
    }
    if (name === "workloadIdentity" && apiKey !== "") {
        return "api-key and a workload identity are both set: the one stands in for the other, set one of them";
    }
    if (name !== "baseUrl")
        return undefined;
    const example = `it is an http or https address such as ${OPENAI_URL}`;
    if (!URL.canParse(baseUrl))
        return `base-url "${sanitise(baseUrl, [apiKey])}" is no address: ${example}`;
    const { protocol, username, password, hostname } = new URL(baseUrl);
    if (protocol !== "http:" && protocol !== "https:")
        return `base-url begins with ${protocol}: ${example}`;
    if (username !== "" || password !== "")
        return "base-url holds a user or password: give the key as api-key instead";
    if (workloadIdentity && (protocol !== "https:" || !/(^|\.)api\.openai\.com$/.test(hostname))) {
        return `base-url is not OpenAI's, and OpenAI's token for a workload identity is sent nowhere else: leave base-url out, or set api-key`;
    }
    return undefined;
}
/** `baseUrl` as it is written by people: `base-url`. */
const optionName = (name) => name === "workloadIdentity" ? "identity-provider-id" : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);


/***/ })

};
