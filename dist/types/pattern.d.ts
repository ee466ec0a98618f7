/** Whether a text matches; `undecided` when that took too long, which must never count as a match. */
export type PatternOutcome = "match" | "no match" | "undecided";
/** Milliseconds that a backtracking pattern may take on one text. */
export declare const PATTERN_TIME_LIMIT = 100;
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
export declare function compilePattern(pattern: string): (text: string) => PatternOutcome;
