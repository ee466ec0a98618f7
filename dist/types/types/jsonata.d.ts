/** The port to the engine of io rules. */
import type { Value } from "./value.ts";
/** Evaluates the expressions of io rules. They are foreign: each call ends within a time limit, whatever it is given. */
export interface Jsonata {
    /** Starts the engine before it is asked, and resolves when that is under way. One that cannot start says so when it is asked. */
    start(): Promise<void>;
    parse(expression: string): Promise<ParsedExpression>;
    evaluate(expression: string, data: {
        readonly input: Value;
        readonly output: Value;
    }): Promise<Evaluation>;
    /** Frees what the engine holds; it starts anew when it is asked again. */
    close(): Promise<void>;
}
export type ParsedExpression = {
    readonly ok: true;
    /** JSONata's own syntax tree, as plain data. */
    readonly tree: unknown;
    /** The functions that the engine has, of those that the expression names. */
    readonly functions: readonly string[];
}
/** `position` is the offset in the expression up to which it could be read. */
 | {
    readonly ok: false;
    readonly reason: string;
    readonly position?: number;
};
export type Evaluation = {
    readonly kind: "boolean";
    readonly value: boolean;
}
/** Something else came out; `got` says what, without any value: `a number`. */
 | {
    readonly kind: "not-boolean";
    readonly got: string;
}
/** Nothing came out: an error, or the limit of time or memory. */
 | {
    readonly kind: "failed";
    readonly reason: string;
};
