import { type Checked } from "./findings.ts";
import type { Language } from "./types/language.ts";
import type { Observe } from "./types/loop.ts";
import type { Provider, ProviderReply, ProviderRequest, Usage } from "./types/provider.ts";
/** How often and how patiently to ask. */
export interface AskParts {
    /** Resolves after so many milliseconds, or rejects when the signal aborts. */
    readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
    /** Milliseconds on the clock that `deadline` is of. */
    readonly now: () => number;
    /** 0 to 1, for the jitter. */
    readonly random: () => number;
    readonly observe: Observe;
    /** Requests at most. Default 4. */
    readonly tries?: number;
    /** No wait goes on past this time. Default: none; the request's own signal ends a wait as well. */
    readonly deadline?: number;
}
export interface Asked {
    /** The answer, or the last fault. */
    readonly reply: ProviderReply;
    /** What all requests together are known to have used; faults report nothing. */
    readonly usage: Usage;
    readonly tries: number;
}
/**
 * Asks until there is an answer, a fault that asking again cannot mend, or no try or time left. Waits as long as the
 * server says, else 1, 2, 4 … s less a jitter of up to a half; a wait that does not fit is not begun.
 */
export declare function ask(provider: Provider, request: ProviderRequest, parts: AskParts): Promise<Asked>;
export declare const extractRules: {
    readonly "extract.empty": {
        readonly severity: "error";
        readonly why: "An answer without text holds no program.";
        readonly mend: "Nothing is to be done in the contract; if it stays, ask another model or raise max-output-tokens.";
    };
    readonly "extract.no-code": {
        readonly severity: "error";
        readonly why: "Prose is not a program; only a fenced code block is taken for one.";
        readonly mend: "If it stays, ask another model: this one does not follow the form of the answer.";
    };
    readonly "extract.truncated": {
        readonly severity: "error";
        readonly why: "A cut answer is not a whole program, even where it looks like one.";
        readonly mend: "Raise max-output-tokens, or ask for less in the task.";
    };
    readonly "extract.too-large": {
        readonly severity: "error";
        readonly why: "A program over 256 KiB is not read, run or committed.";
        readonly mend: "Ask another model, or ask for less in the task.";
    };
    readonly "extract.refused": {
        readonly severity: "error";
        readonly why: "The model declined, or a filter took its answer away.";
        readonly mend: "Reword the task, or ask another model.";
    };
    readonly "extract.repeated": {
        readonly severity: "error";
        readonly why: "A program that failed before fails again; it is not run a second time.";
        readonly mend: "If it stays, set a temperature, or ask another model.";
    };
};
export declare const extractFinding: (rule: "extract.empty" | "extract.no-code" | "extract.truncated" | "extract.too-large" | "extract.refused" | "extract.repeated", message: string, details?: import("./findings.ts").FindingDetails) => import("./findings.ts").Finding;
/** Bytes of a program's UTF-8 text. */
export declare const MAX_PROGRAM: number;
type Answer = Pick<Extract<ProviderReply, {
    kind: "answer";
}>, "text" | "finish">;
/**
 * The program in an answer, with LF line ends and one at its end: the longest fenced block tagged with the language,
 * else the longest block. The findings of a failure are worded for the model that has to answer again.
 */
export declare function extractProgram(answer: Answer, language: Pick<Language, "tags">): Checked<string>;
export {};
