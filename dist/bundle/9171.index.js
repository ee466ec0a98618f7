export const id = 9171;
export const ids = [9171];
export const modules = {

/***/ 6447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pl: () => (/* reexport */ ENOUGH),
  pL: () => (/* reexport */ casesFinding),
  vj: () => (/* reexport */ casesRules),
  mH: () => (/* reexport */ collectWords),
  gj: () => (/* reexport */ drawCases),
  KR: () => (/* reexport */ exampleCases),
  T0: () => (/* reexport */ inputCase),
  UJ: () => (/* reexport */ nextHeldBack),
  f: () => (/* reexport */ planCases),
  k0: () => (/* reexport */ readCases),
  Qr: () => (/* reexport */ shrink)
});

// UNUSED EXPORTS: holdBack

// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./node_modules/fast-check/lib/fast-check.js + 8 modules
var fast_check = __webpack_require__(78608);
;// CONCATENATED MODULE: ./build/cases/clash.js
/**
 * What keeps members apart: unique fields, primary keys, unique items. Null is not a duplicate: a key that is not whole
 * clashes with none.
 */
function clashOf(member, constraints) {
    const keys = member.type === "object" ? keysOf(member.fields, []) : [];
    const whole = constraints.some((it) => it.rule === "schema.unique-items");
    if (keys.length === 0 && !whole)
        return undefined;
    return (a, b) => (whole && same(a, b)) || keys.some((paths) => paths.every((path) => share(a, b, path)));
}
/** Keys of a record and of the objects within it: each is one path, or several for a primary key of several fields. */
function keysOf(fields, from) {
    const primary = fields.filter((it) => it.primaryKey).map((it) => [...from, it.name]);
    const unique = fields.filter((it) => it.unique).map((it) => [[...from, it.name]]);
    const inner = fields.flatMap(({ name, shape }) => shape.type === "object" ? keysOf(shape.fields, [...from, name]) : []);
    return [...(primary.length > 0 ? [primary] : []), ...unique, ...inner];
}
function share(a, b, path) {
    const [first, second] = [at(a, path), at(b, path)];
    return first !== null && second !== null && same(first, second);
}
function at(value, path) {
    let found = value;
    for (const name of path) {
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, name))
            return null;
        found = found[name];
    }
    return found;
}
const same = (a, b) => a === b || (hasForms(a) && hasForms(b) && canonical(a) === canonical(b));
/** Whether equal values may be written in different ways. */
const hasForms = (value) => typeof value === "string" ? TIMESTAMP.test(value) : typeof value === "object" && value !== null;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/;
/** The same text for values that a judge takes for equal: keys in any order, one instant at two offsets. */
const canonical = (value) => JSON.stringify(value, (_, it) => {
    if (typeof it === "string" && TIMESTAMP.test(it))
        return Date.parse(it);
    if (typeof it !== "object" || it === null || Array.isArray(it))
        return it;
    return Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)));
});

;// CONCATENATED MODULE: ./build/cases/count.js
/** The strictest of the limits that two rules set. */
function countOf(constraints, least, most) {
    const limits = (rule) => constraints.flatMap((it) => (it.rule === rule && "limit" in it ? [Number(it.limit)] : []));
    return { min: Math.max(0, ...limits(least)), max: Math.min(Number.POSITIVE_INFINITY, ...limits(most)) };
}

;// CONCATENATED MODULE: ./build/cases/random.js

/** Draws after which something is wrong: an honest model of many fields needs some ten thousand. */
const BUDGET = 2_000_000;
/**
 * A source of randomness that is the same for the same seed on every machine, and that runs dry: fast-check retries
 * without end where nothing fits, such as a character class that excludes every character.
 */
function randomOf(seed, budget = BUDGET) {
    let spent = 0;
    const source = (start) => {
        let state = start | 0;
        return {
            clone: () => source(state),
            getState: () => [state],
            // mulberry32, by Tommy Ettinger (public domain).
            next() {
                spent += 1;
                if (spent > budget)
                    throw new fast_check/* default.PreconditionFailure */.Ay.PreconditionFailure();
                state = (state + 0x6d2b79f5) | 0;
                let mixed = Math.imul(state ^ (state >>> 15), state | 1);
                mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
                return (mixed ^ (mixed >>> 14)) | 0;
            },
        };
    };
    return new fast_check/* default.Random */.Ay.Random(source(seed));
}
/**
 * Values drawn one after another, at most `tries`. A draw that does not count (`fc.pre`) is left out, so what comes
 * may be fewer, or nothing at all.
 */
