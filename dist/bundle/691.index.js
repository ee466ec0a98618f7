export const id = 691;
export const ids = [691];
export const modules = {

/***/ 60691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zN: () => (/* reexport */ compileJudge),
  To: () => (/* reexport */ compileModel),
  iv: () => (/* reexport */ difference),
  wj: () => (/* reexport */ expectedRules),
  kG: () => (/* reexport */ groupFindings),
  pf: () => (/* reexport */ hideInFinding),
  n8: () => (/* reexport */ hideInValue),
  o0: () => (/* reexport */ ioFinding),
  wL: () => (/* reexport */ ioRules),
  GW: () => (/* reexport */ judgeConstant),
  gf: () => (/* reexport */ judgeExpected),
  mA: () => (/* reexport */ judgeIo),
  jr: () => (/* reexport */ judgeNumber),
  Vt: () => (/* reexport */ judgeRepeat),
  dK: () => (/* reexport */ mask),
  FO: () => (/* reexport */ personalHider),
  FT: () => (/* reexport */ qualityFinding),
  BW: () => (/* reexport */ qualityRules),
  Vf: () => (/* reexport */ relatesSides),
  eE: () => (/* reexport */ sameValue),
  hz: () => (/* reexport */ schemaFinding),
  Rq: () => (/* reexport */ schemaRules)
});

;// CONCATENATED MODULE: ./build/judges/temporal.js
/** Dates and times by RFC 3339, on the real (proleptic Gregorian) calendar. */
const DATE = "\\d{4}-\\d{2}-\\d{2}";
const CLOCK = "\\d{2}:\\d{2}:\\d{2}(?:\\.(\\d+))?";
const OFFSET = "(?:[Zz]|([+-]\\d{2}:\\d{2}))";
const FORMS = {
    date: new RegExp(`^${DATE}$`),
    timestamp: new RegExp(`^${DATE}[Tt]${CLOCK}${OFFSET}$`),
    timestamp_ntz: new RegExp(`^${DATE}[Tt]${CLOCK}$`),
    time: new RegExp(`^${CLOCK}${OFFSET}?$`),
};
const isTemporal = (type) => Object.hasOwn(FORMS, type);
/** The instant that a text of this type names, or nothing when it is no such text or not on the calendar. */
function instantOf(text, type) {
    const match = FORMS[type].exec(text);
    if (!match)
        return undefined;
    const [, fraction, offset] = match;
    const day = type === "time" ? 0 : dayOf(text);
    const clock = type === "date" ? 0 : secondOf(text, type === "time" ? 0 : 11);
    const shift = offset === undefined ? 0 : shiftOf(offset);
    if (day === undefined || clock === undefined || shift === undefined)
        return undefined;
    const seconds = day * DAY + clock - shift;
    // A leap second stands at the end of a UTC day.
    if (text.startsWith(":60", type === "time" ? 5 : 16) && seconds % DAY !== 0)
        return undefined;
    return { seconds, fraction: fraction === undefined ? "" : fraction.replace(/0+$/, "") };
}
const DAY = 86_400;
const twoDigits = (text, at) => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
/** Days since 1970 of the date that the text starts with. */
function dayOf(text) {
    const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
    const month = twoDigits(text, 5);
    const day = twoDigits(text, 8);
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return undefined;
    // `Date.UTC` takes the years 0 to 99 for 1900 to 1999; a whole Gregorian cycle is 400 years of 146,097 days.
    return Date.UTC(year + 400, month - 1, day) / (1000 * DAY) - 146_097;
}
/** Seconds since midnight of the clock that stands at `at`; 60 seconds in a minute may be a leap second. */
function secondOf(text, at) {
    const [hour, minute, second] = [twoDigits(text, at), twoDigits(text, at + 3), twoDigits(text, at + 6)];
    return hour > 23 || minute > 59 || second > 60 ? undefined : hour * 3600 + minute * 60 + second;
}
/** Seconds that a clock with this offset is ahead of UTC. */
function shiftOf(offset) {
    const [hours, minutes] = [twoDigits(offset, 1), twoDigits(offset, 4)];
    if (hours > 23 || minutes > 59)
        return undefined;
    return (offset.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60);
}
/** As {@link instantOf}, for a text of whichever type it looks like: a limit may be a date where timestamps are due. */
const anyInstantOf = (text) => instantOf(text, "date") ??
    instantOf(text, "timestamp") ??
    instantOf(text, "timestamp_ntz") ??
    instantOf(text, "time");
/** Negative, zero or positive, as in `sort`. */
function compareInstants(a, b) {
    if (a.seconds !== b.seconds)
        return a.seconds - b.seconds;
    return a.fraction < b.fraction ? -1 : a.fraction > b.fraction ? 1 : 0;
}
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year, month) => month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

;// CONCATENATED MODULE: ./build/judges/key.js

/** Starts the key of what is no plain text, so that no text can be mistaken for it. */
const MARK = "\0";
/**
 * A key by which values are told apart exactly: 1 and 1.0 share one, so do two forms of the same instant where the
 * shape is temporal, and objects whose keys stand in another order. Decimals are not rounded: a tolerance has no keys.
 */
function keyOf(value, shape) {
    switch (typeof value) {
        case "number":
            return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value;
        case "string":
            return textKey(value, shape);
        case "object":
            return value === null ? null : MARK + canonical(value, shape);
        case "bigint":
            return Number.isSafeInteger(Number(value)) ? Number(value) : value;
        default:
            return value;
    }
}
function textKey(text, shape) {
    const instant = shape && isTemporal(shape.type) ? instantOf(text, shape.type) : undefined;
    if (instant)
        return `${MARK}t${instant.seconds}.${instant.fraction}`;
    return text.startsWith(MARK) ? MARK + text : text;
}
/** JSON with sorted keys. */
function canonical(value, shape) {
    if (Array.isArray(value)) {
        const items = shape?.type === "array" ? shape.items : undefined;
        return `[${value.map((it) => canonical(it, items)).join(",")}]`;
    }
    if (typeof value === "object" && value !== null) {
        const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
        return `{${members.map(([name, it]) => `${JSON.stringify(name)}:${canonical(it, memberShape(shape, name))}`).join(",")}}`;
    }
    const key = keyOf(value, shape);
    return typeof key === "string" ? JSON.stringify(key) : String(key);
}
/** The shape that the model gives to one member of an object or map. */
const memberShape = (shape, name) => shape?.type === "map"
    ? shape.values
    : shape?.type === "object"
        ? shape.fields.find((it) => it.name === name)?.shape
        : undefined;

// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(43876);
;// CONCATENATED MODULE: ./build/judges/rules.js
/** What an output can be judged wrong by: its model, its expected value, and how it relates to its input. */

