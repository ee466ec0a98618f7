import { type Finding } from "./findings.ts";
import type { Suite } from "./suite.ts";
/** Known outputs that the contract's own rules reject; by io and SQL rules only where these can be judged by. */
export declare function expectedFaults(suite: Suite, by: {
    readonly io: boolean;
    readonly sql: boolean;
}): Promise<Finding[]>;
/** What is wrong with the known cases by themselves. */
export declare const knownFaults: (suite: Suite) => readonly Finding[];
/** All the expected outputs are shown, and nothing else ties an output to its input. */
export declare function tablePasses(suite: Suite): Finding[];
export declare function missing(suite: Suite): Finding[];
