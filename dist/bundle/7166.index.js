export const id = 7166;
export const ids = [7166,6972];
export const modules = {

/***/ 96730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ statusFailure),
/* harmony export */   NJ: () => (/* binding */ unless),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   md: () => (/* binding */ isProtection),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* unused harmony export saidIn */
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86683);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59692);
/* harmony import */ var _permission_hint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67025);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12977);
/** What GitHub or the network said, as a fault with what to do about it; and whether asking again can help. */




/** Whether this is what GitHub said: for callers to whom it is an answer. */
const isFault = (error, ...rules) => error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemFault */ .SI && rules.some((it) => it === error.finding.rule);
/** What the call gives; nothing where GitHub said one of these. */
async function unless(call, ...rules) {
    try {
        return await call;
    }
    catch (error) {
        if (isFault(error, ...rules))
            return undefined;
        throw error;
    }
}
/** Before a server that failed is asked again; what it says itself goes first. */
const PAUSE_MS = 1000;
/** What GitHub's documentation asks for where a secondary limit names no time. */
const SECONDARY_PAUSE_MS = 60_000;
/** Makes the failure of a rule. */
function failure(rule, message, more = {}) {
    const { cause, applied = "no", ...rest } = more;
    return { fault: new _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemFault */ .SI((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .githubFinding */ .x)(rule, message), { cause }), applied, ...rest };
}
/** The failure that a response of status 300 and above is. `now` in milliseconds since the epoch. */
function statusFailure(answered, asked, now) {
    const { status, headers } = answered;
    const said = saidIn(answered.data, asked.token);
    const fact = `${asked.route} on ${asked.repository}: GitHub answered ${status}${said === "" ? "" : `, ${JSON.stringify(said)}`}`;
    const limited = rateLimit(answered, said, now);
    if (limited !== undefined) {
        const { until, retryAfterMs } = limited;
        return failure("github.rate-limited", `${fact}. Run again after ${until}, or use a token of its own.`, {
            retryAfterMs,
        });
    }
    if (status < 400) {
        const to = (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String(headers.location ?? "another address"), 200);
        return failure("github.moved", `${fact} and points to ${to}. Use the repository's new name.`);
    }
    switch (status) {
        case 401:
            return failure("github.unauthorized", `${fact}. Set github-token to a token that is valid, such as the github.token of the workflow.`);
        case 403:
        case 423:
            return failure("github.forbidden", `${fact}. ${(0,_permission_hint_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionHint */ .f)(asked.route, said, headers)}`);
        case 404:
            return failure("github.not-found", `${fact}. Check the name; for a private repository also ${lower((0,_permission_hint_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionHint */ .f)(asked.route, said, headers))}`);
        case 405:
        case 406:
        case 415:
            return failure("github.not-an-api", `${fact}. Check GITHUB_API_URL, which is ${asked.apiUrl}.`);
        case 408:
            return failure("github.timeout", `${fact}. Run again later.`, { applied: "maybe", retryAfterMs: PAUSE_MS });
        case 409:
            return failure("github.conflict", `${fact}. Run again.`, { retryAfterMs: PAUSE_MS });
        case 410:
            return failure("github.gone", `${fact}. ${(0,_permission_hint_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionHint */ .f)(asked.route, said, headers)}`);
    }
    if (status >= 500) {
        return failure("github.unavailable", `${fact}. Run again later; see githubstatus.com.`, {
            applied: "maybe",
            retryAfterMs: wait(headers, now) ?? PAUSE_MS,
        });
    }
    return failure(isProtection(said) ? "github.protected-branch" : "github.invalid", `${fact}. ${adviceFor(said)}`);
}
/** What GitHub says where it will not take a commit on a branch. */
const isProtection = (said) => /protected branch|repository rule violations|changes must be made through a pull request|cannot (change|update) this locked branch/i.test(said);
const adviceFor = (said) => isProtection(said)
    ? "Set delivery: pull-request, or let this token bypass the branch's rules."
    : "Change what GitHub names and run again.";
/** When a limit ends, and how long that is from now; nothing where the response is no limit. */
function rateLimit({ status, headers }, said, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const primary = String(headers["x-ratelimit-remaining"] ?? "") === "0";
    const secondary = /secondary rate limit|abuse detection|rate limit exceeded/i.test(said);
    const asks = wait(headers, now);
    if (status === 403 && !primary && !secondary && asks === undefined)
        return undefined;
    const reset = Number(headers["x-ratelimit-reset"]) * 1000 - now;
    const ms = Math.max(asks ?? (primary && Number.isFinite(reset) ? reset : status === 429 && !secondary ? PAUSE_MS : SECONDARY_PAUSE_MS), 0);
    return { retryAfterMs: ms, until: new Date(now + Math.min(ms, 864e5)).toISOString().replace(/\.\d+/, "") };
}
/** `retry-after` in milliseconds: seconds or a date (RFC 9110, 10.2.3). */
function wait(headers, now) {
    const text = String(headers["retry-after"] ?? "");
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** What a body says, in one line: `message` and its `errors`, or that it is a web page. The token is never in it. */
function saidIn(data, token) {
    if (typeof data === "string")
        return data.trimStart().startsWith("<") ? "a web page" : clean(data, token);
    if (typeof data !== "object" || data === null)
        return "";
    const { message, errors } = data;
    const details = (Array.isArray(errors) ? errors : []).map((it) => detail(it)).filter((it) => it !== "");
    return clean([typeof message === "string" ? message : "", ...new Set(details)].filter(Boolean).join(": "), token);
}
function detail(error) {
    if (typeof error === "string")
        return error;
    const { message, resource, field, code } = (error ?? {});
    return typeof message === "string"
        ? message
        : [resource, field, code].filter((it) => typeof it === "string").join(" ");
}
/** A server's text, fit for a message. */
const clean = (text, token) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)((token === "" ? text : text.replaceAll(token, "***")).trim(), 300);
const lower = (text) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;