/** Of rules that the contract's author writes, with a severity. */
const asStated = { severity: "warning", when: "where the contract says so" };
const schemaRules = {
    "schema.cardinality": {
        severity: "error",
        why: "The model says whether one record or an array of records is due.",
        mend: "Write one object where one record is due and an array of objects where many are.",
    },
    "schema.type": {
        severity: "error",
        why: "A value of another type cannot be used as the field's type says; nothing is converted.",
        mend: "Write the value as the type that the contract states; dates and times in ISO form and really on the calendar.",
    },
    "schema.required": {
        severity: "error",
        why: "The contract demands that the key is there.",
        mend: "Write the key in every record, spelled as in the contract.",
    },
    "schema.unknown-key": {
        severity: "notice",
        otherwise: { severity: "error", when: "where the contract forbids others" },
        why: "A key, or a column, that the contract does not name is judged by no rule; it may be a misspelt one.",
        mend: "Name it in the contract, or leave it out; where the contract forbids other fields it is an error.",
    },
    "schema.null": {
        severity: "error",
        why: "The contract demands a value where null was written.",
        mend: "Write a value, or let the contract say that the field is nullable.",
    },
    "schema.unique": {
        severity: "error",
        why: "The contract demands that no two records have the same value in this field.",
        mend: "Drop or merge the records that repeat a value.",
    },
    "schema.primary-key": {
        severity: "error",
        why: "A primary key names one record.",
        mend: "Drop or merge the records that repeat a key.",
    },
    "schema.enum": {
        severity: "error",
        why: "The contract lists every value that is allowed.",
        mend: "Write one of the listed values, in the same case.",
    },
    "schema.pattern": {
        severity: "error",
        why: "The contract demands that the text matches a regular expression (ECMA-262, anywhere in the text).",
        mend: "Write text that matches; where the pattern takes too long to decide, write a simpler one.",
    },
    "schema.format": {
        severity: "error",
        why: "The contract names the form that the text has.",
        mend: "Write the text in that form.",
    },
    "schema.min-length": {
        severity: "error",
        why: "The contract demands a least length, counted in code points.",
        mend: "Write a longer text.",
    },
    "schema.max-length": {
        severity: "error",
        why: "The contract allows a greatest length, counted in code points.",
        mend: "Write a shorter text.",
    },
    "schema.minimum": {
        severity: "error",
        why: "The contract demands a least value.",
        mend: "Write a value that is not below it.",
    },
    "schema.maximum": {
        severity: "error",
        why: "The contract allows a greatest value.",
        mend: "Write a value that is not above it.",
    },
    "schema.exclusive-minimum": {
        severity: "error",
        why: "The contract demands values above a bound.",
        mend: "Write a value above it; the bound itself is not allowed.",
    },
    "schema.exclusive-maximum": {
        severity: "error",
        why: "The contract demands values below a bound.",
        mend: "Write a value below it; the bound itself is not allowed.",
    },
    "schema.multiple-of": {
        severity: "error",
        why: "The contract demands whole multiples, judged on the decimal digits as written.",
        mend: "Round to the step that the contract states.",
    },
    "schema.min-items": {
        severity: "error",
        why: "The contract demands a least number of items.",
        mend: "Write more items.",
    },
    "schema.max-items": {
        severity: "error",
        why: "The contract allows a greatest number of items.",
        mend: "Write fewer items.",
    },
    "schema.unique-items": {
        severity: "error",
        why: "The contract demands that no item is repeated.",
        mend: "Drop the repeated items.",
    },
    "schema.min-properties": {
        severity: "error",
        why: "The contract demands a least number of keys.",
        mend: "Write more keys.",
    },
    "schema.max-properties": {
        severity: "error",
        why: "The contract allows a greatest number of keys.",
        mend: "Write fewer keys.",
    },
    "schema.no-rules": {
        severity: "error",
        why: "A model that demands nothing accepts anything, which proves nothing.",
        mend: "State fields with types in the contract's model.",
    },
    "schema.no-records": {
        severity: "error",
        why: "Where records are due and none is there, nothing was judged.",
        mend: "Give data with at least one record.",
    },
};
const schemaFinding = (0,findings/* ruleFamily */.VV)(schemaRules);
const qualityRules = {
    "quality.row-count": {
        severity: "error",
        otherwise: asStated,
        why: "The contract says how many records are due.",
        mend: "Write as many records as the contract demands.",
    },
    "quality.null-values": {
        severity: "error",
        otherwise: asStated,
        why: "The contract says how many values of the field may be null or absent.",
        mend: "Write values where they are due.",
    },
    "quality.missing-values": {
        severity: "error",
        otherwise: asStated,
        why: "The contract says how many values may be missing, and which values stand for a missing one.",
        mend: "Write values where they are due; the listed ones count as none.",
    },
    "quality.invalid-values": {
        severity: "error",
        otherwise: asStated,
        why: "The contract says which values are valid, and how many others are tolerated.",
        mend: "Write valid values, in the same case; null is not invalid.",
    },
    "quality.duplicate-values": {
        severity: "error",
        otherwise: asStated,
        why: "The contract says how many values may occur more than once. Values are counted, not their records.",
        mend: "Drop or merge the records that repeat a value.",
    },
    "quality.sql": {
        severity: "error",
        otherwise: asStated,
        why: "The contract says which number a query over all records gives.",
        mend: "Write records of which the query gives that number; it runs on DuckDB, and the records are its table `output`.",
    },
    "quality.not-evaluated": {
        severity: "error",
        otherwise: asStated,
        why: "A query that gave an error, no number, or took too long decided nothing, and what was not judged never passes.",
        mend: "Mend the records where a column expects another type; else write the query so that it bears all records, with less work.",
    },
    "quality.freshness": {
        severity: "error",
        otherwise: asStated,
        why: "The contract says how old the youngest value may be.",
        mend: "Deliver newer data, or find out why none came.",
    },
    "quality.retention": {
        severity: "error",
        otherwise: asStated,
        why: "The contract says how old the oldest value may be.",
        mend: "Delete what is older.",
    },
};
const qualityFinding = (0,findings/* ruleFamily */.VV)(qualityRules);
const expectedRules = {
    "expected.output": {
        severity: "error",
        why: "The case says which output is right, and this is another one.",
        mend: "Compute the expected value; key order, 1.0 for 1 and another form of the same instant are no difference.",
    },
};
const expectedFinding = (0,findings/* ruleFamily */.VV)(expectedRules);
const ioRules = {
    "io.jsonata": {
        severity: "error",
        otherwise: asStated,
        why: "The contract says how an output relates to its input, and this one does not.",
        mend: "Compute the output so that the rule's expression is true of it and its input.",
    },
    "io.sql": {
        severity: "error",
        otherwise: asStated,
        why: "The contract says which number a query over the tables `input` and `output` gives.",
        mend: "Compute the output so that the query gives that number; it runs on DuckDB.",
    },
    "io.not-evaluated": {
        severity: "error",
        otherwise: asStated,
        why: "A rule that gave an error or took too long decided nothing, and what was not judged never passes.",
        mend: "Mend the output where the rule expects another type; else write the rule so that it bears every output, with less work.",
    },
    "io.not-judged": {
        severity: "notice",
        why: "A rule between input and output cannot be judged on a data file alone.",
        mend: "Judge the program with `prove`, which has both.",
    },
    "io.nondeterministic": {
        severity: "error",
        why: "The same input gave another output under another time zone, locale, home folder and hash seed.",
        mend: "Depend on the input alone: no clock, no random numbers, no locale, no order of a set.",
    },
    "io.bytes-differ": {
        severity: "notice",
        why: "The same input gave the same values written differently, which makes diffs noisy.",
        mend: "Write keys in a fixed order.",
    },
    "io.constant-output": {
        severity: "error",
        why: "An output that never changes may be hard-coded, and no rule here could tell.",
        mend: "Compute the output from the input; if it is right that it never changes, add a case whose output differs.",
    },
};
const ioFinding = (0,findings/* ruleFamily */.VV)(ioRules);

;// CONCATENATED MODULE: ./build/judges/constant.js


/** Distinct inputs from which on one output for all of them is suspicious. */
const SUSPICIOUS = 3;
/**
 * Finds an output that never changes. `related` when an expected output or an io rule ties outputs to inputs: then a
 * constant is judged by that.
 */
function judgeConstant(cases, related) {
    if (related)
        return [];
    const inputs = new Set(cases.map((it) => keyOf(it.input))).size;
    const outputs = new Set(cases.map((it) => keyOf(it.output))).size;
    if (inputs < SUSPICIOUS || outputs > 1)
        return [];
    return [
        ioFinding("io.constant-output", `${inputs} distinct inputs gave one and the same output, and no rule or expected output says that it is right: add a case whose output differs`, { path: "$", count: 1 }),
    ];
}

// EXTERNAL MODULE: ./build/is-record.js
var is_record = __webpack_require__(97318);
;// CONCATENATED MODULE: ./build/judges/mask.js

const SAME_DAY = {
    date: "2000-01-01",
    timestamp: "2000-01-01T00:00:00Z",
    timestamp_ntz: "2000-01-01T00:00:00",
    time: "00:00:00",
};
/**
 * The value with its personal fields replaced, type and shape kept: letters become `x`, digits `0`, numbers 0, dates
 * 2000-01-01, within arrays and objects too. Takes any value, also one that does not satisfy the model.
 */
function mask(value, model) {
    if (Array.isArray(value))
        return value.map((it) => maskShape(it, recordShape(model), false));
    return maskShape(value, recordShape(model), false);
}
/** One record of the model as a shape. */
const recordShape = (model) => ({
    type: "object",
    fields: model.fields,
    ...(model.closed && { closed: model.closed }),
    constraints: [],
    location: model.location,
});
/** As {@link mask}, for a value of a shape; `personal` when the field that holds it is. */
function maskShape(value, shape, personal) {
    if (typeof value === "object" && value !== null) {
        if (Array.isArray(value)) {
            const items = shape?.type === "array" ? shape.items : undefined;
            return personal || items ? value.map((it) => maskShape(it, items, personal)) : value;
        }
        return maskMembers(Object.entries(value), shape, personal);
    }
    if (!personal || value === null)
        return value;
    switch (typeof value) {
        case "string":
            return maskText(value, shape);
        case "boolean":
            return false;
        case "bigint":
        case "number":
            return 0;
        default:
            return value;
    }
}
/** Keys that the model names stay; the others are data too. */
function maskMembers(members, shape, personal) {
    const masked = new Map();
    for (const [name, value] of members) {
        const field = shape?.type === "object" ? shape.fields.find((it) => it.name === name) : undefined;
        const inner = shape?.type === "map" ? shape.values : field?.shape;
        const key = personal && field === undefined ? unused(maskText(name, undefined), masked) : name;
        masked.set(key, maskShape(value, inner, personal || (field?.personal ?? false)));
    }
    return Object.fromEntries(masked);
}
function unused(name, taken) {
    let free = name;
    for (let number = 2; taken.has(free); number += 1)
        free = `${name}_${number}`;
    return free;
}
/** A date that is none keeps its form, which is what is wrong with it: `31/12/1980` becomes `00/00/0000`. */
function maskText(text, shape) {
    if (shape && isTemporal(shape.type) && instantOf(text, shape.type))
        return SAME_DAY[shape.type];
    return text.replace(/\p{N}/gu, "0").replace(/[\p{L}\p{M}]|[^\0-\x7f]/gu, "x");
}

