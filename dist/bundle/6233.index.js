export const id = 6233;
export const ids = [6233];
export const modules = {

/***/ 73889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ scriptRules)
/* harmony export */ });
const scriptRules = {
    "windmill.scripts.syntax": {
        severity: "error",
        otherwise: { severity: "warning", when: "where the grammar is known to stumble over valid programs" },
        why: "The program cannot run; wmill also resets its schema to an empty one.",
        mend: "Correct the program at the place given.",
    },
    "windmill.scripts.unread": {
        severity: "warning",
        why: "The parser ran out of time or memory, so that nothing is known of the program.",
        mend: "Make the program smaller: move data that stands in it into a resource.",
    },
    "windmill.scripts.grammar-missing": {
        severity: "error",
        why: "Without its grammar no program of the language can be judged.",
        mend: "Install Fire-Flow again: the folder grammars/ belongs beside its bundle.",
    },
    "windmill.scripts.no-main": {
        severity: "warning",
        why: "Windmill runs the function `main`: without one the script can only be imported.",
        mend: "Add it, or set `no_main_func: true` if it is a library.",
    },
    "windmill.scripts.signature": {
        severity: "warning",
        why: "Forms and callers go by the schema, the program by its parameters.",
        mend: "Run `wmill generate-metadata`.",
    },
    "windmill.scripts.plain-secret": {
        severity: "warning",
        why: "A secret in plain text is known to everyone who may read the repository, and the server takes it for encrypted.",
        mend: "Replace the secret, and leave its value to `wmill sync pull`, which encrypts it.",
    },
    "windmill.scripts.lock": {
        severity: "warning",
        why: "A lock that does not hold what the program imports installs something else, or fails.",
        mend: "Run `wmill generate-metadata`.",
    },
};


/***/ }),

/***/ 46233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ow: () => (/* binding */ expectGrammars),
  En: () => (/* binding */ hasGrammar),
  Lk: () => (/* binding */ readProgram)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(86683);
// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/paths.js
var paths = __webpack_require__(67552);
// EXTERNAL MODULE: ./build/windmill/rules/scripts.js
var scripts = __webpack_require__(73889);
;// CONCATENATED MODULE: ./build/windmill/scripts/grammars.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/**
 * Tree-sitter grammars, loaded when a program of the language is met. They lie as WebAssembly beside the bundle, or in
 * the package that they come from.
 */







const finding = (0,findings/* ruleFamily */.VV)(scripts/* scriptRules */.t);
const MAX_GRAMMAR = 16 << 20;
/** Where the files of engine and grammars come from: all of them lie in `grammars/` beside a bundle. */
const grammars_packages = { engine: "node_modules/web-tree-sitter", grammars: "node_modules/@vscode/tree-sitter-wasm/wasm" };
const loaded = new Map();
let engine;
/** @throws {SystemFault} when the grammar's file is not there. */
function grammarOf(name) {
    const known = loaded.get(name) ?? load(name);
    loaded.set(name, known);
    return known;
}
async function load(name) {
    engine ??= start();
    const { Parser, Language } = await engine;
    const parser = new Parser();
    parser.setLanguage(await Language.load(await read(await find(`tree-sitter-${name}.wasm`, grammars_packages.grammars))));
    return {
        parse(text, reader) {
            const tree = parser.parse(text);
            if (!tree)
                return undefined;
            try {
                return reader(tree.rootNode, tree.rootNode.hasError ? firstFault(parser, text) : undefined);
            }
            finally {
                tree.delete();
            }
        },
    };
}
async function start() {
    const code = (0,external_node_url_.pathToFileURL)(await find("web-tree-sitter.js", grammars_packages.engine)).href;
    // Bundlers break how it finds itself: it stays a file of its own.
    const whole = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ code));
    // Of Emscripten's options the types know only `locateFile`; the bytes spare a second search for the file.
    const wasmBinary = await read(await find("web-tree-sitter.wasm", grammars_packages.engine));
    await whole.Parser.init({ wasmBinary });
    return whole;
}
/** Looks beside this file, then in each folder above it. */
async function find(file, packaged) {
    const from = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (let level = from;; level = (0,external_node_path_.dirname)(level)) {
        for (const folder of ["grammars", packaged]) {
            const candidate = (0,external_node_path_.join)(level, folder, file);
            if (await (0,paths/* exists */.t2)(candidate))
                return candidate;
        }
        if (level === (0,external_node_path_.dirname)(level))
            throw missing((0,external_node_path_.join)(from, "grammars", file));
    }
}
async function read(path) {
    const bytes = await (0,files/* readBytes */.io)(path, MAX_GRAMMAR);
    if (!bytes.ok)
        throw missing(path);
    return bytes.value;
}
const missing = (path) => {
    const fault = finding("windmill.scripts.grammar-missing", `${path} is not there; install Fire-Flow again`);
    return new faults/* SystemFault */.SI(fault);
};
/**
 * Where the parser first could not go on. The tree does not tell: it shows how the parser recovered, often far from
 * there. So the text is parsed once more, and the parser's own log is read.
 */