/***/ }),

/***/ 53288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZF: () => (/* reexport */ answer),
  iM: () => (/* reexport */ commentCommands),
  zr: () => (/* reexport */ rules/* githubRules */.z),
  Uo: () => (/* reexport */ headOf),
  MU: () => (/* reexport */ isOurs),
  hf: () => (/* reexport */ isUnedited),
  iP: () => (/* reexport */ keepDriftIssue),
  Nh: () => (/* reexport */ mayAsk),
  o6: () => (/* reexport */ openGitHub),
  wv: () => (/* reexport */ react),
  W3: () => (/* reexport */ readComment),
  j_: () => (/* reexport */ readEvent),
  vq: () => (/* reexport */ readForm),
  ot: () => (/* reexport */ startProgress),
  NJ: () => (/* reexport */ fault/* unless */.NJ)
});

// UNUSED EXPORTS: isFault

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/system/fetch.js
var system_fetch = __webpack_require__(79900);
// EXTERNAL MODULE: ./build/github/fault.js
var fault = __webpack_require__(96730);
;// CONCATENATED MODULE: ./build/github/connection.js
/** Why no whole response came. */

/** Nothing left this machine, or nothing listened: what was asked for is surely not done. */
const UNSENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|UND_ERR_ABORTED|ERR_INVALID_URL|UND_ERR_INVALID_ARG)$|CERT|SELF_SIGNED|ALTNAME|^ERR_SSL|^EPROTO$/;
/** Of those, what may pass by itself. */
const PASSING = /^(ECONNREFUSED|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;
/** The failure that `fetch` threw; one that nobody cancelled was aborted by its own timeout. */
function connectionFailure(error, asked, timeoutMs) {
    const chain = [...chainOf(error)];
    const code = String(chain.find((it) => typeof it.code === "string")?.code ?? "");
    const what = `${asked.route} on ${asked.repository}`;
    if (code === "" && chain.some((it) => it.name === "TimeoutError" || it.name === "AbortError")) {
        return (0,fault/* failure */.V2)("github.timeout", `${what}: no whole answer within ${timeoutMs / 1000} s. Run again later.`, {
            applied: "maybe",
            retryAfterMs: 0,
            cause: error,
        });
    }
    const why = code === "" ? (0,fault/* clean */.uH)(String(chain.at(-1)?.message ?? error), asked.token) : code;
    const unsent = UNSENT.test(code);
    return (0,fault/* failure */.V2)("github.connection", `${what}: ${asked.apiUrl} ${unsent ? "could not be reached" : "broke the connection before the answer was whole"} (${why}). Check GITHUB_API_URL, the network, and HTTPS_PROXY.`, {
        ...(!unsent && { applied: "maybe" }),
        ...((!unsent || PASSING.test(code)) && { retryAfterMs: 1000 }),
        cause: error,
    });
}
/** An error and its causes, outermost first. */
function* chainOf(error, depth = 0) {
    if (typeof error !== "object" || error === null || depth > 8)
        return;
    yield error;
    const { cause, errors } = error;
    yield* chainOf(cause ?? (Array.isArray(errors) ? errors[0] : undefined), depth + 1);
}

// EXTERNAL MODULE: ./build/github/permission-hint.js
var permission_hint = __webpack_require__(67025);
;// CONCATENATED MODULE: ./build/github/graphql-fault.js
/** Errors that GraphQL reports under status 200. */


/** What GitHub's `type` stands for. It is in no published list: these are those that it sends. */
const rulesByType = {
    STALE_DATA: "github.stale-head",
    NOT_FOUND: "github.not-found",
    FORBIDDEN: "github.forbidden",
    INSUFFICIENT_SCOPES: "github.forbidden",
    RATE_LIMITED: "github.rate-limited",
    RATE_LIMIT: "github.rate-limited",
    BRANCH_PROTECTION_RULE_VIOLATION: "github.protected-branch",
    UNPROCESSABLE: "github.invalid",
    SERVICE_UNAVAILABLE: "github.unavailable",
    INTERNAL: "github.unavailable",
};
/** The failure that a body of status 200 is; nothing where it holds what was asked for. */
function graphqlFailure(body, asked) {
    const { data, errors } = (typeof body === "object" && body !== null ? body : {});
    if (Array.isArray(errors) && errors.length > 0)
        return errorFailure(errors, asked);
    if (typeof data === "object" && data !== null)
        return undefined;
    return (0,fault/* failure */.V2)("github.not-an-api", `${asked.route} on ${asked.repository}: GitHub answered 200 without data. Check GITHUB_GRAPHQL_URL.`);
}
function errorFailure(errors, asked) {
    const said = (0,fault/* clean */.uH)([...new Set(errors.map((it) => String(it?.message ?? "")))].join("; "), asked.token);
    const type = errors.map((it) => String(it?.type ?? "")).find((it) => it !== "") ?? "";
    const rule = ruleOf(type, said);
    const fact = `${asked.route} on ${asked.repository}: GitHub said ${JSON.stringify(said)}${type === "" ? "" : ` (${(0,fault/* clean */.uH)(type, asked.token)})`}`;
    switch (rule) {
        case "github.unavailable":
            return (0,fault/* failure */.V2)(rule, `${fact}. Run again later.`, { applied: "maybe", retryAfterMs: 1000 });
        case "github.rate-limited":
            return (0,fault/* failure */.V2)(rule, `${fact}. Run again later, or use a token of its own.`, { retryAfterMs: 60_000 });
        case "github.forbidden":
            return (0,fault/* failure */.V2)(rule, `${fact}. ${(0,permission_hint/* permissionHint */.f)(asked.route, said)}`);
        case "github.protected-branch":
            return (0,fault/* failure */.V2)(rule, `${fact}. Set delivery: pull-request, or let this token bypass the branch's rules.`);
        case "github.stale-head":
            return (0,fault/* failure */.V2)(rule, `${fact}. Run again on the new head.`);
        default:
            return (0,fault/* failure */.V2)(rule, `${fact}. Change what GitHub names and run again.`);
    }
}
function ruleOf(type, said) {
    if ((0,fault/* isProtection */.md)(said))
        return "github.protected-branch";
    if (/Expected branch to point to/i.test(said))
        return "github.stale-head";
    if (/something went wrong|timed? ?out|timeout/i.test(said))
        return "github.unavailable";
    if (/not accessible by|must have push access/i.test(said))
        return "github.forbidden";
    return Object.hasOwn(rulesByType, type) ? rulesByType[type] : "github.graphql";
}

;// CONCATENATED MODULE: ./build/github/client.js
/**
 * GitHub, asked through the octokit of `@actions/github`: within time, again where that helps and doubles nothing, and
 * with every fault a finding that says what to do.
 */





const TRIES = 4;
/** All waits of one call together, in milliseconds. */
const MAX_WAIT_MS = 60_000;
const TIMEOUT_MS = 30_000;
/** Bytes of a response's body. */
const MAX_BODY = 16 * 1024 * 1024;
const PAGE = 100;
const MAX_PAGES = 10;
/** Opens a repository. Nothing is loaded or asked before the first call. */
function openGitHub(settings) {
    const { token, owner, repo, environment = {}, signal, timeoutMs = TIMEOUT_MS, now = Date.now } = settings;
    const { sleep = (ms, until) => (0,promises_.setTimeout)(ms, undefined, { signal: until }) } = settings;
    const apiUrl = bare(settings.apiUrl ?? (environment.GITHUB_API_URL || "https://api.github.com"));
    const graphqlUrl = settings.graphqlUrl ?? (environment.GITHUB_GRAPHQL_URL || graphqlBeside(apiUrl));
    const serverUrl = bare(settings.serverUrl ?? (environment.GITHUB_SERVER_URL || "https://github.com"));
    const repository = `${owner}/${repo}`;
    let opened;
    /** One request, and again where it helps. `harmless`: doing it twice is as good as once. */
    async function send(route, parameters, harmless, check = () => undefined, shown = route) {
        opened ??= openOctokit(token, apiUrl, environment);
        const octokit = await opened;
        const asked = { route: shown, apiUrl, repository, token };
        let waited = 0;
        for (let tries = 1;; tries += 1) {
            signal.throwIfAborted();
            const timed = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
            const answered = await ask(() => octokit.request(route, { ...parameters, request: { signal: timed } }), asked);
            const failed = "fault" in answered ? answered : check(answered);
            if (failed === undefined)
                return answered;
            signal.throwIfAborted();
            const { retryAfterMs, applied, fault } = failed;
            const pause = retryAfterMs === undefined ? 0 : Math.max(retryAfterMs, backoff(tries));
            const helps = retryAfterMs !== undefined && (harmless || applied === "no");
            if (!helps || tries === TRIES || waited + pause > MAX_WAIT_MS)
                throw fault;
            waited += pause;
            await sleep(pause, signal);
        }
    }
    async function ask(request, asked) {
        try {
            const answered = (await request());
            return answered.status >= 300 ? (0,fault/* statusFailure */.FP)(answered, asked, now()) : answered;
        }
        catch (error) {
            const { response } = error;
            return response ? (0,fault/* statusFailure */.FP)(response, asked, now()) : connectionFailure(error, asked, timeoutMs);
        }
    }
    const rest = (route, parameters = {}) => send(route, { ...(route.includes("{owner}") && { owner }), ...(route.includes("{repo}") && { repo }), ...parameters }, !route.startsWith("POST "), ({ data, status }) => typeof data === "string" && data !== ""
        ? (0,fault/* failure */.V2)("github.not-an-api", `${route}: ${apiUrl} answered ${status} without JSON. Check GITHUB_API_URL.`)
        : undefined);
    return {
        owner,
        repo,
        url: `${serverUrl}/${repository}`,
        request: async (route, parameters) => (await rest(route, parameters)).data,
        async list(route, parameters) {
            const items = [];
            for (let page = 1; page <= MAX_PAGES; page += 1) {
                const { data, headers } = await rest(route, { ...parameters, per_page: PAGE, page });
                items.push(...(Array.isArray(data) ? data : []));
                if (!String(headers.link ?? "").includes('rel="next"'))
                    break;
            }
            return items;
        },
        async graphql(document, variables) {
            const name = /^\s*(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? "POST /graphql";
            const asked = { route: name, apiUrl: graphqlUrl, repository, token };
            const { data } = await send(`POST ${graphqlUrl}`, { query: document, variables }, !document.trimStart().startsWith("mutation"), (answered) => graphqlFailure(answered.data, asked), name);
            return data.data;
        },
    };
}
/** Loads octokit with our own way out: proxies as told, bodies bounded, no redirect followed with a token in hand. */
async function openOctokit(token, baseUrl, environment) {
    const [{ getOctokit }, { fetch, dispatcher }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413)),
        (0,system_fetch/* openFetch */.v)(environment),
    ]);
    const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
    const leave = async (url, init) => {
        const response = await fetch(url, { ...init, dispatcher, redirect: "manual" });
        const { body } = await (0,system_fetch/* readBounded */.C)(response.body ?? [], MAX_BODY);
        const empty = [204, 205, 304].includes(response.status);
        return new Response(empty ? null : body, { status: response.status, headers: [...response.headers] });
    };
    return getOctokit(token, { baseUrl, log: quiet, request: { fetch: leave, log: quiet } });
}
const nothing = () => { };
/** Half a second, doubled with every try, in milliseconds. */
const backoff = (tries) => 500 * 2 ** (tries - 1);
const bare = (url) => url.replace(/\/+$/, "");
/** GitHub Enterprise Server has REST at `/api/v3` and GraphQL at `/api/graphql`. */
const graphqlBeside = (apiUrl) => apiUrl.endsWith("/api/v3") ? apiUrl.replace(/v3$/, "graphql") : `${apiUrl}/graphql`;

