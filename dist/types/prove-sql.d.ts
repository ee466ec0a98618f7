/** SQL rules in PROVE: what all runs wrote is judged at once, because an engine is started for it. */
import { type Finding } from "./findings.ts";
import type { Run } from "./score.ts";
import type { Suite } from "./suite.ts";
/** Whether nothing else is wrong, so that only SQL rules can show whether a smaller input fails as well. */
export declare const failsBySqlOnly: (findings: readonly Finding[]) => boolean;
/** The runs with what SQL rules find. What wrote no output that could be read has failed already. */
export declare function judgeBySql(runs: readonly Run[], suite: Suite): Promise<readonly Run[]>;