function firstFault(parser, text) {
    let place = [0, 0];
    let furthest = [0, 0];
    let recovering = false;
    parser.setLogger((message) => {
        if (recovering)
            return;
        const found = /^process .*\brow:(\d+), col:(\d+)/.exec(message);
        if (found)
            place = [Number(found[1]), Number(found[2])];
        else if (message.startsWith("resume"))
            recovering = true;
        else if (message.startsWith("detect_error")) {
            const further = place[0] - furthest[0] || place[1] - furthest[1];
            if (further > 0)
                furthest = place;
        }
    });
    try {
        parser.parse(text)?.delete();
    }
    finally {
        parser.setLogger(null);
    }
    const [row, column] = furthest;
    // Columns of the log count the bytes of UTF-16.
    return faultAt(text, lineStart(text, row) + column / 2);
}
function lineStart(text, row) {
    let start = 0;
    for (let line = 0; line < row; line++)
        start = text.indexOf("\n", start) + 1;
    return start;
}
function faultAt(text, offset) {
    const blank = /^[ \t]*/.exec(text.slice(offset, offset + 500))?.[0].length ?? 0;
    const at = Math.min(offset + blank, text.length);
    const next = /^(?:\w{1,30}|[^\s\w])/u.exec(text.slice(at, at + 40))?.[0];
    return { at, message: next === undefined ? "the line ends too early" : `\`${next}\` does not fit here` };
}

;// CONCATENATED MODULE: ./build/windmill/scripts/headers.js
const program = (parameters) => ({
    main: { kind: "found", parameters },
    imports: [],
    packages: [],
});
/** `name="$1"`, `name="${2}"`, `name="${3:-default}"`; without the quotes it is no parameter. */
function readBashHeader(text) {
    const found = new Map();
    for (const match of text.matchAll(/^(\w+)="\$(?:(\d{1,4})|\{(\d{1,4})\}|\{(\d{1,4}):-(.*)\})"[\t ]*(?:#.*)?\r?$/gm)) {
        const [, name = "", plain, braced, defaulted] = match;
        const position = Number(plain ?? braced ?? defaulted);
        if (!found.has(position)) {
            found.set(position, { name, type: "string", required: defaulted === undefined, at: match.index });
        }
    }
    // Windmill counts from $1 and stops at the first number that is missing.
    const parameters = [];
    for (let it = found.get(1); it; it = found.get(parameters.length + 1))
        parameters.push(it);
    return program(parameters);
}
/** How each dialect declares a parameter in a comment. */
const declarations = {
    postgresql: /^-- \$(?<number>\d+) (?<name>\w+)(?: \((?<type>[\w[\]]+)\))?(?: ?= ?(?<fallback>.+))? *\r?$/gm,
    mysql: /^-- [?:]\d* ?(?<name>\w+) \((?<type>\w+)(?:\([\d, ]+\))?\)(?: ?= ?(?<fallback>.+))? *\r?$/gm,
    bigquery: /^-- @(?<name>\w+) \((?<type>[\w[\]]+)\)(?: ?= ?(?<fallback>.+))? *\r?$/gm,
    snowflake: /^-- \? (?<name>\w+) \((?<type>\w+)\)(?: ?= ?(?<fallback>.+))? *\r?$/gm,
    mssql: /^-- @(?:p|P)\d+ (?<name>\w+) \((?<type>\w+)\)(?: ?= ?(?<fallback>.+))? *\r?$/gm,
};
/** In every dialect: a name that stands for a part of the statement itself, as for its table. */
const interpolated = /^-- %%(?<name>\w+)%%(?<fallback>.*)$/gm;
function readSql(text, language) {
    const pattern = declarations[language];
    if (!pattern)
        return undefined;
    const all = [...text.matchAll(pattern)];
    // One parameter of MySQL that is declared by its name makes comments of those that are declared by their place.
    const byName = language === "mysql" ? all.filter(([line]) => line.startsWith("-- :")) : [];
    const declared = byName.length > 0 ? byName : all;
    const parameters = [
        ...(language === "postgresql" ? numbered(text, declared) : declared.map(declaredParameter)),
        ...[...text.matchAll(interpolated)].map(declaredParameter),
    ];
    const named = /^-- database \S+ *\r?$/m.test(text);
    const database = { name: "database", type: "any", required: !named, at: 0 };
    const names = new Set();
    return program([database, ...parameters].filter((it) => !names.has(it.name) && names.add(it.name)));
}
function declaredParameter({ groups, index }) {
    const { name = "", type, fallback } = groups ?? {};
    return { name, type: sqlType(type), required: fallback === undefined, at: index };
}
/** What PostgreSQL's statements use counts, by its number where no comment names it. */
function numbered(text, declared) {
    const names = new Map(declared.map((it) => [it.groups?.number, declaredParameter(it)]));
    const statements = text.replace(/'(?:''|[^'])*(?:'|$)|--.*|\/\*[\s\S]*?(?:\*\/|$)/g, (it) => " ".repeat(it.length));
    return [...statements.matchAll(/\$(\d+)/g)].map(({ 0: name, 1: number, index }) => names.get(number) ?? { name, type: "any", required: true, at: index });
}
function sqlType(type) {
    if (type === undefined || type.endsWith("[]"))
        return type === undefined ? "any" : "array";
    if (/^(text|varchar|char|string)$/i.test(type))
        return "string";
    if (/^(bool|boolean)$/i.test(type))
        return "boolean";
    return "any";
}

;// CONCATENATED MODULE: ./build/windmill/scripts/bash.js
/** Bash programs: their form by the grammar, their parameters by the lines that Windmill reads. */


async function readBash(text) {
    const grammar = await grammarOf("bash");
    const fault = grammar.parse(text, (_, it) => it);
    const program = readBashHeader(text);
    return fault ? { ...program, syntax: unclosed(text, fault.at) ?? { ...fault, doubtful: true } } : program;
}
const blocks = [
    [/^[ \t]*if[ \t]/gm, "if", /\bfi\b/g, "fi"],
    [/^[ \t]*(?:for|while|until|select)[ \t]/gm, "for` or `while", /\bdone\b/g, "done"],
    [/^[ \t]*case[ \t]/gm, "case", /\besac\b/g, "esac"],
];
const passedBy = /\$'(?:\\.|[^'\\])*'|'[^']*'|"(?:\\.|[^"\\])*"|\\.|(?<=^|\s)#.*/gms;
/**
 * A block that nothing closes. The grammar stumbles over one in fifteen of real programs, so that of what it rejects
 * only this is certain: what opens is counted at the starts of lines alone, what closes wherever it stands.
 */