// EXTERNAL MODULE: ./build/neutralise.js
var neutralise = __webpack_require__(16972);
;// CONCATENATED MODULE: ./build/github/comment-command.js
/**
 * Commands in comments: `/fire-flow generate contract=orders.yaml program=totals.py Sum the orders.`
 * The first word of the first line makes a command of it. What may be set is a closed list: where a run asks, in which
 * sandbox and with which packages is the workflow's to say.
 */

/** What each command takes. */
const commentCommands = {
    generate: ["contract", "program", "language", "task"],
    verify: ["program"],
    retry: [],
    help: [],
};
const names = Object.keys(commentCommands);
const MAX_VALUE = 400;
const MAX_TASK = 10_000;
/** Reads a comment; all that is wrong with a command comes at once. */
function readComment(body) {
    const [first = "", ...below] = body.replace(/\r\n?/g, "\n").split("\n");
    const [, rest] = /^\/fire-flow(?:[ \t]+(.*))?$/s.exec(first.trimEnd()) ?? [undefined, undefined];
    if (!/^\/fire-flow(?=[ \t]|$)/.test(first))
        return { kind: "no-command" };
    const [word = "help", afterName] = split(rest ?? "");
    const name = names.find((it) => it === word);
    if (name === undefined)
        return unclear([{ what: "is no command", word, known: names }]);
    const read = readArguments(afterName, commentCommands[name], below.join("\n"));
    return read.problems.length > 0 ? unclear(read.problems) : { kind: "command", name, arguments: read.values };
}
const unclear = (problems) => ({ kind: "unclear", problems });
/** The first word and what follows it. */
function split(line) {
    const [, word, rest = ""] = /^\s*(\S+)(.*)$/s.exec(line) ?? [];
    return [word, rest];
}
/** `name=value`, the value bare, in double quotes with `\"` and `\\`, or in single ones as it stands. */
const argument = /^\s*([A-Za-z][\w-]*)=(?:"((?:[^"\\]|\\.)*)"(?=\s|$)|'([^']*)'(?=\s|$)|([^\s"']\S*)?)/;
/** What begins the task ends the arguments: whatever looks like one in there is the task's. */
function readArguments(line, known, below) {
    const values = {};
    const problems = [];
    let rest = line;
    for (let found = argument.exec(rest); found !== null; found = argument.exec(rest)) {
        const [all, word = "", double, single, bare] = found;
        const value = double?.replace(/\\(.)/g, "$1") ?? single ?? bare;
        const name = known.find((it) => it === word);
        rest = rest.slice(all.length);
        if (name === undefined)
            problems.push({ what: "cannot be set by a comment", word, known });
        else if (value === undefined && /^["']/.test(rest))
            return { values, problems: [...problems, unclosed(word)] };
        else if (values[name] !== undefined)
            problems.push({ what: "is given twice", word, known: [] });
        else if (comment_command_fault(name, value ?? "") !== undefined)
            problems.push({ what: comment_command_fault(name, value ?? ""), word, known: [] });
        else
            values[name] = (0,neutralise.neutralise)(value ?? "");
    }
    const task = [rest.trim(), below.trim()].filter((it) => it !== "").join("\n\n");
    const takesTask = known.includes("task");
    if (task !== "" && takesTask && values.task !== undefined) {
        problems.push({ what: "is given twice: by its name and as text", word: "task", known: [] });
    }
    else if (task !== "" && takesTask) {
        const wrong = comment_command_fault("task", task);
        if (wrong === undefined)
            values.task = (0,neutralise.neutralise)(task);
        else
            problems.push({ what: wrong, word: "task", known: [] });
    }
    else if (rest.trim() !== "" && problems.length === 0) {
        problems.push({ what: "is more than this command takes", word: split(rest)[0] ?? "", known });
    }
    return { values, problems };
}
const unclosed = (word) => ({ what: "has a quotation mark that nothing closes", word, known: [] });
/** What is wrong with a value. Paths stay inside the repository. */
function comment_command_fault(name, value) {
    if (value.trim() === "")
        return "has no value";
    if (value.length > (name === "task" ? MAX_TASK : MAX_VALUE))
        return "is too long";
    if (name !== "contract" && name !== "program")
        return undefined;
    if ((0,neutralise.neutralise)(value) !== value || /[\n\t\\]/.test(value))
        return "holds characters that a path cannot have here";
    const parts = value.split("/");
    if (value.startsWith("/") || value.startsWith("-") || parts.includes(".."))
        return "must be a path inside the repository";
    return parts.some((it) => /^\.git(hub)?$/i.test(it)) ? "must not be under .git or .github" : undefined;
}
/** The answers of an issue form with the fields contract, program, language and task, as GitHub writes them down. */
function readForm(body) {
    const values = {};
    const problems = [];
    const known = commentCommands.generate;
    const parts = body
        .replace(/\r\n?/g, "\n")
        .split(/^### +(.*)$/m)
        .slice(1);
    for (let index = 0; index < parts.length; index += 2) {
        const name = known.find((it) => it === parts[index]?.trim().toLowerCase());
        const value = (parts[index + 1] ?? "").trim();
        if (name === undefined || value === "" || value === "_No response_")
            continue;
        const wrong = values[name] === undefined ? comment_command_fault(name, value) : "is given twice";
        if (wrong === undefined)
            values[name] = (0,neutralise.neutralise)(value);
        else
            problems.push({ what: wrong, word: name, known: [] });
    }
    if (problems.length > 0)
        return unclear(problems);
    return Object.keys(values).length === 0
        ? unclear([{ what: "has none of the form's headings", word: "the issue", known: known.map((it) => `### ${it}`) }])
        : { kind: "command", name: "generate", arguments: values };
}

;// CONCATENATED MODULE: ./build/github/drift-issue.js
const marker = "<!-- fire-flow: drift -->";
/** Characters that GitHub takes in an issue. */
const drift_issue_MAX_BODY = 65_536;
/**
 * Opens the issue or brings it up to date; without a text closes it.
 * @param me the token's own login, where it is known: somebody else's issue with our marker in it is not ours
 * @throws {SystemFault} where GitHub does not take it.
 */
async function keepDriftIssue(github, text, me) {
    const open = await github.list("GET /repos/{owner}/{repo}/issues", { state: "open" });
    const there = open.find((it) => !it.pull_request && it.body?.startsWith(marker) && (me === undefined || it.user?.login === me));
    const at = there && { issue_number: there.number };
    if (text === undefined) {
        if (at === undefined)
            return undefined;
        await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
            ...at,
            state: "closed",
            state_reason: "completed",
        });
    }
    else {
        const it = { title: text.title, body: `${marker}\n${text.markdown}`.slice(0, drift_issue_MAX_BODY) };
        if (at === undefined)
            return numbered(await github.request("POST /repos/{owner}/{repo}/issues", it));
        await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...at, ...it });
    }
    return there && numbered(there);
}
const numbered = (it) => ({
    number: it.number,
    url: it.html_url,
});

