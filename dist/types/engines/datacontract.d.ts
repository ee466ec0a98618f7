import type { Finding } from "../findings.ts";
import type { Contract } from "../types/contract.ts";
import type { Sandbox } from "../types/execution.ts";
import type { Tool } from "./datacontract-tool.ts";
import { type Judged, type ToolCheck } from "./departures.ts";
/** What the tool is to judge. */
export interface ToolJob {
    readonly contract: Contract;
    readonly judged: Judged;
    /** Absolute. */
    readonly data: string;
    /** An empty folder of this run. */
    readonly folder: string;
    readonly signal?: AbortSignal;
}
/**
 * Gives the checks that the tool ran.
 * @throws {SystemFault} when it ended without telling them.
 */
export declare function runDatacontract(job: ToolJob, tool: Tool, sandbox: Sandbox): Promise<readonly ToolCheck[]>;
/** What the tool found. */
export declare const toolFindings: (checks: readonly ToolCheck[], { model }: Judged) => readonly Finding[];
/** A run in which no check was really made, which the tool takes for a good end. */
export declare function unmade(checks: readonly ToolCheck[], { model }: Judged): readonly Finding[];
/** Where the two disagree: a notice for what is known, an error for what is not. */
export declare function comparison(findings: readonly Finding[], checks: readonly ToolCheck[], judged: Judged): readonly Finding[];