function* drawsOf(from, random, tries) {
    for (let turn = 0; turn < tries; turn += 1) {
        try {
            yield from.generate(random, undefined).value;
        }
        catch (error) {
            if (!fast_check/* default.PreconditionFailure */.Ay.PreconditionFailure.isFailure(error))
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/cases/rules.js

/** What can be wrong with the cases that a program is judged on. */
const casesRules = {
    "cases.syntax": {
        severity: "error",
        why: "A file of cases that cannot be read whole cannot be judged with.",
        mend: "Mend the JSON, NDJSON or YAML at the place given.",
    },
    "cases.shape": {
        severity: "error",
        why: "A case is an object {name?, input, output?, heldBack?}; anything else would be guessed at.",
        mend: "Write the value in the type that the message names.",
    },
    "cases.unknown-key": {
        severity: "error",
        why: "A misspelt key, such as an `ouput` that nobody compares, would silently weaken the judgement.",
        mend: "Use `name`, `input`, `output` or `heldBack`.",
    },
    "cases.missing-input": {
        severity: "error",
        why: "A case without an input cannot be run.",
        mend: "Add the key `input`; `input: null` is an input too.",
    },
    "cases.duplicate-name": {
        severity: "error",
        why: "Findings name their case, so two cases cannot share a name.",
        mend: "Rename one of them, or leave the names out.",
    },
    "cases.empty": {
        severity: "error",
        why: "A file of cases without a case judges nothing.",
        mend: "Add a case, or leave the option `cases` out.",
    },
    "cases.undrawable": {
        severity: "error",
        why: "No inputs can be drawn that satisfy the input model.",
        mend: "Simplify what the message names, or give cases and set `drawn-cases: 0`.",
    },
    "cases.table-passes": {
        severity: "warning",
        why: "A program that only repeats the outputs it was shown proves nothing.",
        mend: "Give six cases or more, mark one with `heldBack: true`, or add a rule between input and output.",
    },
    "cases.few-drawn": {
        severity: "notice",
        why: "Fewer inputs than asked for tell less.",
        mend: "Nothing needs to be done where the input model really has so few values; else widen it.",
    },
    "cases.none": {
        severity: "error",
        why: "A program that is run on nothing is not proven.",
        mend: "Add `cases`, or an input model to draw cases from.",
    },
    "cases.unconstrained": {
        severity: "error",
        why: "Where neither contract nor cases constrain the output, any program would pass.",
        mend: "Add rules to the output model, or expected outputs to the cases.",
    },
    "cases.expected-rejected": {
        severity: "error",
        why: "No program can pass a case whose expected output breaks the contract.",
        mend: "Correct the expected output, or the rule that rejects it.",
    },
    "cases.input-rejected": {
        severity: "warning",
        why: "A given input that its model rejects may test what will never happen.",
        mend: "Correct the input, or the input model.",
    },
};
/** Makes a finding about cases. */
const casesFinding = (0,build_findings/* ruleFamily */.VV)(casesRules);

;// CONCATENATED MODULE: ./build/cases/domain.js




/** Values that are mostly ordinary and now and then an edge. */
const drawable = ({ edges, any }) => fast_check/* default.oneof */.Ay.oneof({ weight: 6, arbitrary: any }, { weight: 1, arbitrary: fast_check/* default.constantFrom */.Ay.constantFrom(...edges) });
/** Randomness for finding out whether there is any value at all. */
const LEAST_BUDGET = 50_000;
/** The domain of what `any` draws. Where no edge satisfies the demands, what comes first serves as one. */
function domainWith(edges, any, place) {
    if (edges.length > 0)
        return (0,build_findings/* checked */.KD)({ edges, any });
    const [first] = drawsOf(any, randomOf(1, LEAST_BUDGET), 50);
    return first === undefined ? undrawable(place, "its demands leave no value") : (0,build_findings/* checked */.KD)({ edges: [first], any });
}
/** Says that no value can be drawn for a part of the model. */
const undrawable = ({ path, location }, why) => (0,build_findings/* rejected */.nS)(casesFinding("cases.undrawable", `no input can be drawn for ${path}: ${why}; set drawn-cases to 0 to judge by the given cases alone`, { path, location }));
/** All of the parts, or everything that is wrong with any of them. */
function allOf(parts) {
    const findings = parts.flatMap((it) => it.findings);
    const values = parts.flatMap((it) => (it.ok ? [it.value] : []));
    return values.length === parts.length ? (0,build_findings/* checked */.KD)(values, findings) : (0,build_findings/* rejected */.nS)(...findings);
}

;// CONCATENATED MODULE: ./build/cases/input-key.js
/** The same text for values that are written down the same way, so that inputs are not run twice. */
const inputKey = (value) => JSON.stringify(value, (_, it) => (typeof it === "bigint" ? `${it}n` : it)) ?? "";

;// CONCATENATED MODULE: ./build/cases/lists.js


/** How many members a list or map is drawn with at most, by how many lists it stands in. */
const CEILINGS = [10, 4, 3, 2];
/** Longer lists are demanded by nobody who means well. */
const MAX_LEAST = 200;
/** Lists of what `item` can be drawn as: none, one, and several members that do not clash. */
function listDomain(item, count, clash, place) {
    const most = mostOf(count, place.depth);
    if (most === undefined)
        return undrawable(place, unreasonable(count, "members"));
    const lengths = { minLength: count.min, maxLength: most };
    const member = drawable(item);
    const several = clash === undefined ? fast_check/* default.array */.Ay.array(member, lengths) : fast_check/* default.uniqueArray */.Ay.uniqueArray(member, { ...lengths, comparator: clash });
    const distinct = item.edges.filter((it, index) => clash === undefined || !item.edges.slice(0, index).some((earlier) => clash(earlier, it)));
    const lists = [...new Set([0, 1, most])].map((length) => distinct.slice(0, length));
    const edges = lists.filter((it) => it.length >= count.min && it.length <= most);
    return domainWith(edges, several, place);
}
/** Maps whose keys are words. */
function mapDomain(value, count, clash, words, place) {
    const most = mostOf(count, place.depth);
    if (most === undefined)
        return undrawable(place, unreasonable(count, "keys"));
    const key = fast_check/* default.oneof */.Ay.oneof(fast_check/* default.constantFrom */.Ay.constantFrom(...words), fast_check/* default.tuple */.Ay.tuple(fast_check/* default.constantFrom */.Ay.constantFrom(...words), fast_check/* default.nat */.Ay.nat(999)).map((it) => it.join("-")));
    const entry = fast_check/* default.tuple */.Ay.tuple(key, drawable(value));
    const any = fast_check/* default.uniqueArray */.Ay.uniqueArray(entry, {
        minLength: count.min,
        maxLength: most,
        comparator: (a, b) => a[0] === b[0] || clash?.(a[1], b[1]) === true,
    })
        .map((entries) => Object.fromEntries(entries));
    const [edge] = value.edges;
    const edges = [{}, ...(edge === undefined ? [] : [{ "é-1": edge }])];
    const fits = (it) => Object.keys(it).length >= count.min && Object.keys(it).length <= most;
    return domainWith(edges.filter(fits), any, place);
}
function mostOf({ min, max }, depth) {
    if (min > max || min > MAX_LEAST)
        return undefined;
    return Math.max(min, Math.min(max, CEILINGS[depth] ?? 1));
}
const unreasonable = ({ min, max }, what) => min > max ? `it demands at least ${min} and at most ${max} ${what}` : `lists of ${min} ${what} are too long to draw`;

;// CONCATENATED MODULE: ./build/cases/grid.js
/**
 * Evenly spaced points on an exact scale: numbers are counted in steps of 10⁻¹², times in milliseconds. Both sides of a
 * range are kept exactly, which doubles cannot promise.
 */

/** The points within a range, if there are any. */
function gridOf({ low, high }, step) {
    const first = -floorDiv(-low, step);
    const last = floorDiv(high, step);
    return first > last ? undefined : { step, first, last };
}
/**
 * What is demanded, narrowed to what is sane. Where the two do not meet, such as for milliseconds since 1970, the
 * contract wins: values then start at its bound and go as far as sanity would.
 */
function saneRange(sane, demanded) {
    const { low, high } = demanded;
    const span = sane.high - sane.low;
    if (low !== undefined && low > sane.high)
        return { low, high: min(high ?? low + span, low + span) };
    if (high !== undefined && high < sane.low)
        return { low: max(low ?? high - span, high - span), high };
    return { low: max(low ?? sane.low, sane.low), high: min(high ?? sane.high, sane.high) };
}
/** The ends of the grid, and those of `landmarks` that lie on it. */
function edgePoints(grid, landmarks) {
    const onGrid = landmarks.filter((it) => it % grid.step === 0n).map((it) => it / grid.step);
    const inside = onGrid.filter((it) => it >= grid.first && it <= grid.last);
    return [...new Set([grid.first, grid.last, ...inside])].map((it) => it * grid.step);
}
/** Points of the grid, most of them within the smaller `reaches` of what is nearest to `home`. */
function pointsAround(grid, home, reaches) {
    const centre = max(grid.first, min(grid.last, floorDiv(home, grid.step)));
    const within = (reach) => fast_check/* default.bigInt */.Ay.bigInt({ min: max(grid.first, centre - reach), max: min(grid.last, centre + reach) });
    const all = fast_check/* default.bigInt */.Ay.bigInt({ min: grid.first, max: grid.last });
    const near = reaches.map((reach) => ({ weight: 4, arbitrary: within(reach) }));
    return fast_check/* default.oneof */.Ay.oneof(...near, { weight: 1, arbitrary: all }).map((it) => it * grid.step);
}
const min = (a, b) => (a < b ? a : b);
const max = (a, b) => (a > b ? a : b);
function floorDiv(a, b) {
    const quotient = a / b;
    return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

;// CONCATENATED MODULE: ./build/cases/numbers.js




/** Numbers are counted in 10⁻¹²: fine enough for any bound that a contract states by hand. */
const DIGITS = 12;
const ONE = 10n ** BigInt(DIGITS);
const SANE = { low: -(10n ** 9n) * ONE, high: 10n ** 9n * ONE };
const EXACT = BigInt(Number.MAX_SAFE_INTEGER) * ONE;
/** Cents, whole numbers, millionths: the steps in which numbers are drawn, likeliest first. */
const STEPS = [ONE / 100n, ONE, ONE / 1000000n];
/** Integers and numbers within their bounds: |x| ≤ 10⁹ unless the bounds lie beyond, at most six decimals. */
function numberDomain(type, constraints, place) {
    const divisors = constraints.flatMap((it) => (it.rule === "schema.multiple-of" ? [exact(it.divisor)] : []));
    if (divisors.includes(0n))
        return undrawable(place, "its multipleOf has more than twelve decimals");
    const { low, high } = saneRange(SANE, boundsOf(constraints));
    const range = { low: low < -EXACT ? -EXACT : low, high: high > EXACT ? EXACT : high };
    const steps = type === "integer" ? [ONE] : STEPS;
    const grids = steps.flatMap((step) => gridOf(range, divisors.reduce(leastCommonMultiple, step)) ?? []);
    const [main] = grids;
    if (main === undefined)
        return undrawable(place, `no ${type} of six decimals at most lies within its bounds`);
    const edges = edgePoints(main, [0n, ONE, -ONE]).map(toNumber);
    return (0,build_findings/* checked */.KD)({ edges, any: fast_check/* default.oneof */.Ay.oneof(...grids.map(weighted)).map(toNumber) });
}
const weighted = (grid, index) => ({
    weight: 3 - index,
    arbitrary: pointsAround(grid, 0n, [20n, 2000n]),
});
/** The strictest of the bounds, exclusive ones moved inwards by the least that counts. */
function boundsOf(constraints) {
    const lows = [];
    const highs = [];
    for (const it of constraints) {
        if (it.rule === "schema.minimum")
            lows.push(atLeast(it.limit));
        if (it.rule === "schema.maximum")
            highs.push(-atLeast(negated(it.limit)));
        if (it.rule === "schema.exclusive-minimum")
            lows.push(beyond(it.limit));
        if (it.rule === "schema.exclusive-maximum")
            highs.push(-beyond(negated(it.limit)));
    }
    const strictest = (bounds, sign) => bounds.reduce((best, it) => (best === undefined || sign * it > sign * best ? it : best), undefined);
    const low = strictest(lows, 1n);
    const high = strictest(highs, -1n);
    return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}
const negated = (limit) => (typeof limit === "bigint" ? -limit : -Number(limit));
/** The first count that is not below the limit. */
function atLeast(limit) {
    const counted = exact(limit);
    return typeof limit !== "bigint" && toNumber(counted) < Number(limit) ? counted + 1n : counted;
}
/** The first count above the limit. */
function beyond(limit) {
    const counted = exact(limit);
    return typeof limit !== "bigint" && toNumber(counted) > Number(limit) ? counted : counted + 1n;
}
/** Counted in 10⁻¹², rounded where it has more decimals. */
function exact(value) {
    if (typeof value === "bigint")
        return value * ONE;
    const bounded = Math.max(-1e20, Math.min(1e20, Number(value)));
    const [whole = "0", decimals = ""] = bounded.toFixed(DIGITS).split(".");
    return BigInt(whole + decimals);
}
/** The double nearest to the count: the one that the same decimals in JSON stand for. */
const toNumber = (counted) => Number(`${counted}e-${DIGITS}`);
function leastCommonMultiple(a, b) {
    let [x, y] = [a, b];
    while (y !== 0n)
        [x, y] = [y, x % y];
    return (a / x) * b;
}

// EXTERNAL MODULE: ./build/pattern.js + 1 modules
var pattern = __webpack_require__(51440);
;// CONCATENATED MODULE: ./build/cases/patterns.js
/**
 * Strings that match a contract's patterns. A pattern is hostile text: it may repeat a million times, retry without
 * end or backtrack for years, so generating runs on bounded randomness and matching on bounded time.
 */



/** Repetitions within repetitions; each further one makes fast-check five times slower. */
const MAX_NESTING = 3;
/** Repetitions that a pattern may demand at least, all of them multiplied. */
const MAX_REPEATS = 10_000;
const MAX_PATTERN = 1000;
/** Strings that should match the whole of the pattern; none where fast-check cannot generate them. */
function generatedBy(pattern, size, tries) {
    const repeats = [...pattern.matchAll(/\{(\d+)/g)].reduce((product, it) => product * Math.max(1, Number(it[1])), 1);
    if (repeats > MAX_REPEATS || pattern.length > MAX_PATTERN || nesting(pattern) > MAX_NESTING)
        return [];
    try {
        // Contracts mostly mean the whole value: what may stand around an unanchored match would be noise.
        const { source, flags } = regexOf(pattern);
        const whole = new RegExp(`^(?:${source})$`, flags.replace(/[im]/g, ""));
        const strings = fast_check/* default.stringMatching */.Ay.stringMatching(whole, { size: repeats > 100 ? "xsmall" : size });
        return [...drawsOf(strings, randomOf(pattern.length, 20_000), tries)];
    }
    catch {
        // Lookarounds, word boundaries and back references: fast-check says no by throwing.
        return [];
    }
}
/** How many repetitions stand within each other at most. */
function nesting(pattern) {
    const open = [0];
    for (const [token] of pattern.matchAll(/\(|(?:\)|\\.|\[(?:\\.|[^\]\\])*\]|[^()[\\*+?{}|])[*+?{]?/gs)) {
        if (token === "(") {
            open.push(0);
            continue;
        }
        const inner = token.startsWith(")") && open.length > 1 ? open.pop() : 0;
        const depth = inner + (/^.+[*+?{]$/s.test(token) ? 1 : 0);
        open.push(Math.max(open.pop(), depth));
    }
    return Math.max(...open);
}
/** Those of the texts that match every pattern, as the judge matches; none where that takes too long to tell. */
function matching(patterns, texts) {
    if (patterns.length === 0 || texts.length === 0)
        return texts;
    const matches = patterns.map(pattern/* compilePattern */.E);
    return texts.filter((text) => matches.every((match) => match(text) === "match"));
}
/**
 * Patterns are read as JSON Schema reads them, by Unicode; one that is not well-formed so, as ECMA-262 forgives it.
 * `(?i)` at the start is RE2's way of writing a flag.
 */
function regexOf(pattern) {
    const [prefix = "", inline = ""] = /^\(\?([ims]+)\)/.exec(pattern) ?? [];
    const body = pattern.slice(prefix.length);
    try {
        return new RegExp(body, `${inline}u`);
    }
    catch {
        return new RegExp(body, inline);
    }
}

;// CONCATENATED MODULE: ./build/cases/string-formats.js

const hex = (digits) => fast_check/* default.array */.Ay.array(fast_check/* default.constantFrom */.Ay.constantFrom(..."0123456789abcdef"), { minLength: digits, maxLength: digits }).map((it) => it.join(""));
/** A word as hosts and paths may hold it: lower-case ASCII letters and digits. */
const label = (words) => fast_check/* default.tuple */.Ay.tuple(fast_check/* default.constantFrom */.Ay.constantFrom(...words), fast_check/* default.nat */.Ay.nat(99)).map(([word, number]) => `${word
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 20) || "x"}${number}`);
const host = (words) => fast_check/* default.tuple */.Ay.tuple(label(words), fast_check/* default.constantFrom */.Ay.constantFrom("example.com", "example.org", "test")).map((it) => it.join("."));
/** How each format is drawn; `binary` and `password` are free text. Reserved names only: nothing real is addressed. */
const FORMATS = {
    email: (words) => ({
        edges: ["a@example.com", "first.last+tag@mail.example.co.uk"],
        any: fast_check/* default.tuple */.Ay.tuple(label(words), host(words)).map((it) => it.join("@")),
    }),
    uuid: () => ({
        edges: ["00000000-0000-4000-8000-000000000000", "ffffffff-ffff-4fff-bfff-ffffffffffff"],
        any: fast_check/* default.tuple */.Ay.tuple(hex(8), hex(4), hex(3), fast_check/* default.constantFrom */.Ay.constantFrom("8", "9", "a", "b"), hex(3), hex(12))
            .map(([a, b, c, variant, d, e]) => `${a}-${b}-4${c}-${variant}${d}-${e}`),
    }),
    uri: (words) => ({
        edges: ["http://example.com", "https://example.com:8443/a%20b?x=1&y=%C3%A9#top"],
        any: fast_check/* default.tuple */.Ay.tuple(host(words), label(words)).map(([name, path]) => `https://${name}/${path}`),
    }),
    hostname: (words) => ({ edges: ["localhost", "a-b.example.com"], any: host(words) }),
    ipv4: () => ({ edges: ["0.0.0.0", "255.255.255.255"], any: fast_check/* default.ipV4 */.Ay.ipV4() }),
    ipv6: () => ({
        edges: ["::1", "2001:db8::ff00:42:8329"],
        any: fast_check/* default.array */.Ay.array(hex(4), { minLength: 8, maxLength: 8 }).map((it) => it.join(":")),
    }),
    byte: (words) => ({
        edges: ["AA==", "w6nDvA=="],
        any: fast_check/* default.constantFrom */.Ay.constantFrom(...words).map((it) => Buffer.from(it).toString("base64")),
    }),
    binary: undefined,
    password: undefined,
};

;// CONCATENATED MODULE: ./build/cases/words.js
const MAX_WORDS = 200;
const MAX_LENGTH = 60;
/** For models that come without given or example values. */
const ORDINARY = ["amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbor"];
/**
 * The texts within the values, and the words that they are made of: what free strings are recombined from, so that a
 * drawn input speaks of the same things as a given one. At most 200, in the order in which they come.
 */
function collectWords(values) {
    const words = new Set();
    const pending = [...values].reverse();
    while (pending.length > 0 && words.size < MAX_WORDS) {
        const value = pending.pop();
        if (typeof value === "string")
            for (const word of [value, ...value.split(/\s+/)])
                add(word, words);
        else if (typeof value === "object" && value !== null)
            pending.push(...Object.values(value).reverse());
    }
    return [...words].slice(0, MAX_WORDS);
}
/** The words to draw from: ordinary ones where there are none. */
function wordsOr(words) {
    const [first, ...others] = words.filter(isSane);
    return first === undefined ? ORDINARY : [first, ...others];
}
function add(word, words) {
    if (word.trim() !== "" && word.length <= MAX_LENGTH && isSane(word))
        words.add(word);
}
/** Well-formed Unicode without NUL, and not the one key that JavaScript objects stumble over. */
const isSane = (text) => !/[\0\p{Surrogate}]/u.test(text) && text !== "__proto__";

;// CONCATENATED MODULE: ./build/cases/texts.js








/** Longer texts are demanded by nobody who means well. */
const texts_MAX_LENGTH = 10_000;
/** Candidates looked at where a text must satisfy several demands at once. */
const POOL = 100;
/** Strings within their lengths, patterns and formats. Lengths count code points. */
function textDomain(constraints, words, place) {
    const lengths = countOf(constraints, "schema.min-length", "schema.max-length");
    if (lengths.min > lengths.max)
        return undrawable(place, "its least length is above its greatest");
    if (lengths.min > texts_MAX_LENGTH)
        return undrawable(place, `texts of ${lengths.min} characters are too long to draw`);
    const patterns = constraints.flatMap((it) => (it.rule === "schema.pattern" ? [it.pattern] : []));
    const formats = constraints.flatMap((it) => (it.rule === "schema.format" ? (FORMATS[it.format] ?? []) : []));
    const [pattern] = patterns;
    const [format] = formats.map((drawer) => drawer(words));
    if (pattern === undefined && format === undefined)
        return (0,build_findings/* checked */.KD)(freeText(lengths, words));
    const bounded = lengths.min > 0 || Number.isFinite(lengths.max);
    if (pattern === undefined && format !== undefined && !bounded)
        return (0,build_findings/* checked */.KD)(format);
    const fitting = (texts) => matching(patterns, [...new Set(texts)].filter((text) => isSane(text) && within(lengths, text)));
    const pools = [
        () => (format === undefined ? words.concat(generatedBy(pattern, "small", POOL)) : drawnFrom(format)),
        () => (format === undefined && bounded ? generatedBy(pattern, "medium", POOL) : []),
    ];
    for (const pool of pools) {
        const [shortest, ...longer] = fitting(pool()).toSorted(byLength);
        if (shortest === undefined)
            continue;
        return (0,build_findings/* checked */.KD)({ edges: [shortest, ...longer.slice(-1)], any: fast_check/* default.constantFrom */.Ay.constantFrom(shortest, ...longer) });
    }
    const demands = [
        ...patterns.map((it) => `pattern ${it}`),
        ...(format ? ["format"] : []),
        ...(bounded ? ["length"] : []),
    ];
    return undrawable(place, `nothing was found that satisfies its ${demands.join(" and ")}`);
}
const drawnFrom = (domain) => [...drawsOf(drawable(domain), randomOf(1), POOL)];
const byLength = (a, b) => a.length - b.length || (a < b ? -1 : 1);
function within({ min, max }, text) {
    const length = [...text].length;
    return length >= min && length <= max;
}
function freeText(lengths, words) {
    const fit = (text) => fitted(text, lengths, words);
    const longest = Math.min(lengths.max, lengths.min + 300);
    const edges = [
        "",
        "Zoë Ångström 東京 🚀",
        `O'Neil, "J."`,
        " padded ",
        fitted("", { min: longest, max: longest }, words),
    ];
    const bounded = Number.isFinite(lengths.max) ? edges : edges.slice(0, -1);
    const word = fast_check/* default.constantFrom */.Ay.constantFrom(...words);
    const phrase = fast_check/* default.array */.Ay.array(word, { minLength: 2, maxLength: 4 }).map((it) => it.join(" "));
    const numbered = fast_check/* default.tuple */.Ay.tuple(word, fast_check/* default.nat */.Ay.nat(9999)).map(([it, number]) => `${it}-${number}`);
    const any = fast_check/* default.oneof */.Ay.oneof({ weight: 4, arbitrary: word }, { weight: 3, arbitrary: phrase }, { weight: 2, arbitrary: numbered });
    return { edges: [...new Set(bounded.map(fit))], any: any.map(fit) };
}
/** Cut to its greatest length, or continued to its least. */
function fitted(text, { min, max }, words) {
    const points = [...text];
    if (points.length > max)
        return points.slice(0, max).join("");
    if (points.length >= min)
        return text;
    const filler = [...words.join(" "), " "];
    while (points.length < min)
        points.push(...filler);
    return points.slice(0, min).join("");
}

;// CONCATENATED MODULE: ./build/cases/times.js




const SECOND = 1000n;
const DAY = 86400n * SECOND;
const times_at = (iso) => BigInt(Date.parse(iso));
/** A day's distance from the ends of the years leaves room for every offset. */
const YEARS = { low: times_at("1900-01-02T00:00:00Z"), high: times_at("2100-12-30T23:59:59Z") };
const WRITABLE = { low: times_at("0001-01-02T00:00:00Z"), high: times_at("9999-12-30T23:59:59Z") };
const HOME = times_at("2024-01-01T00:00:00Z");
const LANDMARKS = ["1970-01-01T00:00:00Z", "2024-02-29T00:00:00Z", "1999-12-31T00:00:00Z"].map(times_at);
/** Minutes east of UTC, likeliest first. */
const OFFSETS = [0, 0, 0, 120, -330];
/** Dates and times within their bounds, in the years 1900 to 2100 unless the bounds lie beyond. */
function timeDomain(type, constraints, place) {
    const bounds = times_boundsOf(type, constraints);
    if (bounds === undefined)
        return undrawable(place, `a bound of it is no ${type}`);
    const sane = type === "time" ? { low: 0n, high: DAY - SECOND } : saneRange(YEARS, bounds);
    const range = {
        low: larger(sane.low, type === "time" ? bounds.low : WRITABLE.low),
        high: smaller(sane.high, type === "time" ? bounds.high : WRITABLE.high),
    };
    const grid = type === "date" ? gridOf(range, DAY) : (gridOf(range, SECOND) ?? gridOf(range, 1n));
    if (grid === undefined)
        return undrawable(place, `no ${type} lies within its bounds`);
    const edges = edgePoints(grid, type === "time" ? [DAY / 2n] : LANDMARKS);
    const units = type === "date" ? 1n : DAY / SECOND;
    const points = pointsAround(grid, HOME, type === "time" ? [] : [60n * units, 1500n * units]);
    const fraction = type === "date" ? fast_check/* default.constant */.Ay.constant(0n) : fast_check/* default.constantFrom */.Ay.constantFrom(0n, 0n, 0n, 120n, 999n);
    return (0,build_findings/* checked */.KD)({
        edges: edges.map((it) => write(type, it, 0)),
        any: fast_check/* default.tuple */.Ay.tuple(points, fraction, fast_check/* default.constantFrom */.Ay.constantFrom(...OFFSETS))
            .map(([point, more, offset]) => write(type, point + more > range.high ? point : point + more, offset)),
    });
}
/** Milliseconds since 1970, for times since midnight; `undefined` where a limit cannot be read. */
function times_boundsOf(type, constraints) {
    let low;
    let high;
    for (const it of constraints) {
        if (!("limit" in it) || typeof it.limit !== "string")
            continue;
        const limit = read(type, it.limit);
        if (limit === undefined)
            return undefined;
        if (it.rule === "schema.minimum")
            low = larger(limit, low);
        if (it.rule === "schema.exclusive-minimum")
            low = larger(limit + 1n, low);
        if (it.rule === "schema.maximum")
            high = smaller(limit, high);
        if (it.rule === "schema.exclusive-maximum")
            high = smaller(limit - 1n, high);
    }
    return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}
const DATED = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/i;
/** Without an offset the text is taken for UTC. */
function read(type, text) {
    const dated = type === "time" ? `1970-01-01T${text}` : text;
    const match = DATED.exec(dated);
    if (match === null)
        return undefined;
    const zoned = match[1] === undefined && dated.length > "2024-01-01".length ? `${dated}Z` : dated;
    const ms = Date.parse(zoned.replace(" ", "T").toUpperCase());
    return Number.isNaN(ms) ? undefined : BigInt(ms);
}
function write(type, ms, offset) {
    const shifted = type === "timestamp" ? Number(ms) + offset * 60_000 : Number(ms);
    const iso = new Date(shifted).toISOString().replace(".000Z", "Z");
    if (type === "date")
        return iso.slice(0, 10);
    if (type === "time")
        return iso.slice(11, -1);
    return type === "timestamp_ntz" ? iso.slice(0, -1) : iso.replace("Z", zone(offset));
}
function zone(minutes) {
    if (minutes === 0)
        return "Z";
    const size = Math.abs(minutes);
    const two = (it) => String(it).padStart(2, "0");
    return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
const larger = (a, b) => (b === undefined || a > b ? a : b);
const smaller = (a, b) => (b === undefined || a < b ? a : b);

;// CONCATENATED MODULE: ./build/cases/arbitrary.js
/** A model's shapes as values that can be drawn. */










/** Edges of one record that are tried at most. */
const MAX_EDGES = 6;
/** What a case's input can be drawn as: a record, or rows of them. */
function inputDomain(model, words) {
    const setting = { path: "$", location: model.location, words, depth: 0 };
    if (model.cardinality === "one")
        return recordDomain(model.fields, [], setting);
    const row = recordDomain(model.fields, [], { ...setting, path: "$[*]", depth: 1 });
    if (!row.ok)
        return row;
    const rows = { min: 0, max: Number.POSITIVE_INFINITY };
    const clash = clashOf({ type: "object", fields: model.fields, constraints: [], location: model.location }, []);
    return listDomain(row.value, rows, clash, setting);
}
function domainOf(shape, setting) {
    const { constraints, location } = shape;
    const place = { ...setting, location };
    const choices = constraints.flatMap((it) => (it.rule === "schema.enum" ? [it.values] : []));
    if (choices.length > 0)
        return choiceDomain(shape, choices, place);
    switch (shape.type) {
        case "string":
            return textDomain(constraints, setting.words, place);
        case "integer":
        case "number":
            return numberDomain(shape.type, constraints, place);
        case "boolean":
            return (0,build_findings/* checked */.KD)({ edges: [false, true], any: fast_check/* default.boolean */.Ay.boolean() });
        case "date":
        case "timestamp":
        case "timestamp_ntz":
        case "time":
            return timeDomain(shape.type, constraints, place);
        case "any":
            return (0,build_findings/* checked */.KD)(anything(setting.words));
        case "object":
            return recordDomain(shape.fields, constraints, place);
        case "array": {
            const inside = { ...place, path: `${setting.path}[*]`, depth: setting.depth + 1 };
            const item = domainOf(shape.items, inside);
            const clash = clashOf(shape.items, constraints);
            return item.ok
                ? listDomain(item.value, countOf(constraints, "schema.min-items", "schema.max-items"), clash, place)
                : item;
        }
        case "map": {
            const value = domainOf(shape.values, { ...place, path: `${setting.path}.*`, depth: setting.depth + 1 });
            const count = countOf(constraints, "schema.min-properties", "schema.max-properties");
            return value.ok ? mapDomain(value.value, count, clashOf(shape.values, []), setting.words, place) : value;
        }
        default:
            return shape;
    }
}
/** The values that every enum lists and that have the shape's type. */
function choiceDomain(shape, choices, place) {
    const [first = [], ...others] = choices.map((values) => values.filter((it) => hasType(it, shape.type)));
    const common = first.filter((it) => others.every((list) => list.some((other) => inputKey(other) === inputKey(it))));
    if (common.length === 0)
        return undrawable(place, `its enum lists no ${shape.type}`);
    return (0,build_findings/* checked */.KD)({
        edges: [...new Set([...common.slice(0, 1), ...common.slice(-1)])],
        any: fast_check/* default.constantFrom */.Ay.constantFrom(...common),
    });
}
function hasType(value, type) {
    switch (type) {
        case "integer":
            return Number.isSafeInteger(value);
        case "number":
        case "boolean":
            return typeof value === type;
        case "any":
            return value !== null;
        case "array":
            return Array.isArray(value);
        case "object":
        case "map":
            return typeof value === "object" && value !== null && !Array.isArray(value);
        default:
            return typeof value === "string";
    }
}
/** Small JSON of any kind. */
function anything(words) {
    const word = fast_check/* default.constantFrom */.Ay.constantFrom(...words);
    const scalar = fast_check/* default.oneof */.Ay.oneof(word, fast_check/* default.integer */.Ay.integer({ min: -100, max: 100 }), fast_check/* default.boolean */.Ay.boolean());
    const list = fast_check/* default.array */.Ay.array(scalar, { maxLength: 3 });
    const object = fast_check/* default.tuple */.Ay.tuple(word, scalar).map((entry) => Object.fromEntries([entry]));
    return { edges: ["", 0, false, [], {}], any: fast_check/* default.oneof */.Ay.oneof(scalar, list, object) };
}
function recordDomain(fields, constraints, setting) {
    // A record cannot be relied on to carry this key through anybody's program.
    const named = fields.filter((it) => it.required || it.name !== "__proto__");
    const members = allOf(named.map((field) => memberDomain(field, setting)));
    if (!members.ok)
        return members;
    const { min, max } = countOf(constraints, "schema.min-properties", "schema.max-properties");
    const fits = (record) => Object.keys(record).length >= min && Object.keys(record).length <= max;
    const build = (values) => {
        let surplus = values.filter((it) => it !== undefined).length - max;
        const entries = named.flatMap(({ name, required }, index) => {
            const value = values[index];
            if (value === undefined || (!required && surplus-- > 0))
                return [];
            return [[name, value]];
        });
        return Object.fromEntries(entries);
    };
    const turns = Math.min(MAX_EDGES, Math.max(1, ...members.value.map((it) => it.edges.length)));
    const edges = Array.from({ length: turns }, (_, turn) => build(members.value.map(({ edges }) => edges[turn % edges.length])));
    const any = fast_check/* default.tuple */.Ay.tuple(...members.value.map(drawable)).map((values) => {
        const record = build(values);
        fast_check/* default.pre */.Ay.pre(fits(record));
        return record;
    });
    return domainWith(edges.filter(fits), any, setting);
}
/** A member of a record: absent, null or a value. */
function memberDomain(field, setting) {
    const { location, name, required, nullable } = field;
    const place = { ...setting, location, path: `${setting.path}.${name}` };
    if (name === "__proto__")
        return undrawable(place, "no input may have a key of this name");
    const domain = domainOf(field.shape, place);
    if (!domain.ok)
        return domain;
    const missing = [...(required ? [] : [undefined]), ...(nullable ? [null] : [])];
    if (missing.length === 0)
        return domain;
    return (0,build_findings/* checked */.KD)({
        edges: [...missing, ...domain.value.edges],
        any: fast_check/* default.oneof */.Ay.oneof({ weight: 8, arbitrary: domain.value.any }, { weight: 1, arbitrary: fast_check/* default.constantFrom */.Ay.constantFrom(...missing) }),
    });
}

;// CONCATENATED MODULE: ./build/cases/drawn.js






/**
 * Draws cases from an input model, `drawn 1` and up, no two alike; free strings are recombined from `words`. A model
 * with fewer values than asked for gives fewer; one that no value can be drawn for is a finding.
 */
function drawCases({ model, words, ...request }) {
    const inputs = inputsOf(model, words);
    return inputs.ok ? drawFrom(inputs.value, request) : inputs;
}
function inputsOf(model, words) {
    const domain = inputDomain(model, wordsOr(words));
    return domain.ok ? (0,build_findings/* checked */.KD)({ ...domain.value, place: { path: "$", location: model.location } }) : domain;
}
function drawFrom(inputs, request) {
    const { seed, count, taken = [], valid } = request;
    const edges = request.edges ? inputs.edges.slice(0, Math.ceil(count / 3)) : [];
    const draws = drawsOf(drawable(inputs), randomOf(seed), 50 + 20 * count);
    const seen = new Set(taken.map(inputKey));
    const cases = [];
    let drawn = 0;
    for (const input of concat(edges, draws)) {
        if (cases.length >= count)
            break;
        if (valid?.(input) === false)
            continue;
        drawn += 1;
        const key = inputKey(input);
        if (seen.has(key))
            continue;
        seen.add(key);
        cases.push({ name: `drawn ${cases.length + 1}`, source: "drawn", heldBack: false, input });
    }
    if (drawn === 0 && count > 0)
        return undrawable(inputs.place, "no value drawn satisfies the model");
    return (0,build_findings/* checked */.KD)(cases);
}
function* concat(first, then) {
    yield* first;
    yield* then;
}

;// CONCATENATED MODULE: ./build/cases/examples.js
/**
 * Cases that stand in the contract itself: examples with an input, and sample data of the input model. Sample data of
 * the output model alone shows what may come out, but not of what.
 */
function exampleCases(contract, sides) {
    return contract.examples.flatMap((example) => {
        const pair = pairOf(example, sides);
        return pair === undefined
            ? []
            : [{ name: example.name, source: "example", heldBack: false, location: example.location, ...pair }];
    });
}
function pairOf(example, sides) {
    const { input, output, model } = example;
    if (input !== undefined && output !== undefined)
        return { input, output };
    const lone = input ?? output;
    // Lone data belongs to the model that it names, wherever it was read to.
    const isInput = model === undefined ? input !== undefined : model === sides.input?.name;
    return lone !== undefined && isInput ? { input: lone } : undefined;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/cases/parse.js
/**
 * Text of JSON, NDJSON or YAML → nodes that know their place. All three are read by `yaml`, whose JSON schema takes
 * JSON's scalars only: one reader, one kind of position, and integers stay exact.
 */



/** A broken text breaks again and again: the first few errors say it all. */
const MAX_ERRORS = 10;
const SYNTAX_BY_EXTENSION = {
    json: "json",
    ndjson: "ndjson",
    jsonl: "ndjson",
    yaml: "yaml",
    yml: "yaml",
};
/** Reads the text in the syntax of the file's extension, or in the one that it looks like. */
function parseText(text, path) {
    const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const syntax = SYNTAX_BY_EXTENSION[path.slice(path.lastIndexOf(".") + 1).toLowerCase()] ?? sniff(body);
    if (syntax !== "ndjson")
        return [parseOne(body, path, 1, syntax)];
    return body
        .split(/\r?\n/)
        .flatMap((line, index) => (line.trim() === "" ? [] : [parseOne(line, path, index + 1, "json")]));
}
function sniff(text) {
    const isJson = (it) => jsonFault(it) === undefined;
    if (isJson(text))
        return "json";
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    return lines.length > 1 && lines.every((line) => line.trimStart().startsWith("{") && isJson(line))
        ? "ndjson"
        : "yaml";
}
function parseOne(text, file, firstLine, syntax) {
    const lines = new dist.LineCounter();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
    };
    const fault = (message, offset = 0) => casesFinding("cases.syntax", message, { location: at(offset) });
    const document = (0,dist.parseDocument)(text, {
        schema: syntax === "json" ? "json" : "core",
        intAsBigInt: true,
        lineCounter: lines,
        prettyErrors: false,
    });
    // A warning, such as an unknown tag, means that the value is not what was written.
    const faults = [...document.errors, ...document.warnings]
        .slice(0, MAX_ERRORS)
        .map((it) => fault(`not well-formed ${syntax.toUpperCase()}: ${it.message}`, it.pos[0]));
    if (faults.length > 0)
        return (0,build_findings/* rejected */.nS)(...faults);
    const strict = syntax === "json" ? jsonFault(text) : undefined;
    if (strict !== undefined)
        return (0,build_findings/* rejected */.nS)(fault(`not well-formed JSON: ${strict.message}`, strict.offset));
    const place = (node) => at(node?.range?.[0] ?? 0);
    const value = (node) => {
        try {
            return (0,build_findings/* checked */.KD)(narrow(node?.toJS(document, { maxAliasCount: 100 }) ?? null));
        }
        catch (error) {
            // Too many aliases, a number that is none, or nesting deeper than the stack.
            return (0,build_findings/* rejected */.nS)(casesFinding("cases.syntax", error.message, { location: place(node) }));
        }
    };
    return (0,build_findings/* checked */.KD)({ root: document.contents, place, value });
}
/** What strict JSON has against the text: `yaml` allows comments and trailing commas. */
function jsonFault(text) {
    try {
        JSON.parse(text);
        return undefined;
    }
    catch (error) {
        const { message } = error;
        return { message, offset: Number(/at position (\d+)/.exec(message)?.[1] ?? 0) };
    }
}
/** Integers that a double holds exactly become numbers. @throws {RangeError} on a number that JSON cannot write. */
function narrow(value) {
    if (typeof value === "bigint")
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    if (typeof value === "number" && !Number.isFinite(value))
        throw new RangeError(`${value} is no number that JSON has`);
    if (Array.isArray(value))
        return value.map(narrow);
    if (typeof value === "object" && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, narrow(it)]));
    }
    return value;
}

;// CONCATENATED MODULE: ./build/cases/given.js
/** Cases that the user gives: a file of them, or one input on the command line. */





const KEYS = ["name", "input", "output", "heldBack"];
/**
 * Reads cases `{name?, input, output?, heldBack?}` from JSON (an array, or one object), NDJSON or YAML, told by the
 * extension of `path`, else by the text. Everything that is wrong is found at once, with its line and column; cases
 * without a name are called by their position.
 */
function readCases(text, path) {
    const parsed = parseText(text, path);
    const faults = parsed.flatMap((it) => it.findings);
    if (faults.length > 0)
        return (0,build_findings/* rejected */.nS)(...faults);
    const documents = parsed.flatMap((it) => (it.ok ? [it.value] : []));
    const entries = documents.flatMap((document) => {
        const { root } = document;
        const nodes = (0,dist.isSeq)(root) && documents.length === 1 ? root.items : root === null ? [] : [root];
        return nodes.map((node) => ({ node, document }));
    });
    if (entries.length === 0) {
        const location = { file: path, line: 1, column: 1 };
        return (0,build_findings/* rejected */.nS)(casesFinding("cases.empty", "the file holds no case", { location }));
    }
    const read = entries.map(({ node, document }, index) => readCase(node, document, `case ${index + 1}`));
    const cases = read.flatMap((it) => (it.ok ? [it.value] : []));
    const findings = [...read.flatMap((it) => it.findings), ...duplicateNames(cases)];
    return findings.length > 0 ? (0,build_findings/* rejected */.nS)(...findings) : (0,build_findings/* checked */.KD)(cases);
}
/** An input given by itself, as one case. */
const inputCase = (input) => ({ name: "input", source: "given", heldBack: false, input });
function readCase(node, { place, value }, position) {
    const location = place(node);
    if (!(0,dist.isMap)(node)) {
        return (0,build_findings/* rejected */.nS)(casesFinding("cases.shape", `${position} is no object {name?, input, output?, heldBack?}`, { location }));
    }
    const members = membersOf(node);
    const findings = [];
    const shape = (key, demand) => {
        const found = members.get(key)?.value ?? null;
        findings.push(casesFinding("cases.shape", `${key} of ${position} is not ${demand}`, { location: place(found) }));
    };
    for (const [key, member] of members) {
        if (!KEYS.includes(key))
            findings.push(unknownKey(key, position, place(member.key)));
    }
    if (!members.has("input")) {
        findings.push(casesFinding("cases.missing-input", `${position} has no input: write {input: …}`, { location }));
    }
    const read = (key) => {
        const member = members.get(key);
        if (member === undefined)
            return undefined;
        const result = value(member.value);
        if (result.ok)
            return result.value;
        findings.push(...result.findings);
        return null;
    };
    const [name, input, output, heldBack] = KEYS.map(read);
    if (name !== undefined && (typeof name !== "string" || name.trim() === ""))
        shape("name", "a text, which may need quotes");
    if (heldBack !== undefined && typeof heldBack !== "boolean")
        shape("heldBack", "true or false");
    if (findings.length > 0)
        return (0,build_findings/* rejected */.nS)(...findings);
    return (0,build_findings/* checked */.KD)({
        name: typeof name === "string" ? name : position,
        source: "given",
        heldBack: heldBack === true,
        input: input,
        ...(output !== undefined && { output }),
        location,
    });
}
const membersOf = (node) => new Map(node.items.map((pair) => {
    const member = pair;
    return [(0,dist.isScalar)(member.key) ? String(member.key.value) : String(member.key), member];
}));
function unknownKey(key, position, location) {
    const nearest = (0,mod/* closest */.kp)(key, [...KEYS]);
    const hint = (0,mod/* distance */.Io)(key, nearest) <= 2 ? `did you mean "${nearest}"?` : `a case has ${KEYS.join(", ")}`;
    return casesFinding("cases.unknown-key", `${position} has an unknown key "${key.slice(0, 60)}": ${hint}`, {
        location,
    });
}
function duplicateNames(cases) {
    const first = new Map();
    return cases.flatMap((it) => {
        const earlier = first.get(it.name);
        if (earlier === undefined) {
            first.set(it.name, it);
            return [];
        }
        const message = `the name "${it.name}" is taken by the case in line ${earlier.location?.line}`;
        return [casesFinding("cases.duplicate-name", message, it.location && { location: it.location })];
    });
}

;// CONCATENATED MODULE: ./build/cases/hold-back.js

/** From so many given and example cases up, `auto` holds a third of them back. */
const ENOUGH = 6;
/**
 * Marks given and example cases as held back: spread over the list, the same ones for the same seed, never all of
 * them. Cases that are marked already stay so and count; a share of 0 shows every case.
 */
function holdBack(cases, share, seed) {
    if (share === 0)
        return cases.map((it) => ({ ...it, heldBack: false }));
    const free = cases.flatMap((it, index) => (it.heldBack ? [] : [index]));
    const total = share === "auto" ? (cases.length < ENOUGH ? 0 : Math.floor(cases.length / 3)) : Math.floor(cases.length * share);
    const wanted = Math.min(total - (cases.length - free.length), free.length - 1);
    const random = randomOf(seed);
    const chosen = new Set();
    for (let turn = 0; turn < wanted; turn += 1) {
        const from = Math.floor((turn * free.length) / wanted);
        const to = Math.floor(((turn + 1) * free.length) / wanted) - 1;
        chosen.add(free[random.nextInt(from, to)]);
    }
    return cases.map((it, index) => (chosen.has(index) ? { ...it, heldBack: true } : it));
}
/** How many of so many drawn cases are held back: half of them, or the share; one is always shown. */
const drawnHeldBack = (count, share) => Math.max(0, Math.min(count - 1, Math.floor(count * (share === "auto" ? 0.5 : share))));

;// CONCATENATED MODULE: ./build/cases/plan.js
/** Which cases an attempt is judged on, and which of them the provider may see. */





/**
 * The cases of each attempt, each case under its own name. Shown drawn cases are the same in every attempt; the held-back
 * ones of attempt 2 are `drawn 2/1` and up. In attempt 0 they are the rest of the same draw, so that the set does not
 * depend on how much of it is held back. An input model that nothing can be drawn from is refused, whatever else there
 * is: who wants to do without drawn cases says so.
 */
function planCases(plan) {
    const known = holdBack([...plan.given, ...plan.examples], plan.holdBack, plan.seed);
    // Whatever the attempt, so drawn once, and only when it is asked for.
    let first;
    return (attempt = 0, { revealed = [], carried = [] } = {}) => {
        first ??= firstDraw(plan, known);
        if (!first.ok)
            return first;
        const again = carried.filter((it) => it.source === "drawn");
        const drawn = first.value ? drawnOf(first.value, plan, attempt, [...known, ...again]) : (0,build_findings/* checked */.KD)([]);
        if (!drawn.ok)
            return drawn;
        const shown = new Set(revealed);
        const cases = withOwnNames([...known, ...drawn.value, ...again]).map((it) => shown.has(it.name) ? { ...it, heldBack: false } : it);
        return (0,build_findings/* checked */.KD)(cases, first.findings);
    };
}
/**
 * What the next attempt must remember: a held-back case that failed is run again, and one that failed twice running is
 * shown from then on; of given and example cases one an attempt, and never the last one, else a table of all the shown
 * answers would pass in the end. A case that was not run (`refused`) stays as it was.
 */
function nextHeldBack(state, results) {
    const { revealed = [], carried = [] } = state;
    const ran = results.filter((it) => it.status !== "refused");
    const ranNames = new Set(ran.map((it) => it.case.name));
    const before = new Set(carried.map((it) => it.name));
    const failed = ran.filter((it) => it.case.heldBack && !it.passed).map((it) => it.case);
    const twice = failed.filter((it) => before.has(it.name));
    const unseen = results.filter((it) => it.case.heldBack && it.case.source !== "drawn").length;
    const known = twice.filter((it) => it.source !== "drawn").slice(0, unseen > 1 ? 1 : 0);
    const shown = [...twice.filter((it) => it.source === "drawn"), ...known];
    return {
        revealed: [...revealed, ...shown.map((it) => it.name)],
        carried: [...carried.filter((it) => revealed.includes(it.name) || !ranNames.has(it.name)), ...failed],
    };
}
function firstDraw(plan, known) {
    const { model, drawnCases: count, seed } = plan;
    if (model === undefined || count === 0)
        return (0,build_findings/* checked */.KD)(undefined);
    const inputs = inputsOf(model, wordsOf(plan));
    if (!inputs.ok)
        return inputs;
    const taken = known.map((it) => it.input);
    const all = drawFrom(inputs.value, { ...judged(plan), seed, count, edges: true, taken });
    if (!all.ok)
        return all;
    // Counted by what there is, so that a model of few values leaves some of them to hold back.
    const unseen = drawnHeldBack(all.value.length, plan.holdBack);
    const shown = all.value.slice(0, all.value.length - unseen);
    const rest = all.value.slice(shown.length).map((it) => ({ ...it, heldBack: true }));
    const few = all.value.length < count ? [fewDrawn(model, all.value.length, count)] : [];
    return (0,build_findings/* checked */.KD)({ inputs: inputs.value, shown, rest }, [...all.findings, ...few]);
}
/** The drawn cases of an attempt: first those that are shown, then those that are held back. */
function drawnOf({ inputs, shown, rest }, plan, attempt, others) {
    if (attempt === 0)
        return (0,build_findings/* checked */.KD)([...shown, ...rest]);
    const taken = [...others, ...shown].map((it) => it.input);
    const seed = plan.seed + attempt;
    const fresh = drawFrom(inputs, { ...judged(plan), seed, count: rest.length, edges: false, taken });
    if (!fresh.ok)
        return fresh;
    const heldBack = fresh.value.map((it, index) => ({ ...it, name: `drawn ${attempt}/${index + 1}`, heldBack: true }));
    return (0,build_findings/* checked */.KD)([...shown, ...heldBack]);
}
const judged = ({ valid }) => (valid === undefined ? {} : { valid });
/**
 * The words of the inputs that a provider may see, whatever share is really held back: what is drawn is the same for
 * every share.
 */
function wordsOf({ given, examples, holdBack: share, seed, mask }) {
    const shown = holdBack([...given, ...examples], share === 0 ? "auto" : share, seed).filter((it) => !it.heldBack);
    return collectWords(shown.map((it) => mask(it.input)));
}
const fewDrawn = (model, drawn, wanted) => casesFinding("cases.few-drawn", `${drawn} of ${wanted} inputs were drawn: "${model.name}" has no more that are not among the cases already`, { model: model.name, location: model.location });
/** A contract's example may be called like a given case. */
function withOwnNames(cases) {
    const names = new Set();
    return cases.map((it) => {
        let name = it.name;
        for (let turn = 2; names.has(name); turn += 1)
            name = `${it.name} (${turn})`;
        names.add(name);
        return name === it.name ? it : { ...it, name };
    });
}

// EXTERNAL MODULE: ./build/is-record.js
var is_record = __webpack_require__(97318);
;// CONCATENATED MODULE: ./build/cases/smaller.js

/** Longer lists are halved, but not searched member by member. */
const MAX_SEARCHED = 100;
/** Every way in which an input can be made smaller by one step, those that take away the most first. */
function smallerValues(input, model) {
    const record = { type: "object", fields: model.fields, constraints: [], location: model.location };
    const shape = model.cardinality === "one" ? record : { type: "array", items: record, constraints: [], location: model.location };
    return [...everywhere(input, shape, cuts), ...everywhere(input, shape, softened)];
}
/** The step applied to the value itself, then to each of its members. */
function everywhere(value, shape, step) {
    const own = step(value, shape).map((it) => () => it);
    if (Array.isArray(value)) {
        if (value.length > MAX_SEARCHED)
            return own;
        const items = shape?.type === "array" ? shape.items : undefined;
        const inner = value.flatMap((member, index) => everywhere(member, items, step).map((way) => () => value.with(index, way())));
        return [...own, ...inner];
    }
    if (!(0,is_record/* isRecord */.u)(value))
        return own;
    const inner = Object.entries(value).flatMap(([key, member]) => everywhere(member, memberShape(shape, key), step).map((way) => () => replaced(value, key, way())));
    return [...own, ...inner];
}
/** Halves of lists, then lists without one member, and records without a key that may be absent. */
function cuts(value, shape) {
    if (Array.isArray(value)) {
        const half = Math.ceil(value.length / 2);
        const halves = value.length > 1 ? [value.slice(0, half), value.slice(half)] : [];
        const single = value.length === 2 || value.length > MAX_SEARCHED ? [] : value.map((_, index) => value.toSpliced(index, 1));
        return [...halves, ...single];
    }
    if (!(0,is_record/* isRecord */.u)(value))
        return [];
    const required = new Set(shape?.type === "object" ? shape.fields.filter((it) => it.required).map((it) => it.name) : []);
    return Object.keys(value)
        .filter((key) => !required.has(key))
        .map((key) => Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)));
}
const TEMPORAL = ["date", "timestamp", "timestamp_ntz", "time"];
/** Shorter and plainer texts, numbers nearer to zero. Dates and times stay as they are: they have no smaller. */
function softened(value, shape) {
    if (typeof value === "bigint")
        return [0, value / 2n];
    if (typeof value === "number") {
        const nearer = [0, Math.trunc(value), Math.trunc(value / 2)].map((it) => (it === 0 ? 0 : it));
        return [...new Set(nearer)].filter((it) => it !== value);
    }
    if (typeof value !== "string" || TEMPORAL.includes(shape?.type))
        return [];
    const points = [...value];
    const plain = value.replace(/[^\x20-\x7e]/gu, "a");
    const shorter = ["", points.slice(0, Math.ceil(points.length / 2)).join(""), points.slice(0, -1).join("")];
    return [...new Set([...shorter, plain])].filter((it) => it !== value);
}
function memberShape(shape, key) {
    if (shape?.type === "map")
        return shape.values;
    return shape?.type === "object" ? shape.fields.find((it) => it.name === key)?.shape : undefined;
}
const replaced = (record, key, value) => Object.fromEntries(Object.entries(record).map(([name, it]) => [name, name === key ? value : it]));

;// CONCATENATED MODULE: ./build/cases/shrink.js


/**
 * The smallest failing case that is found within the limit: members dropped, texts shortened, numbers moved towards
 * zero, text made ASCII. Greedy and deterministic. A smaller case has no expected output: that belonged to its input.
 */
async function shrink({ case: failing, model, valid, fails, limit }) {
    const { output: _, ...bare } = failing;
    const seen = new Set([inputKey(failing.input)]);
    let smallest = failing;
    let ways = smallerValues(failing.input, model);
    let next = 0;
    let misses = 0;
    let runs = 0;
    while (misses < ways.length && runs < limit) {
        // What shrank once often shrinks again in the same place, so the search goes on from there.
        const input = ways[next % ways.length]();
        const key = inputKey(input);
        const isNew = !seen.has(key);
        seen.add(key);
        const candidate = { ...bare, input };
        if (isNew && valid(input)) {
            runs += 1;
            if (await fails(candidate)) {
                smallest = candidate;
                ways = smallerValues(input, model);
                misses = 0;
                continue;
            }
        }
        next += 1;
        misses += 1;
    }
    return smallest;
}

;// CONCATENATED MODULE: ./build/cases/index.js










/***/ }),

/***/ 27059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** `1,842`. By hand: the first `toLocaleString` of a process loads tables for 20 ms. */
const grouped = (amount) => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");
/** `1 finding`, `1,842 tokens`. */
const count = (amount, noun) => `${grouped(amount)} ${noun}${amount === 1 ? "" : "s"}`;


/***/ }),