;// CONCATENATED MODULE: ./build/github/event.js
/**
 * What woke the workflow, as GITHUB_EVENT_NAME and the payload at GITHUB_EVENT_PATH tell it. Only what is said at that
 * moment counts: titles and texts are never read again, who edits them afterwards changes nothing.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
/** Reads an event; a payload that lacks what its event must have is silent, never half understood. */
function readEvent(name, payload) {
    switch (name) {
        case "issue_comment":
        case "pull_request_review_comment":
            return commentEvent(name, payload);
        case "issues":
            return labeledEvent(payload);
        case "push":
            return pushEvent(payload);
        case "schedule":
            return { kind: "schedule" };
        case "pull_request":
        case "pull_request_target": {
            const [head, base] = ["head", "base"].map((side) => event_text(payload, "pull_request", side, "repo", "full_name"));
            return {
                kind: "pull-request",
                trusted: name === "pull_request_target",
                fork: head === undefined || head !== base,
            };
        }
        default:
            return { kind: "other" };
    }
}
const broken = (name) => ({
    kind: "silent",
    why: `the payload of ${name} is not as GitHub has it`,
});
function commentEvent(name, payload) {
    const action = event_text(payload, "action");
    if (action !== "created")
        return { kind: "silent", why: `a comment was ${action ?? "touched"}, not written` };
    const onLine = name === "pull_request_review_comment";
    const thread = number(payload, onLine ? "pull_request" : "issue", "number");
    const id = number(payload, "comment", "id");
    const body = event_text(payload, "comment", "body");
    const author = account(at(payload, "comment", "user"));
    const updatedAt = event_text(payload, "comment", "updated_at");
    if (thread === undefined || id === undefined || body === undefined || author === undefined)
        return broken(name);
    return {
        kind: "comment",
        on: onLine ? "line" : "conversation",
        id,
        body,
        author,
        ...(updatedAt !== undefined && { updatedAt }),
        thread,
        isPullRequest: onLine || at(payload, "issue", "pull_request") !== undefined,
    };
}
function labeledEvent(payload) {
    const action = event_text(payload, "action");
    if (action !== "labeled")
        return { kind: "silent", why: `an issue was ${action ?? "touched"}, not labeled` };
    const label = event_text(payload, "label", "name");
    const thread = number(payload, "issue", "number");
    const sender = account(at(payload, "sender"));
    if (label === undefined || thread === undefined || sender === undefined)
        return broken("issues");
    return { kind: "labeled", label, thread, body: event_text(payload, "issue", "body") ?? "", sender };
}
/** GitHub lists at most 2,048 commits of a push, and none of a new branch's that exist already. */
const MOST_COMMITS = 2048;
function pushEvent(payload) {
    const commits = at(payload, "commits");
    if (at(payload, "deleted") === true)
        return { kind: "silent", why: "a branch was deleted" };
    if (!Array.isArray(commits) || commits.length === 0 || commits.length >= MOST_COMMITS)
        return { kind: "push" };
    if (at(payload, "forced") === true)
        return { kind: "push" };
    const lists = commits.flatMap((commit) => ["added", "modified", "removed"].map((it) => at(commit, it)));
    if (!lists.every(Array.isArray))
        return { kind: "push" };
    const changed = lists.flat().filter((it) => typeof it === "string");
    return { kind: "push", changed: [...new Set(changed)].sort() };
}
function account(user) {
    const login = event_text(user, "login");
    if (login === undefined)
        return undefined;
    return { login, bot: event_text(user, "type") !== "User" || login.endsWith("[bot]") };
}
/** An own member, however deep. */
const at = (value, ...path) => path.reduce((it, name) => typeof it === "object" && it !== null && Object.hasOwn(it, name) ? it[name] : undefined, value);
function event_text(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "string" ? found : undefined;
}
function number(value, ...path) {
    const found = at(value, ...path);
    return Number.isSafeInteger(found) ? found : undefined;
}