;// CONCATENATED MODULE: ./build/judges/number.js
/** Comparing and dividing numbers without losing digits. */
const isInteger = (value) => typeof value === "bigint" || Number.isInteger(value);
/** Relative difference up to which two numbers that are not both integers are the same. */
const TOLERANCE = 1e-9;
/** Integers exactly, other numbers within 1e-9 of the larger one. */
function sameNumber(a, b) {
    // biome-ignore lint/suspicious/noDoubleEquals: == compares a bigint with a number exactly
    if (a == b || Object.is(a, b))
        return true;
    if (isInteger(a) && isInteger(b))
        return false;
    const [x, y] = [Number(a), Number(b)];
    return Number.isFinite(x) && Number.isFinite(y) && Math.abs(x - y) <= TOLERANCE * Math.max(Math.abs(x), Math.abs(y));
}
/** The number as its shortest decimal text says, which is how it was written: 0.1 is one tenth. */
function decimalOf(value) {
    const [mantissa, exponent = "0"] = String(value).split("e");
    const [whole, fraction = ""] = mantissa.split(".");
    return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
/** Whether `value` is a whole multiple of `divisor`, exactly, on their decimal digits: 4.35 is one of 0.01. */
function isMultiple(value, divisor) {
    if (divisor === 0 || !Number.isFinite(divisor))
        return false;
    if (typeof value === "number" && !Number.isFinite(value))
        return false;
    if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor))
        return value % divisor === 0;
    const [a, b] = [decimalOf(value), decimalOf(divisor)];
    const least = Math.min(a.exponent, b.exponent);
    const scaled = (it) => it.digits * 10n ** BigInt(it.exponent - least);
    return scaled(a) % scaled(b) === 0n;
}
/** The order of the fraction `count / of` and a limit, exactly, on the limit's decimal digits. */
function compareFraction(count, of, limit) {
    const { digits, exponent } = decimalOf(limit);
    const scale = 10n ** BigInt(Math.abs(exponent));
    const [left, right] = exponent < 0 ? [count * scale, digits * of] : [count, digits * scale * of];
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/judges/equality.js




/**
 * The project's one equality, for expected outputs, determinism and repeats: key order is free, arrays are ordered,
 * integers are exact, other numbers agree within 1e-9 of the larger one, an absent key equals null where the field is
 * optional, and dates and times are compared by instant where the shape says that they are some. Without a model or
 * shape, absent is not null and texts are texts.
 */
function sameValue(a, b, about) {
    return same(a, b, about && shapeOf(about));
}
/** A model as a shape: one record, or an array of them. */
function shapeOf(about) {
    if ("type" in about)
        return about;
    const record = recordShape(about);
    const { location } = about;
    return about.cardinality === "many" ? { type: "array", items: record, constraints: [], location } : record;
}
function same(a, b, shape) {
    if (a === b)
        return true;
    if (isNumeric(a) && isNumeric(b))
        return shape?.type === "integer" ? exactly(a, b) : sameNumber(a, b);
    if (typeof a === "string" && typeof b === "string")
        return sameInstant(a, b, shape);
    if (Array.isArray(a) && Array.isArray(b)) {
        const items = shape?.type === "array" ? shape.items : undefined;
        return a.length === b.length && a.every((it, index) => same(it, b[index], items));
    }
    if (!(0,is_record/* isRecord */.u)(a) || !(0,is_record/* isRecord */.u)(b))
        return false;
    const members = membersOf(shape);
    return namesOf(a, b).every((name) => {
        const it = members(name);
        const [left, right] = [valueAt(a, name, it), valueAt(b, name, it)];
        return left === undefined || right === undefined ? left === right : same(left, right, it.shape);
    });
}
const isNumeric = (value) => typeof value === "number" || typeof value === "bigint";
// biome-ignore lint/suspicious/noDoubleEquals: == compares a bigint with a number exactly
const exactly = (a, b) => a == b || Object.is(a, b);
function sameInstant(a, b, shape) {
    if (!shape || !isTemporal(shape.type))
        return false;
    const [left, right] = [instantOf(a, shape.type), instantOf(b, shape.type)];
    return left !== undefined && right !== undefined && compareInstants(left, right) === 0;
}
const namesOf = (a, b) => [
    ...Object.keys(a),
    ...Object.keys(b).filter((it) => !Object.hasOwn(a, it)),
];
const UNKNOWN = { named: false, shape: undefined, optional: false, personal: false };
/** What the shape says of each member, by name. */
function membersOf(shape) {
    if (shape?.type === "map") {
        const value = { ...UNKNOWN, shape: shape.values };
        return () => value;
    }
    if (shape?.type !== "object")
        return () => UNKNOWN;
    const memberOf = (it) => ({
        named: true,
        shape: it.shape,
        optional: !it.required,
        personal: it.personal,
    });
    const members = new Map(shape.fields.map((it) => [it.name, memberOf(it)]));
    return (name) => members.get(name) ?? UNKNOWN;
}
/** The member's value; null for an absent one that is optional, `undefined` for any other that is absent. */
const valueAt = (record, name, { optional }) => Object.hasOwn(record, name) ? record[name] : optional ? null : undefined;

// EXTERNAL MODULE: ./build/quote.js
var quote = __webpack_require__(59692);
;// CONCATENATED MODULE: ./build/judges/path.js

const PLAIN_NAME = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;
/** The path of a member: `$.items`, or `$["a.b"]` where the name could be mistaken for something else. */
const member = (path, name) => PLAIN_NAME.test(name) ? `${path}.${name}` : `${path}[${(0,quote/* quote */.h)(JSON.stringify(name))}]`;
/** The path of all items of an array. */
const everyItem = (path) => `${path}[*]`;
/** The path of all values of a map. */
const everyValue = (path) => `${path}.*`;

;// CONCATENATED MODULE: ./build/judges/show.js

/** Code points of a value that a message shows. */
const LIMIT = 80;
/** A value as JSON on one line, cut short: what a finding shows of it. Costs no more than it shows. */
const show = (value) => (0,quote/* quote */.h)(head(value, LIMIT + 1), LIMIT);
/** At least the first `room` characters of the value's JSON, or all of it. */
function head(value, room) {
    if (typeof value === "string")
        return JSON.stringify(value.slice(0, room));
    if (typeof value === "bigint")
        return String(value);
    if (typeof value !== "object" || value === null)
        return String(value);
    const list = Array.isArray(value);
    let text = list ? "[" : "{";
    for (const [key, it] of list ? value.entries() : Object.entries(value)) {
        if (text.length > room)
            return text;
        if (text.length > 1)
            text += ",";
        if (!list)
            text += `${JSON.stringify(key.slice(0, room))}:`;
        text += head(it, room - text.length);
    }
    return text + (list ? "]" : "}");
}
/** What kind of value this is, for a message: `an array of 3 items`. */
function kindOf(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return `an array of ${value.length} ${value.length === 1 ? "item" : "items"}`;
    switch (typeof value) {
        case "string":
            return "text";
        case "boolean":
            return "a boolean";
        case "object":
            return "an object";
        default:
            return "a number";
    }
}

;// CONCATENATED MODULE: ./build/judges/difference.js






/** The first places at which `actual` differs from `expected`, at most `limit`; none when they are the same value. */
function difference(expected, actual, about, limit = 5) {
    const found = [];
    for (const it of differences(expected, actual, {
        place: "$",
        path: "$",
        shape: about && shapeOf(about),
        personal: false,
    })) {
        if (found.push(it) >= limit)
            break;
    }
    return found;
}
function* differences(expected, actual, at) {
    if (same(expected, actual, at.shape))
        return;
    if (Array.isArray(expected) && Array.isArray(actual))
        yield* amongItems(expected, actual, at);
    else if ((0,is_record/* isRecord */.u)(expected) && (0,is_record/* isRecord */.u)(actual))
        yield* amongMembers(expected, actual, at);
    else
        yield told(at, shown(expected, at), shown(actual, at));
}
const told = ({ place, path }, expected, actual) => ({
    place,
    path,
    expected,
    actual,
});
const shown = (value, { shape, personal }) => value === undefined ? "no such key" : show(maskShape(value, shape, personal));
function* amongItems(expected, actual, at) {
    const shape = at.shape?.type === "array" ? at.shape.items : undefined;
    const below = (index) => {
        const spot = { ...at, place: `${at.place}[${index}]`, path: everyItem(at.path), shape };
        return differences(expected[index], actual[index], spot);
    };
    if (expected.length !== actual.length) {
        // An item too few shifts all that follow: the first that differs tells where, the others would be noise.
        yield told(at, kindOf(expected), kindOf(actual));
        const first = expected.findIndex((it, index) => !same(it, actual[index] ?? null, shape));
        if (first !== -1 && first < actual.length)
            yield* below(first);
    }
    else if (sameItems(expected, actual, shape)) {
        yield told(at, kindOf(expected), "the same items in another order");
    }
    else {
        for (let index = 0; index < expected.length; index += 1)
            yield* below(index);
    }
}
function sameItems(a, b, shape) {
    const keys = (values) => JSON.stringify(values.map((it) => String(keyOf(it, shape))).sort());
    return keys(a) === keys(b);
}
function* amongMembers(expected, actual, at) {
    const memberOf = membersOf(at.shape);
    for (const name of namesOf(expected, actual)) {
        const it = memberOf(name);
        const personal = at.personal || it.personal;
        // A key that the model does not name is data: no path tells it, and within a personal field no place either.
        const spot = {
            place: it.named || !personal ? member(at.place, name) : everyValue(at.place),
            path: it.named ? member(at.path, name) : everyValue(at.path),
            shape: it.shape,
            personal,
        };
        const [left, right] = [valueAt(expected, name, it), valueAt(actual, name, it)];
        if (left !== undefined && right !== undefined)
            yield* differences(left, right, spot);
        else if (left !== right)
            yield told(spot, shown(left, spot), shown(right, spot));
    }
}

;// CONCATENATED MODULE: ./build/judges/determinism.js


/** Compares two runs on the same input; `second` is absent when the repeat gave nothing that could be read. */
function judgeRepeat(first, second, model) {
    const details = model && { model: model.name };
    if (second === undefined) {
        const message = "the same input, run again, gave no output that can be read";
        return [ioFinding("io.nondeterministic", message, { ...details, path: "$" })];
    }
    const [differs] = difference(first.output, second.output, model, 1);
    if (differs) {
        const { place, path, expected, actual } = differs;
        return [
            ioFinding("io.nondeterministic", `the same input gave two outputs: ${place} was ${expected}, and ${actual} when run again with another time zone, locale and hash seed`, { ...details, path, expected, actual }),
        ];
    }
    if (Buffer.compare(first.bytes, second.bytes) === 0)
        return [];
    const message = "the same input gave the same values in other bytes: keys in another order, or numbers in another form";
    return [ioFinding("io.bytes-differ", message, { ...details })];
}

;// CONCATENATED MODULE: ./build/judges/group.js
const MAX_SAMPLES = 3;
const RANK = { error: 0, warning: 1, notice: 2 };
/**
 * Merges findings that say the same of the same place: counts are added, up to three samples kept, the rest is the first
 * one's. Errors come first, then warnings, then notices; within these the order stays.
 *
 * With a path, rule, model, path and the contract's line are what makes two findings one. Without a path it is the
 * message, but for its quoted texts and numbers; and the location, unless the findings count what they saw in data.
 */
function groupFindings(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = group_keyOf(finding);
        const known = groups.get(key);
        groups.set(key, known ? merged(known, finding) : finding);
    }
    return [...groups.values()].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
function group_keyOf({ rule, severity, model, path, message, location, count }) {
    const base = [rule, severity, model, path];
    if (path !== undefined)
        return JSON.stringify([...base, location]);
    const kind = message.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/\d+/g, "0");
    return JSON.stringify([...base, kind, count === undefined ? location : null]);
}
function merged(known, next) {
    const samples = [...new Set([...samplesOf(known), ...samplesOf(next)])].slice(0, MAX_SAMPLES);
    const count = (known.count ?? 1) + (next.count ?? 1);
    return { ...known, count, ...(samples.length > 0 && { samples }) };
}
const samplesOf = (it) => it.samples ?? (it.actual === undefined ? [] : [it.actual]);

