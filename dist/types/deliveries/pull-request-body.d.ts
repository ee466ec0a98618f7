import type { Work } from "../types/delivery.ts";
export declare const pullRequestTitle: (work: Work) => string;
export declare function pullRequestBody(work: Work, marker: string): string;