;// CONCATENATED MODULE: ./build/github/progress.js
/** Begins every comment of ours. */
const progress_marker = (state) => `<!-- fire-flow: ${state} -->`;
/** Whether a text is one of our own comments, or quotes one whole. */
const isOurs = (body) => /<!-- fire-flow: (working|done) -->/.test(body);
/** Characters that GitHub takes in a comment. */
const progress_MAX_BODY = 65_536;
/** Between two updates, in milliseconds: GitHub limits what is written, and a mail goes out for the first one only. */
const PAUSE_MS = 5000;
/**
 * Writes the comment, and closes those that runs left behind which died before they could.
 * @throws {SystemFault} where the thread takes no comment: nothing was spent yet.
 */
async function startProgress(github, thread, markdown, { now = Date.now } = {}) {
    const comment = await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        issue_number: thread,
        body: written("working", markdown),
    });
    const by = comment.user?.login ?? "";
    await closeAbandoned(github, thread, { id: Number(comment.id), by }).catch(() => { });
    const write = (body) => github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: comment.id, body });
    let last = now();
    let pending = Promise.resolve();
    return {
        by,
        update: (text) => {
            if (now() - last < PAUSE_MS)
                return;
            last = now();
            pending = pending.then(() => write(written("working", text))).catch(() => { });
        },
        finish: async (text) => {
            await pending;
            await write(written("done", text));
        },
    };
}
const written = (state, markdown) => `${progress_marker(state)}\n${markdown}`.slice(0, progress_MAX_BODY);
/** Only comments by the same account: anybody may write the marker. */
async function closeAbandoned(github, thread, own) {
    const comments = await github.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        issue_number: thread,
    });
    for (const { id, body = "", user } of comments) {
        if (id === own.id || user?.login !== own.by || !body.startsWith(progress_marker("working")))
            continue;
        await github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            comment_id: id,
            body: written("done", "This run ended before it could say how. The next one is below."),
        });
    }
}
/** Says something once, for good. @throws {SystemFault} where the thread takes no comment. */
async function answer(github, thread, markdown) {
    await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        issue_number: thread,
        body: written("done", markdown),
    });
}
/** Shows on the comment or issue itself that it was seen. That it could not is no reason to stop. */
async function react(github, to, content) {
    const request = to.kind === "labeled"
        ? github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/reactions", {
            issue_number: to.thread,
            content,
        })
        : to.on === "line"
            ? github.request("POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions", {
                comment_id: to.id,
                content,
            })
            : github.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
                comment_id: to.id,
                content,
            });
    await request.catch(() => { });
}