;// CONCATENATED MODULE: ./build/judges/expected.js



/** Differences looked for: enough to see a pattern in them, few enough to read. */
const expected_LIMIT = 20;
/** Compares an output with the one that its case expects: one finding for each generalised path that differs. */
function judgeExpected(expected, actual, model) {
    const findings = difference(expected, actual, model, expected_LIMIT).map((it) => {
        const message = `${it.place}: the expected output has ${it.expected}, got ${it.actual}`;
        return expectedFinding("expected.output", message, {
            model: model.name,
            path: it.path,
            expected: it.expected,
            actual: it.actual,
            count: 1,
        });
    });
    return groupFindings(findings);
}

;// CONCATENATED MODULE: ./build/judges/io.js




/** Judges how an output relates to its input by the io rules of the output model: one finding for each that does not hold. */
async function judgeIo(sides, data, jsonata) {
    const findings = [];
    for (const rule of sides.output.io ?? []) {
        const evaluation = await jsonata.evaluate(rule.expression, data);
        if (evaluation.kind !== "boolean" || !evaluation.value)
            findings.push(findingOf(rule, evaluation, sides, data));
    }
    return findings;
}
function findingOf(rule, evaluation, sides, { input, output }) {
    const demanded = demandOf(rule);
    const details = {
        model: sides.output.name,
        path: "$",
        expected: demanded,
        count: 1,
        samples: [
            `input ${show(sides.input ? mask(input, sides.input) : input)}, output ${show(mask(output, sides.output))}`,
        ],
        location: rule.location,
    };
    switch (evaluation.kind) {
        case "boolean":
            return ioFinding("io.jsonata", `the output does not relate to its input as demanded: ${demanded}`, {
                ...details,
                severity: rule.severity,
                actual: "false",
            });
        case "not-boolean":
            return undecided(`it gave ${evaluation.got} where true or false is due`, demanded, details);
        case "failed":
            return undecided((0,quote/* quote */.h)(evaluation.reason, 200), demanded, details);
        default:
            return evaluation;
    }
}
const undecided = (reason, demanded, details) => ioFinding("io.not-evaluated", `a rule was not decided, ${reason}: ${demanded}`, { ...details, actual: reason });
/** The rule as people know it: its name, and the expression on one line. */
function demandOf({ name, expression }) {
    const text = (0,quote/* quote */.h)(expression.trim().replace(/\s+/g, " "), 300);
    return name === undefined ? text : `"${(0,quote/* quote */.h)(name)}" (${text})`;
}
/** Whether a rule speaks of both sides: one that looks at the output alone ties it to nothing. */
const relatesSides = ({ expression }) => /\binput\b/.test(expression) && /\boutput\b/.test(expression);

;// CONCATENATED MODULE: ./build/judges/personal.js
/** Shorter texts stand in everything: hiding them would hide no person and spoil every message. */
const LEAST = 3;
const HIDDEN = "[personal]";
/**
 * Hides what the case's input and expected output hold in personal fields, in upper and lower case alike. What a program
 * makes of it beyond that (reversed, cut, hashed) is not recognised. Does nothing where they hold none.
 */
function personalHider(it, { input, output }) {
    const found = new Set();
    if (input && it.input !== undefined)
        collectRecords(it.input, input, found);
    if (it.output !== undefined)
        collectRecords(it.output, output, found);
    if (found.size === 0)
        return (text) => text;
    const secrets = [...new Set([...found].map(fold))];
    return (text) => hideAll(text, secrets);
}
/** One spelling for all that a change of case makes of a text; lower case first, for `ẞ`, which has no upper case. */
const fold = (text) => text.toLowerCase().toUpperCase();
/** Hides what the folded texts cover, one mark for all that touches. */
function hideAll(text, secrets) {
    const folded = fold(text);
    const held = secrets.filter((it) => folded.includes(it));
    if (held.length === 0)
        return text;
    const covered = new Uint8Array(folded.length);
    for (const secret of held) {
        // Occurrences may overlap; filling starts behind the last one, so that it costs no more than the text is long.
        let filled = 0;
        for (let at = folded.indexOf(secret); at !== -1; at = folded.indexOf(secret, at + 1)) {
            const end = at + secret.length;
            covered.fill(1, Math.max(at, filled), end);
            filled = end;
        }
    }
    const parts = [];
    let at = 0;
    let hiding = false;
    // Character by character, because folding can lengthen one: `ß` becomes `SS`.
    for (const character of text) {
        const end = at + fold(character).length;
        const hidden = covered.subarray(at, end).includes(1);
        if (!hidden)
            parts.push(character);
        else if (!hiding)
            parts.push(HIDDEN);
        hiding = hidden;
        at = end;
    }
    return parts.join("");
}
/** A finding with personal data hidden in all that it quotes. */
function hideInFinding(finding, hide) {
    const { message, expected, actual, samples } = finding;
    return {
        ...finding,
        message: hide(message),
        ...(expected !== undefined && { expected: hide(expected) }),
        ...(actual !== undefined && { actual: hide(actual) }),
        ...(samples && { samples: samples.map(hide) }),
    };
}
/** A value with personal data hidden in its texts and keys; numbers that are personal become 0. */
function hideInValue(value, hide) {
    if (typeof value === "string")
        return hide(value);
    if (typeof value === "number" || typeof value === "bigint")
        return hide(`${value}`) === `${value}` ? value : 0;
    if (value === null || typeof value !== "object")
        return value;
    if (Array.isArray(value))
        return value.map((it) => hideInValue(it, hide));
    return Object.fromEntries(Object.entries(value).map(([key, it]) => [hide(key), hideInValue(it, hide)]));
}
function collectRecords(value, { fields }, found) {
    if (!holdsPersonal(fields))
        return;
    for (const record of Array.isArray(value) ? value : [value])
        collectMembers(record, fields, found);
}
const holdsPersonal = (fields) => fields.some((it) => it.personal || shapeHoldsPersonal(it.shape));
function shapeHoldsPersonal(shape) {
    if (shape.type === "object")
        return holdsPersonal(shape.fields);
    if (shape.type === "array")
        return shapeHoldsPersonal(shape.items);
    return shape.type === "map" && shapeHoldsPersonal(shape.values);
}
function collectMembers(value, fields, found) {
    if (value === null || typeof value !== "object" || Array.isArray(value))
        return;
    const members = value;
    for (const { name, personal, shape } of fields) {
        const member = Object.hasOwn(members, name) ? members[name] : undefined;
        if (member !== undefined)
            collect(member, shape, personal, found);
    }
}
function collect(value, shape, personal, found) {
    if (personal)
        collectAll(value, found);
    else if (shape.type === "object")
        collectMembers(value, shape.fields, found);
    else if (value !== null && typeof value === "object") {
        const inner = shape.type === "array" ? shape.items : shape.type === "map" ? shape.values : undefined;
        if (inner)
            for (const it of Object.values(value))
                collect(it, inner, false, found);
    }
}
/** Everything below a personal field, the keys of its objects too: of a map they are data. */
function collectAll(value, found) {
    if (value === null || typeof value === "boolean")
        return;
    if (typeof value !== "object") {
        const text = `${value}`;
        if (text.length >= LEAST) {
            found.add(text);
            // As quoted in JSON and by most languages.
            const escaped = JSON.stringify(text).slice(1, -1);
            if (escaped !== text)
                found.add(escaped);
        }
        return;
    }
    for (const it of Object.values(value))
        collectAll(it, found);
}

// EXTERNAL MODULE: ./build/clock-rules.js
var clock_rules = __webpack_require__(88636);
// EXTERNAL MODULE: ./build/pattern.js + 1 modules
var build_pattern = __webpack_require__(51440);
;// CONCATENATED MODULE: ./build/judges/key-set.js
/** Texts that are kept as they are. */
const EXACT = 1_000_000;
/** Numbers that are: they are told apart exactly by their bits as well, in less room. */
const FEW = 1000;
/**
 * Past the limit a key takes eight bytes or so. Two texts among ten million are taken for one with a chance of 1 in
 * 400,000, and then wrongly for a repetition: what is repeated is always found.
 */
