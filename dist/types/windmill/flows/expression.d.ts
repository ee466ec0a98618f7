export interface Reference {
    readonly root: "results" | "flow_input";
    readonly name: string;
    /** Of the name, in the expression's text. */
    readonly at: number;
    /** The whole expression is this name and what follows it, so that nothing catches its absence. */
    readonly bare: boolean;
    /** Stands in a function that is not async: the server writes `await` in front of it, which is then no JavaScript. */
    readonly inSyncFunction: boolean;
}
export type Expression = {
    readonly kind: "parsed";
    readonly references: readonly Reference[];
    /**
     * What newer servers take and older ones refuse: a statement that returns nothing, which is null; a value that holds
     * `return ` within, before which older ones put none; or a `return` without a blank, before which they put another.
     */
    readonly newer?: "statement" | "value" | "return";
} | {
    readonly kind: "faulty";
    readonly message: string;
    readonly at: number;
}
/** Where the parser has its limits, the text may well be sound. */
 | {
    readonly kind: "unjudged";
};
export declare function readExpression(text: string): Expression;
