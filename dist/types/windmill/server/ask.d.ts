import { type Finding } from "../../findings.ts";
import type { Judged } from "../judge.ts";
import { type Outcome } from "./outcome.ts";
import { type Wmill } from "./wmill.ts";
/** Questions that were answered well, those that were not, and what was found. */
export interface ServerAnswer {
    readonly passed: number;
    readonly failed: number;
    readonly findings: readonly Finding[];
}
/** @param folder absolute: that of the workspaces' roots */
export declare function askServer(folder: string, workspaces: readonly Judged[], wmill: Wmill): Promise<ServerAnswer>;
export declare function ofPush(outcome: Outcome, judged: Judged): readonly Finding[];