function keySet(exact = EXACT) {
    let numbers;
    let others;
    return {
        add(key) {
            if (typeof key === "number") {
                numbers ??= hashedPast(FEW);
                return numbers.add(key);
            }
            others ??= hashedPast(exact);
            return others.add(key);
        },
    };
}
function hashedPast(limit) {
    let keys = new Set();
    let hashes;
    return {
        add(key) {
            if (hashes)
                return hashes.add(key);
            const known = keys;
            const { size } = known;
            if (known.add(key).size === size)
                return false;
            if (size < limit)
                return true;
            hashes = hashSet();
            for (const it of known)
                hashes.add(it);
            keys = undefined;
            return true;
        },
    };
}
/** Pairs of 32 bits that a page starts with room for, and how full it may be. */
const PAGE = 4096;
const FULL = 0.85;
/** Pages share at most so many leading bits: beyond that they grow, however the keys were chosen. */
const MAX_DEPTH = 16;
const newPage = (depth) => ({ slots: new Uint32Array(2 * PAGE), count: 0, depth });
/** Extendible hashing: a page that is full is split in two, so that growing leaves nothing behind. */
function hashSet() {
    let depth = 0;
    let pages = [newPage(0)];
    const hash = new Uint32Array(2);
    const scratch = new Uint32Array(2 * PAGE);
    const pageOf = (high) => pages[depth === 0 ? 0 : high >>> (32 - depth)];
    const makeRoom = (page) => {
        let old = scratch;
        if (page.slots.length > old.length)
            old = page.slots.slice();
        else
            old.set(page.slots);
        page.count = 0;
        if (page.depth === MAX_DEPTH)
            page.slots = new Uint32Array(2 * old.length);
        else {
            page.slots.fill(0);
            page.depth += 1;
            if (page.depth > depth) {
                depth += 1;
                pages = pages.flatMap((it) => [it, it]);
            }
            const first = pages.indexOf(page);
            const shared = 2 ** (depth - page.depth);
            pages.fill(newPage(page.depth), first + shared, first + 2 * shared);
        }
        for (let at = 0; at < old.length; at += 2) {
            const [high, low] = [old[at], old[at + 1]];
            if (high !== 0 || low !== 0)
                insert(pageOf(high), high, low);
        }
    };
    return {
        add(key) {
            hash64(key, hash);
            const [high, low] = [hash[0], hash[1]];
            let page = pageOf(high);
            while (page.count >= (page.slots.length / 2) * FULL) {
                makeRoom(page);
                page = pageOf(high);
            }
            return insert(page, high, low);
        },
    };
}
function insert(page, high, low) {
    const { slots } = page;
    let at = 2 * Math.floor((low / 2 ** 32) * (slots.length / 2));
    for (;;) {
        const a = slots[at];
        const b = slots[at + 1];
        if (a === high && b === low)
            return false;
        if (a === 0 && b === 0)
            break;
        at = at + 2 === slots.length ? 0 : at + 2;
    }
    slots[at] = high;
    slots[at + 1] = low;
    page.count += 1;
    return true;
}
const bits = new DataView(new ArrayBuffer(8));
/** 64 bits of a key: for numbers a bijection, for everything else a hash of its text. Never 0, 0. */
function hash64(key, into) {
    if (typeof key === "number")
        hashNumber(key, into);
    else
        hashText(typeof key === "string" ? key : `${typeof key} ${key}`, into);
    if (into[0] === 0 && into[1] === 0)
        into[1] = 1;
}
/** Rounds of a Feistel network over the number's own bits: each can be undone, so no two numbers meet. */
function hashNumber(key, into) {
    bits.setFloat64(0, key === 0 ? 0 : key);
    let high = bits.getUint32(0);
    let low = bits.getUint32(4);
    for (let round = 1; round <= 4; round += 1)
        [high, low] = [low, high ^ scramble(low + round)];
    into[0] = high;
    into[1] = low;
}
/** Two lanes in the manner of MurmurHash3, two characters at a time; the first one feeds the second. */
function hashText(text, into) {
    const { length } = text;
    let high = length;
    let low = 0x9747b28c;
    for (let at = 0; at < length; at += 2) {
        const word = text.charCodeAt(at) | (at + 1 < length ? text.charCodeAt(at + 1) << 16 : 0);
        high ^= Math.imul(word, 0xcc9e2d51);
        high = (Math.imul((high << 15) | (high >>> 17), 5) + 0xe6546b64) | 0;
        low ^= Math.imul(word, 0x1b873593);
        low = (Math.imul(((low << 13) | (low >>> 19)) + high, 9) + 0x38b34ae5) | 0;
    }
    into[0] = scramble(high ^ low);
    into[1] = scramble(low + Math.imul(high, 0x9e3779b1));
}
/** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
function scramble(word) {
    let it = word | 0;
    it = Math.imul(it ^ (it >>> 16), 0x85ebca6b);
    it = Math.imul(it ^ (it >>> 13), 0xc2b2ae35);
    return (it ^ (it >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./build/judges/threshold.js

/** Whether `part / of` is what the threshold demands. */
function holds(threshold, part, of) {
    if ("limits" in threshold) {
        const [least, most] = threshold.limits;
        const between = compareFraction(part, of, least) >= 0 && compareFraction(part, of, most) <= 0;
        return between === (threshold.operator === "between");
    }
    const order = compareFraction(part, of, threshold.limit);
    const { operator } = threshold;
    switch (operator) {
        case "equal":
            return order === 0;
        case "not-equal":
            return order !== 0;
        case "less":
            return order < 0;
        case "at-most":
            return order <= 0;
        case "greater":
            return order > 0;
        case "at-least":
            return order >= 0;
        default:
            return operator;
    }
}
const operatorWords = {
    equal: "exactly",
    "not-equal": "any number but",
    less: "less than",
    "at-most": "at most",
    greater: "more than",
    "at-least": "at least",
};
/** What a number of things must be, for people: `at most 3 null values`. */
function wordsOf(threshold, unit, one, many) {
    const sign = unit === "percent" ? " %" : "";
    if ("limits" in threshold) {
        const [least, most] = threshold.limits;
        return threshold.operator === "between"
            ? `between ${least} and ${most}${sign} ${many}`
            : `fewer than ${least} or more than ${most}${sign} ${many}`;
    }
    const { operator, limit } = threshold;
    if (operator === "equal" && limit === 0)
        return `no ${many}`;
    const words = operator === "less" ? "fewer than" : operatorWords[operator];
    return `${words} ${limit}${sign} ${limit === 1 && unit === "rows" ? one : many}`;
}
/** What a plain number must be, for people: `at most 3`. */
function limitWords(threshold) {
    if (!("limits" in threshold))
        return `${operatorWords[threshold.operator]} ${threshold.limit}`;
    const [least, most] = threshold.limits;
    return threshold.operator === "between" ? `from ${least} to ${most}` : `less than ${least} or more than ${most}`;
}

;// CONCATENATED MODULE: ./build/judges/meter.js
/** What quality rules measure, and what the measured number must be. */








/** @param now milliseconds since the epoch. */
function meterOf(rule, about, now) {
    switch (rule.rule) {
        case "quality.row-count": {
            const counted = counter("record", "records", { ...rule, unit: "rows" }, about);
            return { see: (value) => counted.add(value, true), read: () => counted.read([]) };
        }
        case "quality.null-values":
            return counting("null value", rule, about, (value) => value === null);
        case "quality.missing-values": {
            const keys = keysOf(rule.missing, about.shape);
            return counting("missing value", rule, about, (it) => it === null || keys.has(keyOf(it, about.shape)));
        }
        case "quality.invalid-values": {
            const keys = rule.valid && keysOf(rule.valid, about.shape);
            const matches = rule.pattern === undefined ? undefined : matcher(rule.pattern);
            const valid = (it) => (keys?.has(keyOf(it, about.shape)) ?? true) && (matches?.(it) ?? true);
            return counting("invalid value", rule, about, (value) => value !== null && !valid(value));
        }
        case "quality.duplicate-values":
            return repeats(rule, about);
        case "quality.freshness":
        case "quality.retention":
            return age(rule, now);
        default:
            return rule;
    }
}
const keysOf = (values, shape) => new Set(values.map((it) => keyOf(it, shape)));
/** Numbers and booleans are matched as they are written; what was not decided does not match. */
function matcher(pattern) {
    const outcomeOf = (0,build_pattern/* compilePattern */.E)(pattern);
    return (value) => typeof value !== "object" && outcomeOf(String(value)) === "match";
}
const meter_MAX_SAMPLES = 3;
/** Values among which samples are looked for: showing one costs more than judging it. */
const MAX_LOOKED_AT = 100;
function counter(one, many, { threshold, unit }, { shape, personal }) {
    const expected = wordsOf(threshold, unit, one, many);
    const samples = [];
    let all = 0;
    let count = 0;
    return {
        /** `sample` is what is shown of a value that counts. */
        add(value, counts, sample = value) {
            all += 1;
            if (!counts)
                return;
            count += 1;
            if (sample === null || samples.length === meter_MAX_SAMPLES || count > MAX_LOOKED_AT)
                return;
            const text = show(maskShape(sample, shape, personal));
            if (!samples.includes(text))
                samples.push(text);
        },
        read(shown = samples) {
            const actual = unit === "rows" ? `${count}` : `${share(count, all)} % (${count} of ${all})`;
            const [part, of] = unit === "rows" ? [count, 1] : [100 * count, all || 1];
            const held = holds(threshold, BigInt(part), BigInt(of));
            return { held, expected, actual, count: Math.max(1, count), samples: shown.length > 0 ? shown : [actual] };
        },
    };
}
const share = (count, all) => (all === 0 ? 0 : Number(((100 * count) / all).toFixed(6)));
function counting(noun, rule, about, counts) {
    const counted = counter(noun, `${noun}s`, rule, about);
    return { see: (value) => counted.add(value, counts(value)), read: () => counted.read() };
}
/** Counts values that occur more than once, each of them once. Null is not a duplicate, nor is a key that is not whole. */
function repeats(rule, about) {
    const counted = counter("repeated value", "repeated values", rule, about);
    let seen = keySet();
    let repeated = keySet();
    const keyed = rule.fields.length === 0 ? (it) => it : compositeOf(rule.fields);
    return {
        see(value) {
            const part = keyed(value);
            const key = part === null ? null : keyOf(part, about.shape);
            counted.add(part, key !== null && !seen.add(key) && repeated.add(key));
        },
        enter() {
            seen = keySet();
            repeated = keySet();
        },
        read: () => counted.read(),
    };
}
/** The record's part that is compared, or null. */
const compositeOf = (fields) => (record) => {
    if (!(0,is_record/* isRecord */.u)(record))
        return null;
    const parts = fields.map((it) => [it, Object.hasOwn(record, it) ? record[it] : null]);
    return parts.some(([, it]) => it === null) ? null : Object.fromEntries(parts);
};
/** The age of the youngest or the oldest value. Without any value there is no age, and the rule does not hold. */
function age(rule, now) {
    const which = rule.rule === "quality.freshness" ? { word: "youngest", sign: 1 } : { word: "oldest", sign: -1 };
    let best;
    let count = 0;
    return {
        see(value) {
            const instant = typeof value === "string" ? anyInstantOf(value) : undefined;
            if (instant === undefined)
                return;
            count += 1;
            if (best === undefined || compareInstants(instant, best) * which.sign > 0)
                best = instant;
        },
        read() {
            const seconds = best && now / 1000 - best.seconds - Number(`0.${best.fraction || 0}`);
            const expected = `the ${which.word} value at most ${duration(rule.seconds)} old`;
            const actual = seconds === undefined ? "no value with a date" : `one ${duration(seconds)} old`;
            const held = seconds !== undefined && seconds <= rule.seconds;
            return { held, expected, actual, count: Math.max(1, count), samples: [actual] };
        },
    };
}
function duration(seconds) {
    const [size, unit] = seconds >= 86_400 ? [86_400, "d"] : seconds >= 3600 ? [3600, "h"] : [1, "s"];
    return `${Number((seconds / size).toFixed(2))} ${unit}`;
}