// EXTERNAL MODULE: ./build/github/rules.js
var rules = __webpack_require__(12977);
;// CONCATENATED MODULE: ./build/github/who-may.js

const yes = { may: true };
const no = (why) => ({ may: false, why });
/** Whether this account may ask for a run. @throws {SystemFault} where GitHub could not be asked. */
async function mayAsk(github, { login, bot }, allowed) {
    if (bot) {
        const plain = (name) => name.toLowerCase().replace(/\[bot\]$/, "");
        return allowed.bots.some((it) => plain(it) === plain(login))
            ? yes
            : no(`${login} is a machine; name it in allowed-bots where it may ask`);
    }
    const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
    const found = await (0,fault/* unless */.NJ)(github.request(route, { username: login }), "github.not-found");
    const has = [found?.permission, found?.role_name].filter((it) => typeof it === "string" && it !== "");
    if (has.some((it) => allowed.permissions.includes(it)))
        return yes;
    const what = has.length === 0 ? "no permission" : [...new Set(has)].join(", ");
    return no(`${login} has ${what} here, and ${allowed.permissions.join(", ") || "nobody"} may ask (allowed-permissions)`);
}
/**
 * Whether the comment still says what the event says. One that was edited since might have shown another text to whoever
 * let the run go on; without both times nobody can tell.
 */
