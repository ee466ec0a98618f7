/** The attempt that the loop repairs, and that people are shown, of those whose answer held a program. */
/** The highest score, the latest of equals. */
export declare const bestOf: <T extends {
    readonly gate: string;
    readonly score: number;
}>(attempts: readonly T[]) => T | undefined;