;// CONCATENATED MODULE: ./build/judges/quality.js
/** Quality rules: demands on all values of a place together. Compiled once; a judgement sees each record once. */







/** @param now milliseconds since the epoch; without it rules that depend on the clock take no part. */
function compileQuality(model, now) {
    const sites = [];
    const many = model.cardinality === "many";
    const place = { path: many ? everyItem("$") : "$", personal: false, scope: [] };
    const add = (rules, path, about, scope, field) => {
        const added = rules
            .filter((it) => now !== undefined || !(0,clock_rules/* readsClock */.U)(it))
            .map((rule) => sites.push({ rule, path, ...(field && { field }), begin: () => meterOf(rule, about, now ?? 0) }) - 1);
        scope.push(...added);
        return added;
    };
    const inside = visitorOf(recordShape(model), place, add);
    const own = add(model.quality ?? [], "$", { shape: recordShape(model), personal: false }, []);
    return {
        total: sites.length,
        begin() {
            const meters = sites.map((it) => it.begin());
            return {
                see(record) {
                    for (const index of own)
                        meters[index]?.see(record);
                    inside?.(record, meters);
                },
                findings: () => sites.flatMap((site, index) => quality_findingOf(site, meters[index]?.read(), model)),
            };
        },
    };
}
/** Nothing where no rule is stated within the shape, so that its values need no visit. */
function visitorOf(shape, place, add) {
    switch (shape.type) {
        case "object": {
            const visits = shape.fields.flatMap((it) => memberVisitor(it, place, add) ?? []);
            if (visits.length === 0)
                return undefined;
            return (value, meters) => {
                if ((0,is_record/* isRecord */.u)(value))
                    for (const visit of visits)
                        visit(value, meters);
            };
        }
        case "array": {
            const scope = [];
            const inner = visitorOf(shape.items, { ...place, path: everyItem(place.path), scope }, add);
            return inner && collection(scope, inner, (value) => (Array.isArray(value) ? value : []));
        }
        case "map": {
            const scope = [];
            const inner = visitorOf(shape.values, { ...place, path: everyValue(place.path), scope }, add);
            return inner && collection(scope, inner, (value) => ((0,is_record/* isRecord */.u)(value) ? Object.values(value) : []));
        }
        default:
            return undefined;
    }
}
const collection = (scope, inner, itemsOf) => (value, meters) => {
    for (const index of scope)
        meters[index]?.enter?.();
    for (const item of itemsOf(value))
        inner(item, meters);
};
function memberVisitor(field, { path: above, personal, scope }, add) {
    const { name, shape, quality = [] } = field;
    const place = { path: member(above, name), personal: personal || field.personal, scope };
    const own = add(quality, place.path, { shape, personal: place.personal }, scope, name);
    const inner = visitorOf(shape, place, add);
    if (own.length === 0 && inner === undefined)
        return undefined;
    return (record, meters) => {
        // Own members only: a model may well have a field named `constructor`.
        const value = Object.hasOwn(record, name) ? record[name] : null;
        for (const index of own)
            meters[index]?.see(value);
        inner?.(value, meters);
    };
}
function quality_findingOf({ rule, path, field }, reading, model) {
    if (reading === undefined || reading.held)
        return [];
    const { expected, actual, count, samples } = reading;
    const named = rule.name === undefined ? "" : ` ("${(0,quote/* quote */.h)(rule.name)}")`;
    return [
        qualityFinding(rule.rule, `${path}: expected ${expected}, got ${actual}${named}`, {
            severity: rule.severity,
            model: model.name,
            ...(field !== undefined && { field }),
            path,
            expected,
            actual,
            count,
            samples,
            location: rule.location,
        }),
    ];
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/judges/string-format.js

/** Every expression here is linear in the text: no repetition can be split in two ways. */
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** RFC 3986: a scheme, then the characters that a URI may hold. */
const URI = /^[a-z][a-z0-9+.-]*:(?:[a-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})+$/i;
/** RFC 1123. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
/** What texts of each format look like; `binary` and `password` say what a text is for and demand nothing of it. */
const stringFormats = {
    email: { noun: "an email address", holds: (text) => EMAIL.test(text) },
    uuid: { noun: "a UUID", holds: (text) => UUID.test(text) },
    uri: { noun: "an absolute URI", holds: (text) => URI.test(text) },
    hostname: {
        noun: "a host name",
        holds: (text) => text.length <= 253 && text.split(".").every((label) => LABEL.test(label)),
    },
    ipv4: { noun: "an IPv4 address", holds: external_node_net_.isIPv4 },
    // Node takes a zone (`fe80::1%eth0`), which is no part of the address.
    ipv6: { noun: "an IPv6 address", holds: (text) => !text.includes("%") && (0,external_node_net_.isIPv6)(text) },
    byte: { noun: "base64", holds: (text) => text.length % 4 === 0 && BASE64.test(text) },
};

;// CONCATENATED MODULE: ./build/judges/constraint.js







/** Prepares a constraint, or gives nothing for one that demands nothing (`format: binary`). */
function compileConstraint(constraint, shape) {
    switch (constraint.rule) {
        case "schema.enum":
            return oneOf(constraint.values, shape);
        case "schema.pattern":
            return matching(constraint.pattern);
        case "schema.format": {
            if (constraint.format === "binary" || constraint.format === "password")
                return undefined;
            const { noun, holds } = stringFormats[constraint.format];
            return { expected: noun, holds: (value) => typeof value === "string" && holds(value) };
        }
        case "schema.min-length": {
            const { limit } = constraint;
            return {
                expected: `at least ${count(limit, "character")}`,
                holds: (value) => typeof value === "string" && atLeast(value, limit),
            };
        }
        case "schema.max-length": {
            const { limit } = constraint;
            return {
                expected: `at most ${count(limit, "character")}`,
                holds: (value) => typeof value === "string" && !atLeast(value, limit + 1),
            };
        }
        case "schema.minimum":
            return bounded("at least", constraint.limit, shape, (order) => order >= 0);
        case "schema.maximum":
            return bounded("at most", constraint.limit, shape, (order) => order <= 0);
        case "schema.exclusive-minimum":
            return bounded("more than", constraint.limit, shape, (order) => order > 0);
        case "schema.exclusive-maximum":
            return bounded("less than", constraint.limit, shape, (order) => order < 0);
        case "schema.multiple-of": {
            const { divisor } = constraint;
            return { expected: `a multiple of ${divisor}`, holds: (value) => constraint_isNumeric(value) && isMultiple(value, divisor) };
        }
        case "schema.min-items": {
            const { limit } = constraint;
            return sized(`at least ${count(limit, "item")}`, itemsOf, (size) => size >= limit);
        }
        case "schema.max-items": {
            const { limit } = constraint;
            return sized(`at most ${count(limit, "item")}`, itemsOf, (size) => size <= limit);
        }
        case "schema.min-properties": {
            const { limit } = constraint;
            return sized(`at least ${count(limit, "key")}`, constraint_keysOf, (size) => size >= limit);
        }
        case "schema.max-properties": {
            const { limit } = constraint;
            return sized(`at most ${count(limit, "key")}`, constraint_keysOf, (size) => size <= limit);
        }
        case "schema.unique-items": {
            const items = shape.type === "array" ? shape.items : undefined;
            return {
                expected: "items that all differ",
                holds: (value) => Array.isArray(value) && new Set(value.map((it) => keyOf(it, items))).size === value.length,
            };
        }
        default:
            return constraint;
    }
}
const constraint_isNumeric = (value) => typeof value === "number" || typeof value === "bigint";
const count = (limit, noun) => `${limit} ${noun}${limit === 1 ? "" : "s"}`;
/** Whether a text has at least so many code points; one takes one or two UTF-16 units, so most need no counting. */
function atLeast(text, limit) {
    if (text.length < limit)
        return false;
    if (text.length >= 2 * limit)
        return true;
    let points = 0;
    for (const _ of text)
        points += 1;
    return points >= limit;
}
const itemsOf = (value) => (Array.isArray(value) ? value.length : undefined);
const constraint_keysOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value).length : undefined;
function sized(expected, sizeOf, fits) {
    return {
        expected,
        holds(value) {
            const size = sizeOf(value);
            return size !== undefined && fits(size);
        },
    };
}
function oneOf(values, shape) {
    const keys = new Set(values.map((it) => keyOf(it, shape)));
    const named = values.slice(0, 8).map(show).join(", ");
    const expected = values.length === 1 ? named : `one of ${named}${values.length > 8 ? `, … (${values.length})` : ""}`;
    return { expected, holds: (value) => keys.has(keyOf(value, shape)) };
}
function matching(pattern) {
    const outcomeOf = (0,build_pattern/* compilePattern */.E)(pattern);
    return {
        expected: `text that matches ${(0,quote/* quote */.h)(pattern, 200)}`,
        holds(value) {
            if (typeof value !== "string")
                return false;
            const outcome = outcomeOf(value);
            return outcome === "undecided"
                ? `text on which the pattern was not decided within ${build_pattern/* PATTERN_TIME_LIMIT */.j} ms; write a pattern that backtracks less`
                : outcome === "match";
        },
    };
}
function bounded(words, limit, shape, allows) {
    const expected = `${words} ${limit}`;
    if (typeof limit !== "string") {
        // Of a number and a bigint, < and > compare the exact values; NaN is neither.
        const orderOf = (it) => (it < limit ? -1 : it > limit ? 1 : 0);
        return { expected, holds: (value) => constraint_isNumeric(value) && !Number.isNaN(value) && allows(orderOf(value)) };
    }
    const bound = anyInstantOf(limit);
    const { type } = shape;
    const read = isTemporal(type) ? (text) => instantOf(text, type) : anyInstantOf;
    return {
        expected,
        holds(value) {
            const instant = typeof value === "string" ? read(value) : undefined;
            return instant !== undefined && bound !== undefined && allows(compareInstants(instant, bound));
        },
    };
}