function unclosed(text, at) {
    // What a here-document holds may look like anything.
    if (text.includes("<<"))
        return undefined;
    const code = text.replace(passedBy, (it) => (it.startsWith("#") ? "" : '""'));
    const count = (pattern, where) => where.match(pattern)?.length ?? 0;
    const open = blocks.find(([opens, , closes]) => count(opens, code) > count(closes, text));
    return open && { message: `there are fewer \`${open[3]}\` than \`${open[1]}\``, at };
}

;// CONCATENATED MODULE: ./build/windmill/scripts/brackets.js
const openers = new Map([
    [")", "("],
    ["]", "["],
    ["}", "{"],
]);
/** @param passedBy what holds brackets that are none: texts and comments; with the flag `g` */
function bracketFault(text, passedBy) {
    const open = [];
    for (const { 0: bracket, index } of text.matchAll(new RegExp(`${passedBy.source}|[()[\\]{}]`, passedBy.flags))) {
        if (bracket.length > 1)
            continue;
        if ("([{".includes(bracket)) {
            open.push({ text: bracket, at: index });
            continue;
        }
        const opener = openers.get(bracket);
        if (opener === undefined)
            continue;
        const last = open.pop();
        if (last?.text === opener)
            continue;
        const fact = last ? `\`${bracket}\` does not close \`${last.text}\`` : `\`${bracket}\` closes nothing`;
        return { message: fact, at: index };
    }
    const last = open.at(-1);
    return last && { message: `\`${last.text}\` is never closed`, at: last.at };
}

// EXTERNAL MODULE: ./build/windmill/scripts/signature.js
var signature = __webpack_require__(77976);
;// CONCATENATED MODULE: ./build/windmill/scripts/go.js



