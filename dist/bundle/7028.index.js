export const id = 7028;
export const ids = [7028];
export const modules = {

/***/ 77028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZF: () => (/* reexport */ answer),
  iM: () => (/* reexport */ commentCommands),
  Wl: () => (/* reexport */ conversation),
  W4: () => (/* reexport */ filesBetween),
  zr: () => (/* reexport */ rules/* githubRules */.z),
  Uo: () => (/* reexport */ headOf),
  OU: () => (/* reexport */ github_event/* isOfFork */.O),
  MU: () => (/* reexport */ isOurs),
  hf: () => (/* reexport */ isUnedited),
  Nh: () => (/* reexport */ mayAsk),
  o6: () => (/* reexport */ openGitHub),
  E4: () => (/* reexport */ openingOf),
  wv: () => (/* reexport */ react),
  W3: () => (/* reexport */ readComment),
  j_: () => (/* reexport */ github_event/* readEvent */.j),
  vq: () => (/* reexport */ readForm),
  rD: () => (/* reexport */ payload/* readPayload */.r),
  ot: () => (/* reexport */ startProgress),
  NJ: () => (/* reexport */ fault/* unless */.NJ)
});

// UNUSED EXPORTS: isFault

// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(86683);
;// CONCATENATED MODULE: ./build/github/changed-files.js
/** What a push changed. */

/** So many files GitHub names of a comparison: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const MAX_FILES = 300;
/**
 * Paths from the repository's root, of renamed files both; nothing where GitHub does not name them all, or does not
 * answer, or where what was there before is no ancestor, so that more may have changed than it names.
 */
async function filesBetween(github, { before, after }) {
    const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
    try {
        // Files come with the first page of commits, which is all that is wanted of them.
        const { status, files } = await github.request(route, { basehead: `${before}...${after}`, per_page: 1 });
        if (status !== "ahead" || files === undefined || files.length >= MAX_FILES)
            return undefined;
        return files.flatMap((it) => [it.filename, ...(it.previous_filename ? [it.previous_filename] : [])]);
    }
    catch (error) {
        if (error instanceof faults/* SystemFault */.SI)
            return undefined;
        throw error;
    }
}

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
/** Where Gitea and Forgejo have their API. */
const GITEA = "/api/v1";
const PAGE = 100;
const MAX_PAGES = 10;
/** Opens a repository. Nothing is loaded or asked before the first call. */
function openGitHub(settings) {
    const { token, owner, repo, environment = {}, signal, timeoutMs = TIMEOUT_MS, now = Date.now } = settings;
    const { sleep = (ms, until) => (0,promises_.setTimeout)(ms, undefined, { signal: until }) } = settings;
    const apiUrl = withoutSlash(settings.apiUrl ?? (environment.GITHUB_API_URL || "https://api.github.com"));
    const graphqlUrl = settings.graphqlUrl ?? (environment.GITHUB_GRAPHQL_URL || graphqlBeside(apiUrl));
    const serverUrl = withoutSlash(settings.serverUrl ?? (environment.GITHUB_SERVER_URL || "https://github.com"));
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
        isGitHub: !apiUrl.endsWith(GITEA),
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
const withoutSlash = (url) => url.replace(/\/+$/, "");
/** GitHub Enterprise Server has REST at `/api/v3` and GraphQL at `/api/graphql`. */
const graphqlBeside = (apiUrl) => apiUrl.endsWith("/api/v3") ? apiUrl.replace(/v3$/, "graphql") : `${apiUrl}/graphql`;

// EXTERNAL MODULE: ./build/neutralise.js
var neutralise = __webpack_require__(16972);
;// CONCATENATED MODULE: ./build/github/comment-command.js
/**
 * Commands in comments: `/fire-flow generate contract=orders.yaml program=totals.py Sum the orders.`
 * The first word of the first line makes a command of it, in capitals or not. What may be set is a closed list: where a
 * run asks, in which sandbox and with which packages is the workflow's to say.
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
    // As a phone's keyboard may begin it, and as the `startsWith` of a workflow's `if:` takes it.
    const [called, rest = ""] = /^\/fire-flow(?:[ \t]+(.*))?$/is.exec(first.trimEnd()) ?? [];
    if (called === undefined)
        return { kind: "no-command" };
    const [word = "help", afterName] = split(rest);
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

;// CONCATENATED MODULE: ./build/github/conversation.js

const conversation_PAGE = 100;
const conversation_MAX_PAGES = 10;
/**
 * Comments of the conversation and on lines of a pull request, the newest first; of each at most the newest 1,000.
 * @throws {SystemFault} where GitHub does not tell them.
 */
async function conversation(github, { thread, isPullRequest }) {
    const lines = isPullRequest
        ? await github.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
            pull_number: thread,
            sort: "created",
            direction: "desc",
        })
        : [];
    // Times are whole seconds: what is of the same one stays in the order that GitHub has it in.
    return [...(await newest(github, thread)).toReversed(), ...lines]
        .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))
        .map(({ body = "", user, created_at, updated_at }) => ({
        body,
        author: { login: user?.login ?? "", bot: user?.type !== "User" },
        edited: created_at !== updated_at,
    }));
}
/** GitHub lists the oldest first and knows no other order, so the last pages are asked for. */
async function newest(github, thread) {
    const at = { issue_number: thread };
    const { comments } = await github.request("GET /repos/{owner}/{repo}/issues/{issue_number}", at);
    const last = Math.ceil(comments / conversation_PAGE);
    const first = Math.max(1, last - conversation_MAX_PAGES + 1);
    const pages = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
    const asked = pages.map((page) => github.request(route, { ...at, per_page: conversation_PAGE, page }));
    return (await Promise.all(asked)).flat();
}
const formQuery = `query Form($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) { body lastEditedAt labels(first: 100) { nodes { name } } }
  }
}`;
/** The text that opened an issue, as it is now; nothing where there is no such issue. */
async function openingOf(github, number) {
    const { owner, repo: name } = github;
    const asked = github.graphql(formQuery, { owner, name, number });
    const issue = (await (0,fault/* unless */.NJ)(asked, "github.not-found", "github.not-an-api"))?.repository?.issue;
    if (!issue)
        return undefined;
    const labels = issue.labels?.nodes.map((it) => it.name) ?? [];
    return { body: issue.body, edited: issue.lastEditedAt !== null, labels };
}

// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/github/payload.js
var payload = __webpack_require__(47692);
;// CONCATENATED MODULE: ./build/github/progress.js
/** Begins every comment of ours. */
const marker = (state) => `<!-- fire-flow: ${state} -->`;
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
const written = (state, markdown) => `${marker(state)}\n${markdown}`.slice(0, progress_MAX_BODY);
/** Only comments by the same account: anybody may write the marker. */
async function closeAbandoned(github, thread, own) {
    const comments = await github.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        issue_number: thread,
    });
    for (const { id, body = "", user } of comments) {
        if (id === own.id || user?.login !== own.by || !body.startsWith(marker("working")))
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












/***/ })

};