;// CONCATENATED MODULE: ./build/judges/tally.js


const tally_MAX_SAMPLES = 3;
/** Violations of a site among which samples are looked for; showing a value costs more than judging it. */
const tally_MAX_LOOKED_AT = 100;
const emptyTally = () => ({ violations: [], seen: [], record: 0 });
/** Counts a violation; `describe` says what the message gives for the value, the value itself unless told otherwise. */
function violate(tally, site, value, describe = tally_shown) {
    const known = tally.violations[site.index];
    if (known === undefined) {
        const actual = describe(value, site);
        tally.violations[site.index] = { count: 1, actual, record: tally.record, samples: [actual] };
        return;
    }
    known.count += 1;
    if (known.samples.length === tally_MAX_SAMPLES || known.count > tally_MAX_LOOKED_AT)
        return;
    const actual = describe(value, site);
    if (!known.samples.includes(actual))
        known.samples.push(actual);
}
const tally_shown = (value, site) => site.show(value);
/** Counts a violation when the key was seen before. */
function demandNew(tally, site, key, value) {
    let seen = tally.seen[site.index];
    if (seen === undefined) {
        seen = keySet();
        tally.seen[site.index] = seen;
    }
    if (!seen.add(key))
        violate(tally, site, value);
}
/** What was counted: one finding a site, in the order of the contract. */
const findingsOf = (tally, sites, model) => sites.flatMap((site) => {
    const violations = tally.violations[site.index];
    return violations ? [tally_findingOf(site, violations, model)] : [];
});
function tally_findingOf(site, { count, actual, record, samples }, model) {
    const where = record > 0 ? ` (record ${record})` : "";
    return schemaFinding(site.rule, `${site.path}: expected ${site.expected}, got ${actual}${where}`, {
        ...(site.severity && { severity: site.severity }),
        model: model.name,
        ...(site.field !== undefined && { field: site.field }),
        path: site.path,
        expected: site.expected,
        actual,
        count,
        samples,
        location: site.location,
    });
}

;// CONCATENATED MODULE: ./build/judges/unknown-keys.js


const MAX_NAMED = 5;
/**
 * Keys that an object has and its shape does not: a notice, or an error where the contract forbids them. Nothing where
 * the shape names no field, since it then says nothing of the keys.
 * @param hidden whether the keys are personal data, too.
 */
function compileUnknownKeys({ fields, closed, location }, add, hidden) {
    if (fields.length === 0 && !closed)
        return undefined;
    const known = new Set(fields.map((it) => it.name));
    const site = add("schema.unknown-key", "only keys that the contract names", closed ?? location, closed && "error");
    const named = (record) => {
        const unknown = Object.keys(record).filter((it) => !known.has(it));
        if (hidden)
            return unknown.length === 1 ? "another key" : `${unknown.length} other keys`;
        const more = unknown.length > MAX_NAMED ? ` and ${unknown.length - MAX_NAMED} more` : "";
        return unknown.slice(0, MAX_NAMED).map(show).join(", ") + more;
    };
    return (record, tally) => {
        for (const name in record) {
            if (known.has(name))
                continue;
            violate(tally, site, record, named);
            return;
        }
    };
}

;// CONCATENATED MODULE: ./build/judges/shape.js
/** Shapes compiled to checks, once: a check walks the value only, never the model. */









const TYPE_NAMES = {
    string: "text",
    integer: "an integer",
    number: "a number",
    boolean: "true or false",
    date: "a date (YYYY-MM-DD)",
    timestamp: "a timestamp with an offset (2024-05-17T09:30:00Z)",
    timestamp_ntz: "a timestamp without an offset (2024-05-17T09:30:00)",
    time: "a time (HH:MM:SS)",
    object: "an object",
    array: "an array",
    map: "an object",
};
function compileShape(shape, place, sites) {
    const add = adder(shape, place, sites);
    const checks = [];
    for (const constraint of shape.constraints) {
        const demand = compileConstraint(constraint, shape);
        if (demand === undefined)
            continue;
        const site = add(constraint.rule, demand.expected, constraint.location, constraint.severity);
        checks.push((value, tally) => {
            const held = demand.holds(value);
            if (held !== true)
                violate(tally, site, value, held === false ? undefined : () => held);
        });
    }
    const inside = compileInside(shape, place, sites);
    if (inside)
        checks.push(inside);
    const every = inOrder(checks);
    if (shape.type === "any")
        return every ?? (() => { });
    const isOfType = typeTest(shape.type);
    const site = add("schema.type", TYPE_NAMES[shape.type], shape.location);
    if (!every)
        return (value, tally) => void (isOfType(value) || violate(tally, site, value, mistyped));
    return (value, tally) => (isOfType(value) ? every(value, tally) : violate(tally, site, value, mistyped));
}
/** One check of several. Most shapes have one or none, and a loop around it would cost as much as the check. */
function inOrder(checks) {
    if (checks.length <= 1)
        return checks[0];
    return (value, tally) => {
        for (const check of checks)
            check(value, tally);
    };
}
function adder(shape, place, sites) {
    return (rule, expected, location, severity) => {
        const site = {
            index: sites.length,
            rule,
            path: place.path,
            ...(place.field && { field: place.field.name }),
            expected,
            location,
            ...(severity && { severity }),
            show: (value) => show(maskShape(value, shape, place.personal)),
        };
        sites.push(site);
        return site;
    };
}
/** `text "12"` rather than `"12"`, so that the type is named that is wrong. */
function mistyped(value, site) {
    if (typeof value === "object")
        return kindOf(value);
    return typeof value === "bigint" || typeof value === "number"
        ? site.show(value)
        : `${kindOf(value)} ${site.show(value)}`;
}
function typeTest(type) {
    switch (type) {
        case "string":
            return (value) => typeof value === "string";
        case "boolean":
            return (value) => typeof value === "boolean";
        case "integer":
            return (value) => Number.isInteger(value) || typeof value === "bigint";
        case "number":
            return (value) => Number.isFinite(value) || typeof value === "bigint";
        case "array":
            return Array.isArray;
        case "object":
        case "map":
            return is_record/* isRecord */.u;
        default:
            return (value) => typeof value === "string" && instantOf(value, type) !== undefined;
    }
}
function compileInside(shape, place, sites) {
    switch (shape.type) {
        case "object":
            return compileMembers(shape, place, sites);
        case "array": {
            const scope = { sites: [] };
            const check = compileShape(shape.items, { ...place, path: everyItem(place.path), scope }, sites);
            return (value, tally) => {
                forget(scope, tally);
                for (const item of value)
                    check(item, tally);
            };
        }
        case "map": {
            const scope = { sites: [] };
            const check = compileShape(shape.values, { ...place, path: everyValue(place.path), scope }, sites);
            return (value, tally) => {
                forget(scope, tally);
                for (const name of Object.keys(value))
                    check(value[name], tally);
            };
        }
        default:
            return undefined;
    }
}
function forget(scope, tally) {
    for (const site of scope.sites)
        tally.seen[site.index] = undefined;
}
function compileMembers(shape, place, sites) {
    const { fields } = shape;
    const checks = fields.map((field) => compileField(field, place, sites));
    const keyFields = place.scope ? fields.filter((it) => it.primaryKey) : [];
    if (keyFields.length > 0)
        checks.push(compilePrimaryKey(keyFields, place, sites));
    const unknown = compileUnknownKeys(shape, adder(shape, place, sites), place.personal);
    if (unknown)
        checks.push(unknown);
    return (record, tally) => {
        for (const check of checks)
            check(record, tally);
    };
}
const within = (place, field) => ({
    ...place,
    path: member(place.path, field.name),
    field,
    personal: place.personal || field.personal,
});
function compileField(field, parent, sites) {
    const place = within(parent, field);
    const { scope } = place;
    const add = adder(field.shape, place, sites);
    const read = reader(field.name);
    const missing = field.required ? add("schema.required", `the key ${show(field.name)}`, field.location) : undefined;
    const notNull = field.nullable ? undefined : add("schema.null", "a value", field.location);
    const check = compileShape(field.shape, place, sites);
    const unique = scope && field.unique ? add("schema.unique", "a value that no other record has", field.location) : undefined;
    if (unique)
        scope?.sites.push(unique);
    return (record, tally) => {
        const value = read(record);
        if (value === undefined) {
            if (missing)
                violate(tally, missing, record, parent.personal ? () => "no such key" : among);
        }
        else if (value === null) {
            if (notNull)
                violate(tally, notNull, value);
        }
        else {
            check(value, tally);
            if (unique)
                demandNew(tally, unique, keyOf(value, field.shape), value);
        }
    };
}
function among(record) {
    const names = Object.keys(record);
    return names.length === 0 ? "an empty object" : `only ${show(names).slice(1, -1)}`;
}
/** Reads own members only: a model may well have a field named `constructor`. */
function reader(name) {
    return name in Object.prototype
        ? (record) => (Object.hasOwn(record, name) ? record[name] : undefined)
        : (record) => record[name];
}
/** Null is not a duplicate: a record whose key is not whole is compared with none. */
function compilePrimaryKey(fields, place, sites) {
    const [first] = fields;
    const site = fields.length === 1
        ? adder(first.shape, within(place, first), sites)("schema.primary-key", "a key that no other record has", first.location)
        : adder(recordShape({ fields, location: first.location }), place, sites)("schema.primary-key", `a key (${fields.map((it) => it.name).join(", ")}) that no other record has`, first.location);
    place.scope?.sites.push(site);
    const readers = fields.map((field) => ({ field, read: reader(field.name) }));
    return (record, tally) => {
        const values = [];
        for (const { read } of readers) {
            const value = read(record);
            if (value === undefined || value === null)
                return;
            values.push(value);
        }
        if (fields.length === 1)
            demandNew(tally, site, keyOf(values[0], first.shape), values[0]);
        else {
            const keys = values.map((it, index) => keyOf(it, fields[index]?.shape));
            const key = JSON.stringify(keys.map((it) => `${typeof it} ${it}`));
            demandNew(tally, site, key, Object.fromEntries(fields.map((it, index) => [it.name, values[index]])));
        }
    };
}

