/**
 * Strings that match a contract's patterns. A pattern is hostile text: it may repeat a million times, retry without
 * end or backtrack for years, so generating runs on bounded randomness and matching on bounded time.
 */
import fc from "fast-check";
import { compilePattern } from "../pattern.ts";
import { drawsOf, randomOf } from "./random.ts";

/** Repetitions within repetitions; each further one makes fast-check five times slower. */
const MAX_NESTING = 3;
/** Repetitions that a pattern may demand at least, all of them multiplied. */
const MAX_REPEATS = 10_000;
const MAX_PATTERN = 1000;

/** Strings that should match the whole of the pattern; none where fast-check cannot generate them. */
export function generatedBy(pattern: string, size: "small" | "medium", tries: number): readonly string[] {
  const repeats = [...pattern.matchAll(/\{(\d+)/g)].reduce((product, it) => product * Math.max(1, Number(it[1])), 1);
  if (repeats > MAX_REPEATS || pattern.length > MAX_PATTERN || nesting(pattern) > MAX_NESTING) return [];
  try {
    // Contracts mostly mean the whole value: what may stand around an unanchored match would be noise.
    const { source, flags } = regexOf(pattern);
    const whole = new RegExp(`^(?:${source})$`, flags.replace(/[im]/g, ""));
    const strings = fc.stringMatching(whole, { size: repeats > 100 ? "xsmall" : size });
    return [...drawsOf(strings, randomOf(pattern.length, 20_000), tries)];
  } catch {
    // Lookarounds, word boundaries and back references: fast-check says no by throwing.
    return [];
  }
}

/** How many repetitions stand within each other at most. */
function nesting(pattern: string): number {
  const open = [0];
  for (const [token] of pattern.matchAll(/\(|(?:\)|\\.|\[(?:\\.|[^\]\\])*\]|[^()[\\*+?{}|])[*+?{]?/gs)) {
    if (token === "(") {
      open.push(0);
      continue;
    }
    const inner = token.startsWith(")") && open.length > 1 ? (open.pop() as number) : 0;
    const depth = inner + (/^.+[*+?{]$/s.test(token) ? 1 : 0);
    open.push(Math.max(open.pop() as number, depth));
  }
  return Math.max(...open);
}

/** Those of the texts that match every pattern, as the judge matches; none where that takes too long to tell. */
export function matching(patterns: readonly string[], texts: readonly string[]): readonly string[] {
  if (patterns.length === 0 || texts.length === 0) return texts;
  const matches = patterns.map(compilePattern);
  return texts.filter((text) => matches.every((match) => match(text) === "match"));
}

/**
 * Patterns are read as JSON Schema reads them, by Unicode; one that is not well-formed so, as ECMA-262 forgives it.
 * `(?i)` at the start is RE2's way of writing a flag.
 */
function regexOf(pattern: string): RegExp {
  const [prefix = "", inline = ""] = /^\(\?([ims]+)\)/.exec(pattern) ?? [];
  const body = pattern.slice(prefix.length);
  try {
    return new RegExp(body, `${inline}u`);
  } catch {
    return new RegExp(body, inline);
  }
}
