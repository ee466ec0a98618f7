import type { Finding } from "../../findings.ts";
import type { GrammarName } from "./grammars.ts";
import { type ProgramText } from "./read.ts";
import type { Program } from "./signature.ts";
/** What the thread is sent: a few programs, or the grammars that programs will need. */
export type Question = {
    readonly expect: readonly GrammarName[];
} | {
    readonly read: readonly ProgramText[];
};
/** Programs in the order of the question. */
export type Reply = {
    readonly programs: readonly Program[];
} | {
    readonly fault: Finding;
};
export declare function answerPrograms(question: Question): Promise<Reply>;