/***/ 64142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pairJudge),
/* harmony export */   t: () => (/* binding */ recordJudge)
/* harmony export */ });
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60691);
/* harmony import */ var _sql_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61746);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93208);



function pairJudge(sides, sql) {
    const rules = (0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .provingSqlRules */ .BE)(sides.output);
    const alone = rules.filter((it) => it.about === "output");
    const both = rules.filter((it) => it.about !== "output");
    return async (pairs, signal) => {
        // Apart, so that an input that fits no table keeps no rule about the output from being judged.
        const own = await judgePairs(alone, pairs, sides, sql, signal);
        const related = await judgePairs(both, pairs, sides, sql, signal);
        return pairs.map((_, at) => [...(own[at] ?? []), ...(related[at] ?? [])]);
    };
}
async function judgePairs(rules, pairs, sides, sql, signal) {
    if (rules.length === 0 || pairs.length === 0)
        return [];
    const input = rules.some((it) => it.about !== "output") ? sides.input : undefined;
    const sets = await sql.fill((0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlTables */ .y$)(sides.output, input));
    for (const pair of pairs) {
        for (const it of (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(pair.output))
            sets.add(0, it);
        if (input)
            for (const it of (0,_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(pair.input))
                sets.add(1, it);
        sets.next();
    }
    const outcomes = await sets.evaluate(rules.map((it) => it.query), signal);
    return outcomes.map((set, at) => rules.flatMap((rule, index) => (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeNumber */ .jr)(rule, set[index] ?? unanswered, {
        model: sides.output,
        pair: { ...pairs[at], sides },
    })));
}
const unanswered = { kind: "failed", reason: "the engine gave no answer" };
/** Nothing where no SQL rule can be judged on data alone. */
async function recordJudge(model, sql) {
    const rules = (0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .dataSqlRules */ .EU)(model);
    if (rules.length === 0)
        return undefined;
    const sets = await sql.fill((0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlTables */ .y$)(model));
    return {
        rules: rules.length,
        see: (record) => sets.add(0, record),
        async findings() {
            sets.next();
            const [outcomes = []] = await sets.evaluate(rules.map((it) => it.query));
            return rules.flatMap((rule, at) => (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeNumber */ .jr)(rule, outcomes[at] ?? unanswered, { model }));
        },
        discard: sets.discard,
    };
}


/***/ }),