;// CONCATENATED MODULE: ./build/judges/schema.js







/**
 * Prepares a model to be judged by: expressions, sets and limits are compiled here, once.
 *
 * The judge finds every violation of every rule at every depth, converts nothing, and throws for no value. Findings are
 * grouped by rule and generalised path (`$[*].items[*].sku`), in the contract's order, with the count, the first actual
 * value and up to three samples, masked where a field is personal. `total` counts the rules that the model states, each
 * at its path; a model without fields states none, which the caller must never take for a pass.
 *
 * @param now milliseconds since the epoch. Without it freshness and retention take no part, so that what is judged
 *   depends on the value alone.
 */
function compileJudge(model, now) {
    const many = model.cardinality === "many";
    const sites = [];
    const scope = { sites: [] };
    const place = { path: many ? everyItem("$") : "$", personal: false, ...(many && { scope }) };
    const check = compileShape(recordShape(model), place, sites);
    const quality = compileQuality(model, now);
    // That a record is an object is a rule where something is demanded of its fields, and no rule on its own.
    const rules = sites.filter(isRule);
    const total = (rules.length > 1 ? rules.length : 0) + quality.total;
    return {
        total,
        begin() {
            const tally = emptyTally();
            const run = quality.begin();
            return {
                see(record) {
                    if (many)
                        tally.record += 1;
                    check(record, tally);
                    if (quality.total > 0)
                        run.see(record);
                },
                verdict() {
                    const findings = [...findingsOf(tally, sites, model), ...run.findings()];
                    const broken = findings.filter((it) => it.severity !== "notice").length;
                    return { findings, rules: { held: Math.max(total - broken, 0), total } };
                },
            };
        },
    };
}
/** Keys that the contract does not name are told, and break no rule unless it forbids them. */
const isRule = ({ rule, severity }) => rule !== "schema.unknown-key" || severity === "error";
/** As {@link compileJudge}, for a value as a whole: its cardinality is judged as well. */
function compileModel(model, now) {
    const many = model.cardinality === "many";
    const judge = compileJudge(model, now);
    return (value) => {
        if (many !== Array.isArray(value))
            return wrongCardinality(value, model, judge.total);
        const judging = judge.begin();
        for (const record of many ? value : [value])
            judging.see(record);
        return judging.verdict();
    };
}
function wrongCardinality(value, model, total) {
    const expected = model.cardinality === "many" ? "an array of records" : "one record, an object";
    const actual = kindOf(value);
    const finding = schemaFinding("schema.cardinality", `$: expected ${expected}, got ${actual}`, {
        model: model.name,
        path: "$",
        expected,
        actual,
        count: 1,
        location: model.location,
    });
    return { findings: [finding], rules: { held: 0, total } };
}

;// CONCATENATED MODULE: ./build/judges/sql.js






/** A finding where the number is not what the rule demands, or where there is none. */
function judgeNumber(rule, outcome, { model, pair }) {
    const demanded = `${limitWords(rule.threshold)} from ${namedQuery(rule)}`;
    const details = {
        model: model.name,
        ...(rule.field !== undefined && { field: rule.field }),
        path: rule.field === undefined ? "$" : `$.${rule.field}`,
        expected: demanded,
        count: 1,
        ...(pair && { samples: [sampleOf(rule, pair)] }),
        location: rule.location,
    };
    if (outcome.kind === "failed")
        return [sql_undecided(rule, (0,quote/* quote */.h)(outcome.reason, 300), demanded, details)];
    if (meets(rule.threshold, outcome))
        return [];
    const actual = guarded(rule.query, pair ? [model, pair.sides.input] : [model])
        ? "another number"
        : (0,quote/* quote */.h)(outcome.text, 60);
    const told = { ...details, severity: rule.severity, actual };
    return [
        rule.about === "output"
            ? qualityFinding("quality.sql", `expected ${demanded}, got ${actual}`, told)
            : ioFinding("io.sql", `the output does not relate to its input: expected ${demanded}, got ${actual}`, told),
    ];
}
function sql_undecided({ about }, reason, demanded, details) {
    const message = `a rule was not decided, ${reason}: ${demanded}`;
    const told = { ...details, actual: reason };
    return about === "output"
        ? qualityFinding("quality.not-evaluated", message, told)
        : ioFinding("io.not-evaluated", message, told);
}
/** The rule as people know it: its name, and the query on one line. */
function namedQuery({ name, query }) {
    const text = (0,quote/* quote */.h)(query.trim().replace(/\s+/g, " "), 300);
    return name === undefined ? text : `"${(0,quote/* quote */.h)(name)}" (${text})`;
}
function sampleOf({ about }, { sides, input, output }) {
    const came = `output ${show(mask(output, sides.output))}`;
    return about === "output" ? came : `input ${show(sides.input ? mask(input, sides.input) : input)}, ${came}`;
}
/**
 * Whether the number may be a value of personal data: the query names such a field, at any depth, or all of them at once
 * by a star. A product hides its number for its star: better that than to show an age.
 */
function guarded(query, models) {
    if (isCount(query))
        return false;
    const names = models.flatMap((it) => personalIn(it?.fields ?? []));
    const text = query.toLowerCase().replaceAll('""', '"');
    const all = /\*|\bcolumns\b/.test(text.replace(/count\s*\(\s*\*\s*\)/g, ""));
    return names.length > 0 && (all || names.some((it) => text.includes(it.toLowerCase())));
}
/** Names of the fields that are personal, and of those within them. */
const personalIn = (fields, within = false) => fields.flatMap(({ name, personal, shape }) => [
    ...(personal || within ? [name] : []),
    ...personalIn(fieldsOf(shape), personal || within),
]);
function fieldsOf(shape) {
    switch (shape.type) {
        case "object":
            return shape.fields;
        case "array":
            return fieldsOf(shape.items);
        case "map":
            return fieldsOf(shape.values);
        default:
            return [];
    }
}
/** Whether the whole query is one `SELECT COUNT(…) FROM …`. What stands in parentheses or quotes is left out to see it. */
function isCount(query) {
    let depth = 0;
    let outside = "";
    for (const [token] of query.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[\s\S]/g)) {
        if (token === "(")
            depth += 1;
        if (depth === 0)
            outside += token.length > 1 ? " name " : token;
        if (token === ")")
            depth -= 1;
        if (token === "(" && depth === 1)
            outside += "()";
    }
    const counted = /^\s*select\s+count\s*\(\)(?:\s*filter\s*\(\))?(?:\s+(?:as\s+)?\w+)?\s+from\b/i.test(outside);
    return counted && !/\b(?:union|except|intersect)\b/i.test(outside);
}
/** Numbers of floating point are compared as outputs are everywhere: within 1e-9 they are the limit. */
function meets(threshold, { text, exact }) {
    const limits = "limits" in threshold ? threshold.limits : [threshold.limit];
    const near = exact ? undefined : limits.find((it) => isNear(Number(text), it));
    const { part, of } = fractionOf(near === undefined ? text : String(near));
    return holds(threshold, part, of);
}
const isNear = (value, limit) => sameNumber(value, limit) || Math.abs(value - Number(limit)) <= 1e-9;
/** Decimal digits, with an exponent perhaps, as a fraction. */
function fractionOf(text) {
    const [mantissa = "", exponent = "0"] = text.split("e");
    const [whole = "", decimals = ""] = mantissa.split(".");
    const power = Number(exponent) - decimals.length;
    const digits = BigInt(whole + decimals);
    return power < 0 ? { part: digits, of: 10n ** BigInt(-power) } : { part: digits * 10n ** BigInt(power), of: 1n };
}

;// CONCATENATED MODULE: ./build/judges/index.js














/***/ })

};