async function isUnedited(github, event) {
    const now = await (0,fault/* unless */.NJ)(readAgain(github, event), "github.not-found", "github.gone");
    if (now === undefined)
        return no("the comment is gone");
    if (event.updatedAt === undefined || now.updated_at === undefined) {
        return no("GitHub does not say when the comment was last edited; write it again");
    }
    const same = Date.parse(now.updated_at) === Date.parse(event.updatedAt) && now.body === event.body;
    return same ? yes : no("the comment was edited after it was written; write a new one");
}
function readAgain(github, { on, id }) {
    return on === "line"
        ? github.request("GET /repos/{owner}/{repo}/pulls/comments/{comment_id}", { comment_id: id })
        : github.request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id });
}
/** @throws {SystemFault} where there is no such pull request. */
async function headOf(github, number) {
    const { head, base } = await github.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number });
    const fork = head.repo?.full_name === undefined || head.repo.full_name !== base.repo.full_name;
    return { ref: head.ref, sha: head.sha, fork };
}

;// CONCATENATED MODULE: ./build/github/index.js
/** GitHub as Fire-Flow knows it. */










/***/ }),

/***/ 67025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ permissionHint)
/* harmony export */ });
/** What to add or change so that a request that GitHub forbade is allowed. */
/** The permission that a route needs where GitHub's answer does not name it; the first match counts. */
const permissions = [
    [/ \/repos\/\{owner\}\/\{repo\}\/(git|contents|branches|merges|commits)\b/, "contents: write"],
    [/ \/graphql|createCommitOnBranch|git push/, "contents: write"],
    [/ \/repos\/\{owner\}\/\{repo\}\/pulls\b/, "pull-requests: write"],
    [/ \/repos\/\{owner\}\/\{repo\}\/(issues|labels)\b/, "issues: write"],
];
/** What is said, and what a person does about it. */
const known = [
    [
        /not permitted to create or approve pull requests/i,
        "Turn on Settings → Actions → General → “Allow GitHub Actions to create and approve pull requests”, or give github-token a token of its own.",
    ],
    [/archived/i, "The repository is archived: unarchive it, or set delivery: none."],
    [/locked/i, "Unlock the conversation, or close it so that a new one is opened."],
    [
        /issues? (has been |are |were )?disabled|disabled .*issues/i,
        "Turn on Settings → General → Issues, or set on-escalation: none.",
    ],
    [/SAML|single sign-on/i, "Authorise the token for the organisation's single sign-on."],
];
/**
 * @param route as it was asked for, with `{owner}` and `{repo}` in it.
 * @param headers names in lower case; `x-accepted-github-permissions` says what would do.
 */
function permissionHint(route, said, headers = {}) {
    const next = known.find(([it]) => it.test(said))?.[1];
    if (next !== undefined)
        return next;
    // "contents=write; contents=write,workflows=write": alternatives, each a list.
    const [first = ""] = String(headers["x-accepted-github-permissions"] ?? "").split(";");
    const named = [...first.matchAll(/([a-z_]+)=(read|write)/g)].map(([, name = "", level]) => `${name.replaceAll("_", "-")}: ${level}`);
    const found = permissions.find(([it]) => it.test(route))?.[1];
    const lines = named.length > 0 ? named : [read(route, found)];
    return `Add \`${lines.join("`, `")}\` under \`permissions:\` of the job, or give github-token a token that may do this.`;
}
const read = (route, permission = "contents: write") => route.startsWith("GET ") ? permission.replace("write", "read") : permission;


/***/ }),

/***/ 12977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ githubFinding),
/* harmony export */   z: () => (/* binding */ githubRules)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43876);
/** What can go wrong between Fire-Flow and GitHub. All of it is the system's or the repository's, never the code's. */