/***/ 28435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hq: () => (/* binding */ judgeStrength),
  FT: () => (/* binding */ knownSamples),
  cc: () => (/* binding */ measureStrength),
  lc: () => (/* binding */ samplesOf),
  Oj: () => (/* binding */ strengthLine),
  B_: () => (/* binding */ survivorFindings)
});

// UNUSED EXPORTS: described

// EXTERNAL MODULE: ./build/contract/index.js + 48 modules
var contract = __webpack_require__(81624);
// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/formats/index.js + 10 modules
var formats = __webpack_require__(45173);
// EXTERNAL MODULE: ./build/judges/index.js + 26 modules
var judges = __webpack_require__(60691);
;// CONCATENATED MODULE: ./build/survivors.js
/** What became of mutants that the contract's rules accept: who they are, and which rule would tell them. */


/**
 * Survivors that are told, relations that are suggested among, mutants of a group that a relation is tried on, and values
 * that relations are evaluated on in all.
 */
const limits = { survivors: 50, relations: 8, tried: 3, values: 300_000 };
/** The mutants that the rules alone accept, grouped by what is wrong and where, the most frequent first. */
async function survivorsOf(trials, samples, suite) {
    const groups = new Map();
    for (const trial of trials.filter((it) => !it.caught)) {
        const { group } = trial.mutant;
        groups.set(group, [...(groups.get(group) ?? []), trial]);
    }
    const told = [...groups.values()]
        .sort((a, b) => b.length - a.length || order(groupOf(a), groupOf(b)))
        .slice(0, limits.survivors);
    const { holds } = suite;
    const relations = told.length === 0 ? [] : await holding(samples, { holds, room: limits.values });
    const trying = { holds, room: limits.values };
    const survivors = [];
    for (const group of told) {
        const suggestion = ownRule(group[0], samples, suite) ?? (await telling(relations, group, trying));
        survivors.push({ ...survivorOf(group, suite), ...(suggestion !== undefined && { suggestion }) });
    }
    return survivors;
}
const groupOf = ([first]) => first?.mutant.group ?? "";
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function survivorOf(group, suite) {
    const [{ mutant }] = group;
    const differences = group.flatMap(({ sample, output }) => {
        if (output === undefined)
            return [];
        return (0,judges/* difference */.iv)(sample.output, output, suite.sides.output, 1).map((it) => ({ ...it, sample }));
    });
    // Values of held-back cases are not shown.
    const shown = differences.find((it) => !it.sample.case.heldBack);
    return {
        mutation: mutant.mutation,
        ...(mutant.place && differences[0] && { path: differences[0].path }),
        count: group.length,
        ...(shown && { example: `${shown.place}: ${shown.expected} became ${shown.actual}` }),
    };
}
const ownRule = ({ mutant }, samples, { sides }) => (0,contract/* suggestRule */.jO)(mutant.mutation, mutant.place, samples.map((it) => it.output), sides.output);
async function holdsOn(trying, expression, input, output) {
    trying.room -= (0,contract/* sizeOf */.$d)(input) + (0,contract/* sizeOf */.$d)(output);
    return trying.room < 0 ? undefined : await trying.holds(expression, input, output);
}
/** Relations between input and output that hold on every right sample. */
async function holding(samples, trying) {
    const pairs = samples.map((it) => ({ input: it.case.input, output: it.output }));
    const held = [];
    for (const expression of (0,contract/* candidateRelations */.T_)(pairs)) {
        if (held.length === limits.relations || trying.room < 0)
            break;
        let holds = true;
        for (const { input, output } of pairs) {
            holds = await holdsOn(trying, expression, input, output);
            if (!holds)
                break;
        }
        if (holds)
            held.push(expression);
    }
    return held;
}
/** The relation that tells most of a group's mutants from right outputs. */
async function telling(relations, group, trying) {
    let best;
    for (const expression of relations) {
        let told = 0;
        for (const { sample, output } of group.slice(0, limits.tried)) {
            if (output !== undefined && (await holdsOn(trying, expression, sample.case.input, output)) === false)
                told += 1;
        }
        if (told > (best?.told ?? 0))
            best = { expression, told };
    }
    return best?.expression;
}

