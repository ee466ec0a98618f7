import type { Observe } from "../types/loop.ts";
/** Foreign text between markers that switch the runner's command parser off; the token is new each time. */
export declare const quoteForLog: (text: string, token?: string) => string;
/** Observes a run. The attempt's line is the title of its group, so what is printed comes when the attempt is done. */
export declare function githubLogReporter(write: (text: string) => void, every?: number): Observe;