const githubRules = {
    "github.unauthorized": {
        severity: "error",
        why: "GitHub answers nobody whose token it does not know.",
        mend: "Set github-token to a token that has not expired, such as the github.token of the workflow.",
    },
    "github.forbidden": {
        severity: "error",
        why: "The token is known, but this is not among what it may do.",
        mend: "Add the line that the message names to the job's permissions, or change the setting that it names.",
    },
    "github.not-found": {
        severity: "error",
        why: "There is no such thing, or the token may not see it.",
        mend: "Check owner, repository and name; give the token access to the repository.",
    },
    "github.gone": {
        severity: "error",
        why: "What was asked for is switched off in this repository, or was deleted.",
        mend: "Switch it on in the repository's settings.",
    },
    "github.moved": {
        severity: "error",
        why: "The repository goes by another name now; a token is not sent after a redirect.",
        mend: "Use the new name in the workflow or the remote.",
    },
    "github.conflict": {
        severity: "error",
        why: "Somebody else changed the same thing at the same time.",
        mend: "Run again.",
    },
    "github.stale-head": {
        severity: "error",
        why: "The branch moved on while the run went: a commit on top of the old head would undo what came in between.",
        mend: "Run again on the new head.",
    },
    "github.protected-branch": {
        severity: "error",
        why: "The branch takes no commits that do not come through its own rules.",
        mend: "Set delivery: pull-request, or name another branch.",
    },
    "github.invalid": {
        severity: "error",
        why: "GitHub understood the request and will not do it.",
        mend: "Change what the message names.",
    },
    "github.rate-limited": {
        severity: "error",
        why: "The token has used up its requests for now.",
        mend: "Run again at the time that the message names, or use a token of its own.",
    },
    "github.unavailable": {
        severity: "error",
        why: "GitHub failed, not the request.",
        mend: "Run again later; see githubstatus.com.",
    },
    "github.timeout": {
        severity: "error",
        why: "Without an answer nobody knows what was done.",
        mend: "Run again later; check the network and the proxy.",
    },
    "github.connection": {
        severity: "error",
        why: "Nothing can be delivered to a server that cannot be reached.",
        mend: "Check GITHUB_API_URL, the network, and HTTPS_PROXY.",
    },
    "github.not-an-api": {
        severity: "error",
        why: "An answer that is not GitHub's API tells nothing about what was done.",
        mend: "Check GITHUB_API_URL: on GitHub Enterprise Server it ends in /api/v3.",
    },
    "github.graphql": {
        severity: "error",
        why: "GitHub answered, but not with what was asked for.",
        mend: "See the message; run again later where it says so.",
    },
};
const githubFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(githubRules);


/***/ }),

/***/ 37403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codeBlock),
/* harmony export */   escapeMarkdown: () => (/* binding */ escapeMarkdown),
/* harmony export */   inlineCode: () => (/* binding */ inlineCode),
/* harmony export */   s: () => (/* binding */ quoteMarkdown)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16972);
/**
 * Foreign text in Markdown that leaves the machine: step summary, comments, issues, pull requests. Nothing of it is
 * interpreted: no markup, HTML, link, image, mention (`@team`), reference (`#1`, `Closes #1`) or command of a runner.
 */

/** What begins markup; the full stop only after a list's number and in `www.`. */
const markup = /[\\`*_{}[\]()|<>&~!$"'^=+-]|(?<=^\s*\d{1,9}|www)\./gim;
/**
 * GitHub looks for mentions, references, emoji and addresses in what Markdown has become, where an entity is its
 * character again: these are broken by a zero-width space.
 */
const linked = /[@#]|:(?=\/\/|:|[\w+-]+:)|(?<=\bgh)-(?=\d)/gi;
const inert = (text) => text.replace(linked, (it) => `${it}\u200b`).replace(markup, (it) => `&#${it.charCodeAt(0)};`);
/** Foreign text within a line of Markdown, a table's cell for one, cut after `limit` characters. */
const escapeMarkdown = (text, limit = 2000) => inert((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, limit));
/** Foreign text of several lines, which stay lines and mean nothing, cut after `limit` characters. */
function quoteMarkdown(text, limit = 2000) {
    const lines = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__.neutralise)(text.slice(0, limit * 4)), limit).split("\n");
    // Space at the start of a line could make a code block of it, in which entities are shown as such.
    return lines.map((line) => `> ${inert(line.trim())}`.trimEnd()).join("\n");
}
/** Foreign text as code within a line; one that holds only space is shown as nothing. */
function inlineCode(text, limit = 300) {
    const line = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, limit);
    const ticks = "`".repeat(longestRun(line) + 1);
    return line === "" ? "" : `${ticks} ${line} ${ticks}`;
}
/** A code block whose fence is longer than any run of backticks within. */
function codeBlock(text, language = "") {
    const ticks = "`".repeat(Math.max(2, longestRun(text)) + 1);
    return `${ticks}${language}\n${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__.neutralise)(text).replace(/\n$/, "")}\n${ticks}`;
}
const longestRun = (text) => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));


/***/ }),

/***/ 16972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   gh: () => (/* binding */ neutraliseForLog),
/* harmony export */   neutralise: () => (/* binding */ neutralise)
/* harmony export */ });
/**
 * Foreign text (model answers, program output, contract values) made harmless before it is shown. Nothing is dropped
 * silently: what cannot be seen is written out as `\u{…}`.
 */
/**
 * Controls (C0, DEL, C1), format characters (bidi marks and isolates, zero-width ones, Unicode tags), lone surrogates,
 * line and paragraph separators, and whatever else is ignorable by default (variation selectors, fillers).
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Text with its line feeds and tabs, everything else that is invisible written out. `\r\n` becomes `\n`. */
const neutralise = (text) => text
    .replace(/\r\n/g, "\n")
    .replace(invisible, (it) => (it === "\n" || it === "\t" ? it : `\\u{${it.codePointAt(0)?.toString(16)}}`));
/** One line of at most `limit` characters. */
function oneLine(text, limit = 500) {
    const line = neutralise(text.slice(0, limit * 4))
        .replace(/\s*\n\s*/g, " ")
        .replace(/\t/g, " ")
        .trim();
    return cut(line, limit);
}
/** The first `limit` characters, never half of a surrogate pair; a cut is marked. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
/**
 * Text for a runner's log, where `::command::` at the start of a line and `##[command]` anywhere are orders: both are
 * broken by a zero-width space.
 */
const neutraliseForLog = (text) => neutralise(text)
    .replace(/##\[/g, "#\u200b#[")
    .replace(/^(\s*):(?=:)/gm, "$1:\u200b");


/***/ })

};