;// CONCATENATED MODULE: ./build/strength.js
/**
 * How much a contract tells: of outputs that are wrong in the ways in which programs are wrong (mutants of right ones),
 * the share that its rules catch. What survives is what the contract would accept.
 */





/**
 * Samples are enough from here on; mutants and the values that they are made of bound the work, the same on every
 * machine; the time bounds rules that are slow.
 */
const strength_limits = { samples: 30, mutants: 400, values: 500_000, timeMs: 30_000 };
/** The samples that are there before any program is: cases whose output is known. */
const knownSamples = (suite) => [...suite.given, ...suite.examples].flatMap((it) => it.output === undefined ? [] : [{ case: it, output: it.output }]);
/**
 * What a program that passed wrote for those of the suite's own cases that are the same in every attempt, so that an
 * attempt and a later `prove` measure the same.
 */
function samplesOf(results, own) {
    const lasting = new Set(own.filter((it) => it.source !== "drawn" || !it.heldBack).map((it) => it.name));
    return results.flatMap((it) => it.output !== undefined && lasting.has(it.case.name) ? [{ case: it.case, output: it.output }] : []);
}
/**
 * Measures by the suite's own judge. The share counts what the rules catch as if no output were expected, so that cases
 * with known outputs do not make a contract look strong; `withExpected` counts those too.
 */