async function readGo(text, entry) {
    const grammar = await grammarOf("go");
    return grammar.parse(text, (root, fault) => programIn(root, fault, { text, entry })) ?? signature/* unreadProgram */.M;
}
const go_passedBy = /"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*.*?\*\//gs;
function programIn(root, fault, { text, entry }) {
    const main = root.namedChildren.find((it) => it?.type === "function_declaration" && it.childForFieldName("name")?.text === entry);
    return {
        ...(fault && { syntax: bracketFault(text, go_passedBy) ?? { ...fault, doubtful: true } }),
        main: mainOf(main, fault),
        imports: [],
        packages: [],
    };
}
/** Of a variadic parameter Windmill makes one input, which no call can fill as the program wants it. */
function mainOf(main, fault) {
    if (!main)
        return { kind: fault ? "unclear" : "none" };
    if (main.childForFieldName("parameters")?.namedChildren.some((it) => it?.type.startsWith("variadic"))) {
        return { kind: "unclear" };
    }
    return { kind: "found", parameters: parametersOf(main) };
}
function parametersOf(main) {
    const declarations = main.childForFieldName("parameters")?.namedChildren ?? [];
    return declarations.flatMap((it) => {
        if (it?.type !== "parameter_declaration")
            return [];
        const type = it.childForFieldName("type");
        // `a, b string` declares two.
        return it.childrenForFieldName("name").flatMap((name) => {
            return name ? [{ name: name.text, type: typeOf(type), required: true, at: name.startIndex }] : [];
        });
    });
}
function typeOf(type) {
    switch (type?.text) {
        case "string":
            return "string";
        case "bool":
            return "boolean";
        case "int":
        case "int16":
        case "int32":
        case "int64":
            return "integer";
        default:
            return type?.type === "slice_type" ? "array" : "any";
    }
}

// EXTERNAL MODULE: ./build/windmill/workspace/paths.js
var workspace_paths = __webpack_require__(44755);
;// CONCATENATED MODULE: ./build/windmill/scripts/imports.js
/** Where an import of a script leads in the workspace. */

/**
 * `./x`, `../x` and `/f/team/x` of a TypeScript script; nothing for packages. `windmill` resolves them against the
 * script's own path, ending or not.
 */
function moduleCandidates(specifier, script) {
    const rooted = specifier.startsWith("/");
    if (!rooted && !specifier.startsWith("./") && !specifier.startsWith("../"))
        return [];
    const path = normalise(rooted ? specifier.slice(1) : `${(0,workspace_paths/* folderName */.ub)(script)}/${specifier}`);
    return path === undefined ? [] : [path.replace(/\.(?:(?:fetch|deno|bun)\.)?[tj]sx?$/, "")];
}
/** `f.team.x` and `.x` of a Python script: the module, or a name in it that is a module of its own. */
function pythonCandidates(module, names, script) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const rest = module
        .slice(dots)
        .split(".")
        .filter((it) => it !== "");
    let base = [];
    if (dots > 0) {
        const folders = script.split("/");
        base = folders.slice(0, Math.max(folders.length - dots, 0));
    }
    else if (!/^[ufg]$/.test(rest[0] ?? ""))
        return [];
    const path = [...base, ...rest].join("/");
    return [path, ...names.map((name) => (path === "" ? name : `${path}/${name}`))];
}
/** Without `.` and `..`; nothing for a path that leaves the workspace. */
function normalise(path) {
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (parts.pop() === undefined)
                return undefined;
        }
        else
            parts.push(part);
    }
    return parts.join("/");
}

;// CONCATENATED MODULE: ./build/windmill/scripts/python-faults.js
/**
 * Forms that no version of Python takes. The grammar stumbles over some that newer versions do take, so that of what it
 * rejects only these are certain to be faults.
 */

