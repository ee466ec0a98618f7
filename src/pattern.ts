import { createContext, Script } from "node:vm";
import { RE2JS } from "re2js";
import { triesOf } from "./pattern-cost.ts";

/** Whether a text matches; `undecided` when that took too long, which must never count as a match. */
export type PatternOutcome = "match" | "no match" | "undecided";

/** Tries that the built-in engine makes in a millisecond or two, whatever it is given. */
const FEW_TRIES = 100_000;

/** Milliseconds that a backtracking pattern may take on one text. */
export const PATTERN_TIME_LIMIT = 100;

/**
 * Compiles a contract's pattern: ECMA-262, not anchored, in Unicode mode where it compiles there.
 *
 * Contracts and data are both foreign, and some patterns take a backtracking engine longer than the universe is old.
 * So a pattern runs on RE2, in time linear in the text, where RE2 gives it the same meaning; on a text so short that the
 * pattern cannot take long it runs on the built-in engine, which is ten times faster. What RE2 lacks (lookahead,
 * backreferences, large counts) runs on the built-in engine under {@link PATTERN_TIME_LIMIT}, enforced from outside;
 * after one text that ran into it the pattern is `undecided` for all others, so that hostile data costs the limit once.
 * A pattern that only RE2 knows, such as `(?i)abc`, has RE2's meaning. One that no engine compiles matches nothing.
 */
export function compilePattern(pattern: string): (text: string) => PatternOutcome {
  const native = compileNative(pattern);
  if (native === undefined) return unlessAbsent(compileLinear(pattern)) ?? (() => "no match");
  const tries = triesOf(pattern);
  // The bound grows with the text: the longest text that is short enough is found once.
  let short = -1;
  while (tries && short < 10_000 && tries(short + 1) <= FEW_TRIES) short += 1;
  // Most patterns never meet a longer one, and RE2 takes longest to start.
  let onLong: ((text: string) => PatternOutcome) | undefined;
  return (text) => {
    if (text.length <= short) return native.test(text) ? "match" : "no match";
    onLong ??= unlessAbsent(compileLinear(translate(pattern, native.unicode))) ?? underTimeLimit(native);
    return onLong(text);
  };
}

const unlessAbsent = (linear: RE2JS | undefined): ((text: string) => PatternOutcome) | undefined =>
  linear && ((text) => (linear.test(text) ? "match" : "no match"));

function compileNative(pattern: string): RegExp | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // Next, or none: what is valid without the Unicode flag only is still ECMA-262.
    }
  }
  return undefined;
}

function compileLinear(pattern: string | undefined): RE2JS | undefined {
  if (pattern === undefined) return undefined;
  try {
    return RE2JS.compile(pattern);
  } catch {
    return undefined;
  }
}

/** An escape, the start or end of a class, a dot, or a run of anything else. */
const TOKEN = /\\(?:u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])|\[\^?|[\].]|[^\\[\].]+/g;
/** Escapes that mean the same to both, and those that `RE2JS.translateRegExp` turns into RE2's own form. */
const SHARED_ESCAPE = /^\\(?:[dDwWbBtnrfvc]$|[^A-Za-z0-9]$|x..|u(?![dD][89a-fA-F])....)/;
/** ECMA-262 counts more as white space than RE2 does, and ends lines at more characters. */
const SPACES = "\\x0b\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}\\s";
const LINE_ENDS = "\\n\\r\\x{2028}\\x{2029}";

/** The pattern in RE2's words with ECMA-262's meaning, or nothing where a part of it may mean something else there. */
function translate(pattern: string, unicode: boolean): string | undefined {
  let inClass = false;
  let result = "";
  for (const [token] of pattern.matchAll(TOKEN)) {
    if (token.startsWith("[")) {
      result += inClass ? `\\${token}` : token;
      inClass = true;
    } else if (token === "]") {
      // An empty class; RE2 takes the bracket for a member.
      if (inClass && /\[\^?$/.test(result)) return undefined;
      result += inClass ? token : "\\]";
      inClass = false;
    } else if (token === ".") result += inClass ? token : `[^${LINE_ENDS}]`;
    else if (token === "\\s") result += inClass ? SPACES : `[${SPACES}]`;
    else if (token === "\\S" && !inClass) result += `[^${SPACES}]`;
    else if (token === "\\b" && inClass) return undefined;
    else if (unicode && /^\\(?:[pP]$|u\{)/.test(token)) result += token;
    else if (token.startsWith("\\") && !SHARED_ESCAPE.test(token)) return undefined;
    else result += token;
  }
  return RE2JS.translateRegExp(result);
}

/** Only the virtual machine can stop its own regular expressions: they run in a context that has nothing but them. */
function underTimeLimit(pattern: RegExp): (text: string) => PatternOutcome {
  const context = createContext({ pattern, text: "" });
  const script = new Script("pattern.test(text)");
  let gaveUp = false;
  return (text) => {
    if (gaveUp) return "undecided";
    context.text = text;
    try {
      return script.runInContext(context, { timeout: PATTERN_TIME_LIMIT }) ? "match" : "no match";
    } catch {
      gaveUp = true;
      return "undecided";
    }
  };
}