async function measureStrength(suite, samples, signal) {
    const late = AbortSignal.timeout(strength_limits.timeMs);
    try {
        return await measure(suite, samples, signal ? AbortSignal.any([signal, late]) : late);
    }
    catch (error) {
        if (signal?.aborted || !late.aborted)
            throw error;
        return tooLong;
    }
}
const tooLong = { kind: "unmeasured", why: `judging took longer than ${strength_limits.timeMs / 1000} s` };
async function measure(suite, samples, signal) {
    // A timer fires only where something is waited for, and judging may not.
    const deadline = performance.now() + strength_limits.timeMs;
    const rejects = rejectedBy(suite);
    const sound = [];
    for (const it of samples.slice(0, strength_limits.samples)) {
        if (!(await rejects(it.case.input, it.output)))
            sound.push(it);
    }
    const objections = await suite.judgeSql(sound.map((it) => ({ input: it.case.input, output: it.output })), signal);
    const right = sound.filter((_, at) => !(0,findings/* hasErrors */.Cs)(objections[at] ?? []));
    if (right.length === 0)
        return { kind: "unmeasured", why: "no right output is known to measure with" };
    const outputs = right.map((it) => it.output);
    const tried = [];
    for (const mutant of (0,contract/* makeMutants */.X$)(outputs, suite.sides.output, suite.settings.seed, strength_limits)) {
        signal.throwIfAborted();
        if (performance.now() > deadline)
            return tooLong;
        const trial = await tryMutant(mutant, right, suite, rejects);
        if (trial)
            tried.push(trial);
    }
    const judged = await caughtBySql(tried, suite, signal);
    if (judged.kind === "undecided")
        return { kind: "unmeasured", why: judged.why };
    const { trials } = judged;
    if (trials.length === 0)
        return { kind: "unmeasured", why: "the known outputs hold nothing that could be wrong" };
    const caught = trials.filter((it) => it.caught).length;
    const withExpected = trials.filter((it) => it.caught || it.caughtByExpected).length;
    const strength = {
        share: share(caught, trials.length),
        mutants: trials.length,
        caught,
        withExpected: { share: share(withExpected, trials.length), caught: withExpected },
        survivors: await survivorsOf(trials, right, suite),
    };
    return { kind: "measured", strength };
}
const rejectedBy = ({ judge, judgeIo }) => async (input, output) => (0,findings/* hasErrors */.Cs)(judge(output).findings) || (0,findings/* hasErrors */.Cs)(await judgeIo(input, output));
/** An output as it is read again once it was written: CSV tells no number from its text. */
function asWritten(output, { formats: { output: name }, sides }) {
    if (name === "json")
        return (0,findings/* checked */.KD)(output);
    const text = formats/* formats */.Fx[name].print(output, sides.output);
    return formats/* formats */.Fx[name].read(new TextEncoder().encode(text), sides.output, "stdout");
}
/**
 * What the other rules accept is shown to SQL rules, all at once: the bound on mutants bounds that too, because only a
 * constant stands for more than one output. A rule that decides nothing has caught nothing, and let nothing pass either.
 */
