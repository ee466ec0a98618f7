import type { Run } from "./score.ts";
import type { Suite } from "./suite.ts";
import type { CaseResult } from "./types/verdict.ts";
/** Whether a result had passed but for SQL rules, so that only they can show whether a smaller input fails as well. */
export declare const failsBySqlOnly: (result: CaseResult, runs: readonly Run[]) => boolean;
/** The runs with what SQL rules find. What wrote no output that could be read has failed already. */
export declare function judgeBySql(runs: readonly Run[], suite: Suite, signal?: AbortSignal): Promise<readonly Run[]>;
