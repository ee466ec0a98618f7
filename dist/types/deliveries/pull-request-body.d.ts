import type { Work } from "../types/delivery.ts";
export declare const pullRequestTitle: (work: Work) => string;
/** The contract that it is about: a person who closes it declines this one. */
export declare const contractMark: ({ proven }: Work) => string;
export declare function pullRequestBody(work: Work, mark: string): string;