async function caughtBySql(tried, { judgeSql }, signal) {
    const left = tried.filter((it) => !it.caught);
    const found = await judgeSql(left.flatMap((it) => it.pairs), signal);
    const caught = new Set();
    let next = 0;
    for (const trial of left) {
        const errors = trial.pairs.flatMap(() => found[next++] ?? []).filter((it) => it.severity === "error");
        const [first] = errors;
        if (errors.some((it) => !undecided.has(it.rule)))
            caught.add(trial);
        else if (first)
            return { kind: "undecided", why: `${first.message}, on ${words[trial.mutant.mutation]}` };
    }
    return { kind: "judged", trials: tried.map((it) => (caught.has(it) ? { ...it, caught: true } : it)) };
}
const undecided = new Set(["quality.not-evaluated", "io.not-evaluated"]);
async function tryMutant(mutant, samples, suite, rejects) {
    const model = suite.sides.output;
    const wrong = mutant.outputs.flatMap(({ of, output }) => {
        const sample = samples[of];
        const read = asWritten(output, suite);
        return read.ok && (0,judges/* sameValue */.eE)(sample.output, read.value, model) ? [] : [{ of, sample, read }];
    });
    const [first] = wrong;
    if (first === undefined)
        return undefined;
    const caughtByExpected = wrong.some(({ sample, read }) => sample.case.output !== undefined && !(read.ok && (0,judges/* sameValue */.eE)(sample.case.output, read.value, model)));
    const pairs = wrong.flatMap(({ sample, read }) => read.ok ? [{ input: sample.case.input, output: read.value }] : []);
    const trial = { mutant, sample: first.sample, caughtByExpected, pairs };
    for (const { sample, read } of wrong) {
        if (!read.ok || (await rejects(sample.case.input, read.value)))
            return { ...trial, caught: true };
    }
    return {
        ...trial,
        caught: mutant.mutation === "constant-output" && isConstant(mutant, samples, suite),
        ...(first.read.ok && { output: first.read.value }),
    };
}
function isConstant(mutant, samples, { related }) {
    const replaced = new Map(mutant.outputs.map(({ of, output }) => [of, output]));
    const outcomes = samples.map((it, index) => ({ input: it.case.input, output: replaced.get(index) ?? it.output }));
    return (0,judges/* judgeConstant */.GW)(outcomes, related).length > 0;
}
/** Rounded down, so that only a contract that catches all has 1. */
const share = (part, whole) => Math.floor((part / whole) * 1e4) / 1e4;
/** Why a contract is too weak for `min-strength` (0 to 1), if it is. Without that demand nothing is. */
function judgeStrength(measured, minimum, { name, location }) {
    if (minimum === 0)
        return [];
    const details = { model: name, location, expected: `at least ${minimum}` };
    if (measured.kind === "unmeasured") {
        const message = `the strength of the contract could not be measured: ${measured.why}; min-strength is ${minimum}`;
        return [(0,contract/* strengthFinding */.p0)("strength.unmeasured", message, details)];
    }
    const { share, caught, mutants, survivors } = measured.strength;
    if (share >= minimum)
        return [];
    const most = survivors.slice(0, 3).map(described).join("; ");
    const message = `the contract's rules catch ${caught} of ${mutants} wrong outputs, min-strength is ${minimum}; it would accept ${most}`;
    return [(0,contract/* strengthFinding */.p0)("strength.weak", message, { ...details, actual: String(share) })];
}
/** What the contract would accept, as notices for people. */
const survivorFindings = ({ survivors }, { name, location }) => survivors.map((it) => (0,contract/* strengthFinding */.p0)("strength.survivor", `your contract would accept ${described(it)}${mending(it)}`, {
    model: name,
    ...(it.path !== undefined && { path: it.path }),
    count: it.count,
    location,
}));
const mending = ({ suggestion }) => (suggestion === undefined ? "" : `; add \`${suggestion}\``);
const words = {
    "dropped-field": "a field left out",
    "changed-type": "a value of another type",
    "off-by-one": "a number off by one",
    "changed-sign": "a number of the other sign",
    rounded: "a rounded number",
    "changed-case": "text in another case",
    "stale-date": "the date of the day before",
    "truncated-rows": "rows without the last one",
    "duplicated-rows": "a row that stands twice",
    "reordered-rows": "rows in another order",
    "swapped-outputs": "the output of another input",
    "constant-output": "one output for every input",
};
/** `a rounded number at $[*].total ($[0].total: 3.25 became 3)`. */
function described({ mutation, path, example }) {
    const place = path === undefined || path === "$" ? "" : ` at ${path}`;
    return `${words[mutation]}${place}${example === undefined ? "" : ` (${example})`}`;
}
/** One line for people: the figures, and what stands out. */
function strengthLine({ share, caught, mutants, withExpected, survivors }) {
    const [first] = survivors;
    const most = first ? ` The contract would accept ${described(first)}.` : "";
    return `Strength ${share}: its rules alone catch ${caught} of ${mutants} wrong outputs, with expected outputs ${withExpected.caught}.${most}`;
}


/***/ }),

/***/ 16595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ assembleSuite)
});

// EXTERNAL MODULE: ./build/cases/index.js + 23 modules
var build_cases = __webpack_require__(6447);
// EXTERNAL MODULE: ./build/contract/index.js + 48 modules
var build_contract = __webpack_require__(81624);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(43876);
// EXTERNAL MODULE: ./build/formats/index.js + 10 modules
var build_formats = __webpack_require__(45173);
// EXTERNAL MODULE: ./build/judge-sql.js
var judge_sql = __webpack_require__(64142);
// EXTERNAL MODULE: ./build/judges/index.js + 26 modules
var judges = __webpack_require__(60691);
// EXTERNAL MODULE: ./build/sql-rules.js
var sql_rules = __webpack_require__(61746);
;// CONCATENATED MODULE: ./build/suite-faults.js
/** What of its known cases is in a suite's way: outputs that are wrong by its own rules, too few of them, or none. */