const quoted = String.raw `"""(?:\\.|[^\\])*?"""|'''(?:\\.|[^\\])*?'''|"""|'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|["']`;
const comment = String.raw `#[^\n]*`;
const texts = new RegExp(String.raw `(?<prefix>(?<![\w\\])[A-Za-z]{1,2})?(?<quoted>${quoted})|${comment}`, "gs");
const python_faults_passedBy = new RegExp(`${quoted}|${comment}`, "gs");
const tokens = new RegExp(String.raw `(?<text>${quoted})|${comment}|\\\r?\n|(?<end>[\n;])|(?<word>[\p{L}\p{N}\p{M}_]+)|(?<sign>[^\s\\])`, "gsu");
const keywords = new Set(`False None True and as assert async await break class continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return try while with yield match case type lazy print exec`.split(/\s+/));
const headers = new Set(["class", "def", "elif", "else", "except", "finally", "for", "if", "try", "while", "with"]);
const dangling = new Set(["+", "-", "/", "%", "=", "<", ">", "|", "&", "^", "~", "and", "or", "not", "in", "is"]);
/** The first certain fault; nothing where there is none, or where it depends on the version where a text ends. */
function certainFault(text) {
    for (const { index, groups = {} } of text.matchAll(texts)) {
        const { prefix = "", quoted = "" } = groups;
        const isOpen = /^(?:"|'|"""|''')$/.test(quoted);
        // Since Python 3.12 an f-string may hold its own quotes, within braces.
        const holdsQuotes = /[ft]/i.test(prefix) && quoted.split("{").length !== quoted.split("}").length;
        if (holdsQuotes || (isOpen && /[ft]/i.test(prefix)))
            return undefined;
        if (isOpen)
            return { message: "this text is not closed", at: index + prefix.length };
    }
    return (bracketFault(text, python_faults_passedBy) ??
        logicalLines(text)
            .map(lineFault)
            .find((it) => it !== undefined));
}
/** A line's tokens, those of the lines that brackets and backslashes continue it with included. */
function logicalLines(text) {
    const lines = [[]];
    let depth = 0;
    for (const { 0: whole, index: at, groups = {} } of text.matchAll(tokens)) {
        const { text: quoted, end, word, sign } = groups;
        if (end !== undefined && depth === 0)
            lines.push([]);
        else if (sign !== undefined && ")]}".includes(sign))
            depth--;
        if (word !== undefined || sign !== undefined || quoted !== undefined)
            lines.at(-1)?.push({ text: whole, at, depth });
        if (sign !== undefined && "([{".includes(sign))
            depth++;
    }
    return lines;
}
function lineFault(line) {
    for (const [index, it] of line.entries()) {
        const next = line[index + 1];
        const misfit = next && ((isName(it) && isName(next)) || (/^[({]$/.test(it.text) && next.text === ":"));
        if (misfit)
            return { message: `\`${next.text}\` does not fit here`, at: next.at };
    }
    const last = line.at(-1);
    if (!last)
        return undefined;
    const end = last.at + last.text.length;
    if (dangling.has(last.text))
        return { message: "the line ends too early", at: end };
    const header = line[0]?.text === "async" ? line[1] : line[0];
    if (!header || !headers.has(header.text) || line.some((it) => it.depth === 0 && it.text === ":"))
        return undefined;
    return { message: `the colon after this \`${header.text}\` is missing`, at: end };
}
const isName = ({ text }) => /^[\p{L}_]/u.test(text) && !keywords.has(text);

;// CONCATENATED MODULE: ./build/windmill/scripts/python.js




/** @param entry name of the function that is run: `main`, or `preprocessor` */
async function readPython(text, script, entry) {
    const grammar = await grammarOf("python");
    const read = (it) => grammar.parse(it, (root, fault) => python_programIn(root, fault, { text: it, script, entry })) ?? signature/* unreadProgram */.M;
    const program = read(text);
    if (!program.syntax)
        return program;
    // The grammar takes a line inside of brackets for the block's end if it is indented less than the block.
    const joined = read(withBracketsOnOneLine(text));
    if (!joined.syntax)
        return joined;
    return program.syntax.doubtful ? { ...program, syntax: certainFault(text) ?? program.syntax } : program;
}
/** What is not closed goes on to the end, so that nothing is looked at twice. */
const python_tokens = /("""|''')(?:\\.|[^\\])*?(?:\1|\\?$)|"(?:\\.|[^"\\\n])*(?:"|\\?$|(?=\n))|'(?:\\.|[^'\\\n])*(?:'|\\?$|(?=\n))|#[^\n]*|[([{}\])]|\r?\n/gs;
/** Of the same length: blanks stand for the line ends and comments inside of brackets. */
function withBracketsOnOneLine(text) {
    let depth = 0;
    return text.replace(python_tokens, (token) => {
        if (/^[([{]/.test(token))
            depth++;
        else if (/^[)\]}]/.test(token))
            depth = Math.max(depth - 1, 0);
        else if (depth > 0 && /^[#\r\n]/.test(token))
            return " ".repeat(token.length);
        return token;
    });
}
function python_programIn(root, fault, { text, script, entry }) {
    const imports = [];
    const packages = new Set();
    let main = { kind: "none" };
    const visit = (statement) => {
        switch (statement.type) {
            case "decorated_definition": {
                const inner = statement.childForFieldName("definition");
                if (inner)
                    visit(inner);
                break;
            }
            case "function_definition":
                // Of two definitions the last one counts.
                if (statement.childForFieldName("name")?.text === entry) {
                    const parameters = python_parametersOf(statement);
                    main = parameters ? { kind: "found", parameters } : { kind: "unclear" };
                }
                break;
            case "import_statement":
            case "import_from_statement":
                readImport(statement, script, imports, packages, (name) => {
                    // `from f.team.lib import main` makes it the program's own.
                    if (name === entry && main.kind === "none")
                        main = { kind: "unclear" };
                });
                break;
            case "expression_statement":
                if (new RegExp(`^${entry}\\s*[:=]`).test(statement.text.slice(0, 40)))
                    main = { kind: "unclear" };
                break;
            case "if_statement":
            case "try_statement":
            case "with_statement":
                if (main.kind === "none" && statement.text.includes(`def ${entry}(`))
                    main = { kind: "unclear" };
                break;
        }
    };
    for (const statement of root.namedChildren)
        if (statement)
            visit(statement);
    const syntax = fault ? { ...fault, doubtful: true } : mayOverlook(text) ? overlooked(root, text) : undefined;
    return {
        ...(syntax && { syntax }),
        main: fault && main.kind === "none" ? { kind: "unclear" } : main,
        imports,
        packages: [...packages],
    };
}
/** Cheaper than to ask the tree: a `print` before no bracket, or a colon before a line that is not indented further. */
function mayOverlook(text) {
    if (/^\s*print[ \t]+[^\s(=:]/m.test(text))
        return true;
    let colon = -1;
    for (const line of text.split("\n")) {
        const rest = line.trim();
        if (rest === "" || rest.startsWith("#"))
            continue;
        const indent = line.length - line.trimStart().length;
        if (colon >= indent)
            return true;
        colon = /:(?:\s*#.*)?$/.test(rest) ? indent : -1;
    }
    return colon >= 0;
}
/** What the grammar takes and Python 3 does not: `print x`, and a block without a statement. */
function overlooked(root, text) {
    for (const it of root.descendantsOfType(["print_statement", "block"])) {
        if (!it)
            continue;
        if (it.type === "block" && it.namedChildren.every((child) => child?.type === "comment")) {
            const blank = /^\s*/.exec(text.slice(it.startIndex))?.[0].length ?? 0;
            return { message: "an indented block is missing", at: it.startIndex + blank };
        }
        if (it.type === "print_statement" && !/^print\s*(\(|>>)/.test(it.text)) {
            return { message: "`print` needs parentheses", at: it.startIndex };
        }
    }
    return undefined;
}
/** Nothing for lists that Windmill's own parser reads otherwise than Python: with `*args`, `*` or `/` in them. */
function python_parametersOf(definition) {
    const list = definition.childForFieldName("parameters")?.namedChildren ?? [];
    if (list.some((it) => it?.type.endsWith("_separator") || /^\*(?!\*)/.test(it?.text ?? "")))
        return undefined;
    return list.flatMap((it) => {
        // `**kwargs` takes no input of its own.
        if (!it || it.type.endsWith("_splat_pattern"))
            return [];
        const name = it.type === "identifier" ? it : (it.childForFieldName("name") ?? it.namedChildren[0]);
        if (name?.type !== "identifier")
            return [];
        const type = it.childForFieldName("type")?.text;
        const optional = /^(?:typing\.|t\.)?Optional\b|\|\s*None\b|\bNone\s*\|/.test(type ?? "");
        const value = it.childForFieldName("value");
        const unsure = value ? !isLiteral(value) : optional;
        const required = value === null && !optional;
        return [{ name: name.text, type: python_typeOf(type), required, at: it.startIndex, ...(unsure && { unsure }) }];
    });
}
const literals = new Set("string concatenated_string integer float true false none ellipsis list dictionary call parenthesized_expression".split(" "));
/** As far as Windmill's own parser reads a default. */
const isLiteral = (value) => literals.has(value.type) && value.descendantsOfType("interpolation").length === 0;
const types = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    list: "array",
    List: "array",
    dict: "object",
    Dict: "object",
};
function python_typeOf(annotation) {
    const text = annotation
        ?.replace(/^(?:typing|t)\./, "")
        .replace(/\[.*$/s, "")
        .trim() ?? "";
    // `List` alone is a class like any other to Windmill.
    if (/[|]/.test(annotation ?? "") || /^(?:typing\.|t\.)?(?:List|Dict)$/.test(annotation ?? ""))
        return "any";
    return Object.hasOwn(types, text) ? types[text] : "any";
}
function readImport(statement, script, imports, packages, named) {
    const module = statement.childForFieldName("module_name");
    const names = statement.childrenForFieldName("name").flatMap((it) => (it ? [original(it)] : []));
    for (const it of statement.childrenForFieldName("name")) {
        if (it)
            named(it.childForFieldName("alias")?.text ?? it.text);
    }
    for (const [text, at, members] of module
        ? [[module.text, module.startIndex, names]]
        : names.map((name) => [name, statement.startIndex, []])) {
        const candidates = pythonCandidates(text, members, script);
        if (candidates.length > 0)
            imports.push({ text, candidates, at });
        else
            packages.add(text.split(".")[0]);
    }
}
const original = (name) => (name.childForFieldName("name") ?? name).text;

;// CONCATENATED MODULE: ./build/windmill/scripts/rust.js


async function readRust(text, entry) {
    const grammar = await grammarOf("rust");
    return grammar.parse(text, (root, fault) => rust_programIn(root, fault, entry)) ?? signature/* unreadProgram */.M;
}
function rust_programIn(root, fault, entry) {
    const main = root.namedChildren.find((it) => it?.type === "function_item" && it.childForFieldName("name")?.text === entry);
    return {
        ...(fault && { syntax: { ...fault, doubtful: true } }),
        main: main ? { kind: "found", parameters: rust_parametersOf(main) } : { kind: fault ? "unclear" : "none" },
        imports: [],
        packages: [],
    };
}
function rust_parametersOf(main) {
    const list = main.childForFieldName("parameters")?.namedChildren ?? [];
    return list.flatMap((it) => {
        if (it?.type !== "parameter")
            return [];
        const name = it.childForFieldName("pattern")?.text.replace(/^(mut|ref)\s+/, "");
        const type = it.childForFieldName("type")?.text ?? "";
        // To Windmill it is a resource like any other type that it does not know, and required.
        const unsure = /^(?:std::option::)?Option\s*<.*>$/s.test(type);
        if (name === undefined || !/^\w+$/.test(name))
            return [];
        return [
            { name, type: unsure ? "any" : rust_typeOf(type), required: !unsure, at: it.startIndex, ...(unsure && { unsure }) },
        ];
    });
}
function rust_typeOf(type) {
    const plain = type.trim();
    if (plain === "String" || plain === "&str")
        return "string";
    if (plain === "bool")
        return "boolean";
    if (/^[iu](8|16|32|64|128|size)$/.test(plain))
        return "integer";
    if (/^f(32|64)$/.test(plain))
        return "number";
    return /^Vec\s*</.test(plain) ? "array" : "any";
}

;// CONCATENATED MODULE: ./build/windmill/scripts/typescript.js



async function readTypescript(text, script, entry) {
    const grammar = await grammarOf("typescript");
    const program = grammar.parse(text, (root, fault) => typescript_programIn(root, fault, script, entry)) ?? signature/* unreadProgram */.M;
    if (!program.syntax)
        return program;
    // The grammar stumbles over some rare but valid code; an exact parser decides, and says what is wrong.
    const syntax = await exactFault(text);
    const { syntax: _, ...rest } = program;
    return syntax ? { ...program, syntax } : rest;
}
async function exactFault(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 5429).then(__webpack_require__.t.bind(__webpack_require__, 5429, 19));
    try {
        // Recovered errors are about meaning, on which the runtimes differ; only what cannot be read at all counts.
        parse(text, {
            sourceType: "module",
            errorRecovery: true,
            allowReturnOutsideFunction: true,
            allowUndeclaredExports: true,
            plugins: ["typescript", "decorators", "decoratorAutoAccessors", "explicitResourceManagement"],
        });
        return undefined;
    }
    catch (error) {
        // What the parser only takes where it is told to, a newer runtime may take as it is.
        if (!(error instanceof SyntaxError) || "missingPlugin" in error)
            return undefined;
        const message = error.message.replace(/ \(\d+:\d+\)$/, "").replace(/\.$/, "");
        return { message, at: error.pos ?? 0 };
    }
}
function typescript_programIn(root, fault, script, entry) {
    const imports = [];
    const packages = new Set();
    let main = { kind: "none" };
    for (const statement of root.namedChildren) {
        if (statement?.type === "import_statement" || statement?.type === "export_statement") {
            const source = statement.childForFieldName("source");
            if (source)
                typescript_readImport(source, script, imports, isOfTypes(statement) ? undefined : packages);
        }
        if (statement?.type !== "export_statement" && statement?.type !== "function_declaration")
            continue;
        const declared = statement.type === "export_statement" ? statement.childForFieldName("declaration") : statement;
        const name = declared?.childForFieldName("name")?.text;
        if (declared && isFunction(declared) && name === entry) {
            const parameters = /^export\s+default\b/.test(statement.text) ? undefined : typescript_parametersOf(declared);
            main = parameters ? { kind: "found", parameters } : { kind: "unclear" };
        }
        else if (statement.type === "export_statement" && main.kind === "none" && mayExport(statement, entry)) {
            main = { kind: "unclear" };
        }
    }
    return {
        ...(fault && { syntax: fault }),
        main: fault && main.kind === "none" ? { kind: "unclear" } : main,
        imports,
        packages: [...packages],
    };
}
const isFunction = (node) => node.type === "function_declaration" ||
    node.type === "generator_function_declaration" ||
    node.type === "function_signature";
/** `export const main = …`, `export { x as main }`, `export * from …`, `export default …`: a main that runs, unseen by Windmill. */
const mayExport = (statement, entry) => new RegExp(`\\b${entry}\\b`).test(statement.text.slice(0, 2000)) ||
    /^export\s*(\*|default)/.test(statement.text.slice(0, 40));
/** Bun drops what is imported for its types: no lock holds it. */
function isOfTypes(statement) {
    if (/^(?:import|export)\s+type\s+(?!from\b)/.test(statement.text))
        return true;
    const named = statement.descendantsOfType(["import_specifier", "export_specifier"]);
    return /^(?:import|export)\s*\{/.test(statement.text) && named.every((it) => /^type\s+(?!as\b)/.test(it?.text ?? ""));
}
/** @param packages absent where nothing is loaded for the import */
function typescript_readImport(source, script, imports, packages) {
    const text = source.text.slice(1, -1);
    const candidates = moduleCandidates(text, script);
    if (candidates.length > 0)
        imports.push({ text, candidates, at: source.startIndex });
    else if (!text.startsWith(".") && !text.startsWith("/"))
        packages?.add(text);
}
/** Nothing for lists that Windmill's own parser makes nothing of: with rest parameters, `this`, or lists taken apart. */
function typescript_parametersOf(declared) {
    let anonymous = 0;
    const list = declared.childForFieldName("parameters")?.namedChildren ?? [];
    const odd = ["rest_pattern", "this", "array_pattern"];
    if (list.some((it) => odd.includes(it?.childForFieldName("pattern")?.type ?? "")))
        return undefined;
    return list.flatMap((it) => {
        if (it?.type !== "required_parameter" && it?.type !== "optional_parameter")
            return [];
        const pattern = it.childForFieldName("pattern");
        if (!pattern)
            return [];
        const named = pattern.type === "identifier";
        // Windmill calls what is destructured anon1, anon2, …
        const name = named ? pattern.text : `anon${++anonymous}`;
        const type = it.childForFieldName("type")?.namedChildren[0];
        const stated = it.type === "required_parameter" && it.childForFieldName("value") === null;
        const unsure = stated && isOptional(type);
        const required = stated && !unsure;
        return [{ name, type: typescript_typeOf(type), required, at: it.startIndex, ...(unsure && { unsure }) }];
    });
}
const isOptional = (type) => type?.type === "union_type" && /\b(undefined|null)\b/.test(type.text);
function typescript_typeOf(type) {
    switch (type?.type) {
        case "predefined_type":
            return type.text === "string" || type.text === "number" || type.text === "boolean" ? type.text : "any";
        case "array_type":
            return "array";
        default:
            return "any";
    }
}

;// CONCATENATED MODULE: ./build/windmill/scripts/read.js








/** Begins to load grammars: they are compiled beside what else there is to do. */
function expectGrammars(names) {
    // A grammar that is not there is reported where it is needed.
    for (const name of names)
        grammarOf(name).catch(() => { });
}
/** Characters; a longer program is not read, and nothing is claimed about it. */
const MAX_PROGRAM = 4 << 20;
const typescript = ({ text, script, entry }) => readTypescript(text, script, entry);
/** By language, what reads its programs by a grammar. */
const readers = new Map([
    ["python3", ({ text, script, entry }) => readPython(text, script, entry)],
    ["typescript", typescript],
    ["bun", typescript],
    ["bunnative", typescript],
    ["deno", typescript],
    ["nativets", typescript],
    ["go", ({ text, entry }) => readGo(text, entry)],
    ["rust", ({ text, entry }) => readRust(text, entry)],
    ["bash", ({ text }) => readBash(text)],
]);
const hasGrammar = (language) => readers.has(language);
/** @returns `unread` for languages without a reader here */
async function readProgram(program) {
    const { text, language } = program;
    if (text.length > MAX_PROGRAM)
        return signature/* unreadProgram */.M;
    return readers.get(language)?.(program) ?? readSql(text, language) ?? signature/* unreadProgram */.M;
}


/***/ }),

/***/ 77976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unreadProgram)
/* harmony export */ });
/** What a program takes: the parameters of its main function, whatever its language. */
const unreadProgram = { main: { kind: "unread" }, imports: [], packages: [] };


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
/* harmony export */   ub: () => (/* binding */ folderName)
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
/** The ending of a program's file and its language. */
function programOf(file) {
    const found = Object.entries(endings).find(([ending]) => file.endsWith(ending));
    return found && { stem: file.slice(0, -found[0].length), language: found[1] };
}
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
    if (/(^|\/)flow\.(yaml|json)$/.test(file))
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