const known = (suite) => [...suite.given, ...suite.examples];
/** Known outputs that the contract's own rules reject; by io and SQL rules only where these can be judged by. */
async function expectedFaults(suite, by) {
    const outputs = known(suite).flatMap(({ output, ...it }) => (output === undefined ? [] : [{ ...it, output }]));
    // The engine evaluates one case while the next one is judged here.
    const judged = await Promise.all(outputs.map(async (it) => {
        const own = suite.judge(it.output).findings;
        const io = by.io && !(0,build_findings/* hasErrors */.Cs)(own) ? await suite.judgeIo(it.input, it.output) : [];
        return { it, errors: [...own, ...io].filter((fault) => fault.severity === "error") };
    }));
    const right = judged.flatMap(({ it, errors }) => (errors.length === 0 ? [it] : []));
    const found = by.sql ? await suite.judgeSql(right) : [];
    const bySql = right.map((it, at) => ({
        it,
        errors: (found[at] ?? []).filter((fault) => fault.severity === "error"),
    }));
    return [...judged, ...bySql].flatMap(({ it, errors }) => errors.map((fault) => expectedRejected(it, fault)));
}
/** What is wrong with the known cases by themselves. */
const knownFaults = (suite) => [
    ...known(suite).flatMap((it) => unwritable(it, suite.formats)),
    ...known(suite).flatMap((it) => (suite.validInput(it.input) ? [] : [rejectedInput(it)])),
];
/** What of a known case its format has no way to write down. */
function unwritable(it, { input, output }) {
    const faults = [
        (0,build_formats/* unprintable */.hO)(it.input, input, `the input of "${it.name}"`),
        it.output === undefined ? undefined : (0,build_formats/* unprintable */.hO)(it.output, output, `the output of "${it.name}"`),
    ];
    return faults.flatMap((fault) => (fault ? [{ ...fault, ...(it.location && { location: it.location }) }] : []));
}
/** A rule that decides nothing of an output that is right is the contract's fault; else one of the two is wrong. */
function expectedRejected(it, fault) {
    const undecided = `of the expected output of "${it.name}" ${fault.message}`;
    if (fault.rule === "quality.not-evaluated")
        return (0,build_contract/* sqlRuleFault */.$2)(undecided, fault);
    if (fault.rule === "io.not-evaluated")
        return (0,build_contract/* ioRuleFault */.TH)(undecided, fault);
    return (0,build_cases/* casesFinding */.pL)("cases.expected-rejected", `expected output of "${it.name}" breaks its own contract: ${fault.message}`, { ...placeIn(fault), ...(it.location && { location: it.location }) });
}
/** What a finding says of the place in the data. */
const placeIn = ({ model, field, path, expected, actual }) => ({
    ...(model !== undefined && { model }),
    ...(field !== undefined && { field }),
    ...(path !== undefined && { path }),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
});
const rejectedInput = (it) => (0,build_cases/* casesFinding */.pL)("cases.input-rejected", `input of "${it.name}" does not satisfy the input model; it is run all the same`, it.location && { location: it.location });
/** All the expected outputs are shown, and nothing else ties an output to its input. */
function tablePasses(suite) {
    const cases = known(suite);
    const outputs = cases.filter((it) => it.output !== undefined);
    if (suite.related || outputs.length === 0 || cases.length >= build_cases/* ENOUGH */.Pl || cases.some((it) => it.heldBack))
        return [];
    return [
        (0,build_cases/* casesFinding */.pL)("cases.table-passes", `with ${cases.length} known cases none is held back: a table of the expected outputs can pass; give ${build_cases/* ENOUGH */.Pl} or more, or add a rule between input and output`),
    ];
}
function missing(suite) {
    const cases = known(suite);
    const findings = [];
    const drawable = suite.sides.input !== undefined && suite.settings.drawnCases > 0;
    if (cases.length === 0 && !drawable) {
        findings.push((0,build_cases/* casesFinding */.pL)("cases.none", "there is nothing to run a program on: add `cases`, or an input model to draw cases from"));
    }
    // An empty output model alone is no reason to refuse: expected outputs constrain as well.
    if (suite.rules === 0 && cases.every((it) => it.output === undefined)) {
        findings.push((0,build_cases/* casesFinding */.pL)("cases.unconstrained", `neither model "${suite.sides.output.name}" nor any case constrains the output: any program would pass; add rules or expected outputs`, { location: suite.sides.output.location }));
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/suite.js
/**
 * A suite is everything that a candidate is judged by: the two models, the cases and the settings of the judgement.
 * What cannot judge anybody is refused here, before anything is spent.
 */








/**
 * Puts the suite together, or says everything that is in the way. Warnings come with the suite.
 * @throws {SystemFault} when an engine that a rule needs cannot be started.
 */
async function assembleSuite(contract, given, settings, { jsonata, sql }) {
    const chosen = (0,build_contract/* chooseSides */.gd)(contract, settings);
    if (!chosen.ok)
        return chosen;
    const formats = {
        input: settings.inputFormat ?? contract.serverFormat ?? "json",
        output: settings.outputFormat ?? contract.serverFormat ?? "json",
    };
    const { input, output } = chosen.value;
    const sides = {
        ...(input && { input: (0,build_formats/* inFormat */.bj)(input, formats.input) }),
        output: (0,build_formats/* inFormat */.bj)(output, formats.output),
    };
    const judge = (0,judges/* compileModel */.To)(sides.output);
    const judgeInput = sides.input === undefined ? undefined : (0,judges/* compileModel */.To)(sides.input);
    const examples = (0,build_cases/* exampleCases */.KR)(contract, sides);
    const validInput = (input) => judgeInput === undefined || !(0,build_findings/* hasErrors */.Cs)(judgeInput(input).findings);
    const sqlRules = (0,sql_rules/* provingSqlRules */.BE)(sides.output).length;
    const engine = sqlRules > 0 ? await sql?.ready() : undefined;
    const suite = {
        contract,
        sides,
        given,
        examples,
        formats,
        settings,
        casesOf: (0,build_cases/* planCases */.f)({
            given,
            examples,
            ...(sides.input && { model: sides.input }),
            // Named one by one: what else is in the options, a provider's model among it, is none of the plan's.
            drawnCases: settings.drawnCases,
            holdBack: settings.holdBack,
            seed: settings.seed,
            mask: (input) => (sides.input === undefined ? input : (0,judges/* mask */.dK)(input, sides.input)),
            valid: validInput,
        }),
        rules: (0,build_contract/* ruleCount */.kQ)(sides.output) + (sides.output.io ?? []).length + sqlRules,
        judge,
        judgeIo: (input, output) => (0,judges/* judgeIo */.mA)(sides, { input, output }, jsonata),
        judgeSql: sql ? (0,judge_sql/* pairJudge */.a)(sides, sql) : async () => [],
        engines: engine?.ok ? { duckdb: engine.value.version } : {},
        holds: async (expression, input, output) => {
            const outcome = await jsonata.evaluate(expression, { input, output });
            return outcome.kind === "boolean" && outcome.value;
        },
        related: (sides.output.io ?? []).some(judges/* relatesSides */.Vf) || (0,sql_rules/* relatesBySql */.GS)(sides.output),
        validInput,
    };
    const ioFaults = await (0,build_contract/* lintIoRules */.ll)(contract, sides, jsonata);
    const judged = { ...contract, models: [sides.output, ...(sides.input ? [sides.input] : [])] };
    const sqlFaults = sqlRules > 0 && !engine?.ok
        ? (engine?.findings ?? [
            (0,build_contract/* sqlRuleFault */.$2)("rules in SQL cannot be judged: there is no engine here", { model: sides.output.name }),
        ])
        : await (0,build_contract/* lintSqlRules */.XE)(judged, sides, engine && sql);
    const expecting = expectedFaults(suite, { io: !(0,build_findings/* hasErrors */.Cs)(ioFaults), sql: !(0,build_findings/* hasErrors */.Cs)(sqlFaults) });
    // Whoever proves draws them next: while the engine evaluates there is time for it.
    if (suite.related)
        suite.casesOf();
    const findings = [
        ...chosen.findings,
        ...(0,build_contract/* lintContract */.Yq)(judged).filter(
        // That the output model is empty is judged together with the cases.
        (it) => (it.severity === "error" && it.rule !== "contract.vacuous") || it.rule === "contract.clock-rule"),
        ...ioFaults,
        ...sqlFaults,
        ...(await expecting),
        ...knownFaults(suite),
        ...missing(suite),
    ];
    return (0,build_findings/* hasErrors */.Cs)(findings) ? (0,build_findings/* rejected */.nS)(...findings) : (0,build_findings/* checked */.KD)(suite, [...findings, ...tablePasses(suite)]);
}


/***/ }),

/***/ 93208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   Oi: () => (/* binding */ judgeRead),
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   lv: () => (/* binding */ validateData)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45173);
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60691);
/* harmony import */ var _sql_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61746);



/**
 * Reads data and judges it. Fails closed: data that cannot be read, data without a record where many are due, and a
 * model that demands nothing are error findings, and so are rules in SQL, which `validateFile` judges: here is no engine.
 * `file` is what messages call the data.
 * @param now milliseconds since the epoch, for freshness and retention.
 */
function validateData(bytes, file, format, model, now) {
    const due = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .inFormat */ .bj)(model, format);
    const left = (0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .dataSqlRules */ .EU)(due);
    const { findings, ...verdict } = judgeRead(_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[format].read(bytes, due, file), file, due, now, left.length);
    const { held, total } = verdict.rules;
    return {
        ...verdict,
        findings: [...findings, ...left.map((it) => withoutEngine(it, due))],
        rules: { held, total: total + left.length },
    };
}
/**
 * Judges what was read of a whole file by the model's rules, but for those in SQL.
 * @param others how many rules are judged apart.
 */
function judgeRead(read, file, due, now, others) {
    if (!read.ok)
        return { findings: read.findings, rules: { held: 0, total: 0 }, records: 0 };
    const { findings, rules } = (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .compileModel */ .To)(due, now)(read.value);
    const records = recordsOf(read.value).length;
    const kept = unjudged(rules.total + others, records, file, due);
    return { findings: [...read.findings, ...findings, ...kept], rules, records };
}
/** What was read, as records. */
const recordsOf = (value) => (Array.isArray(value) ? value : [value]);
const withoutEngine = ({ field, location }, model) => (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .qualityFinding */ .FT)("quality.not-evaluated", "a rule in SQL was not judged: there is no engine here", {
    model: model.name,
    ...(field !== undefined && { field }),
    location,
});
/** What kept the judgement from meaning anything. */
function unjudged(rules, records, file, model) {
    const details = { model: model.name, location: model.location };
    return [
        ...(rules === 0
            ? [(0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaFinding */ .hz)("schema.no-rules", `model "${model.name}" demands nothing, so nothing was judged`, details)]
            : []),
        ...(records === 0
            ? [
                (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaFinding */ .hz)("schema.no-records", `${file} holds no record, so nothing was judged`, {
                    ...details,
                    location: { file, line: 1, column: 1 },
                }),
            ]
            : []),
        ...[...(model.io ?? []), ...(0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlRulesOf */ .Bh)(model).filter((it) => it.about !== "output")].map(({ location }) => (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ioFinding */ .o0)("io.not-judged", "a rule between input and output was not judged: there is no input here; use `prove`", {
            model: model.name,
            location,
        })),
    ];
}


/***/ })

};
