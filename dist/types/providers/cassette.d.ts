import { type Checked } from "../findings.ts";
import type { Usage } from "../types/provider.ts";
declare const origins: readonly ["handwritten", "recorded"];
declare const finishes: readonly ["stop", "length", "refused"];
export interface Cassette {
    /** Whether a person wrote the answers or a provider gave them. */
    readonly origin: (typeof origins)[number];
    /** Who gave them, for recorded ones. */
    readonly provider?: string;
    readonly model?: string;
    readonly exchanges: readonly Exchange[];
}
export interface Exchange {
    /** Of the prompt's UTF-8 text, in lower-case hex. */
    readonly promptSha256?: string;
    readonly answer: {
        readonly text: string;
        readonly finish: (typeof finishes)[number];
        readonly usage?: Usage;
    };
}
/** Reads a cassette; every fault in it is told, with its line. `path` is for the findings only. */
export declare function readCassette(text: string, path: string): Checked<Cassette>;
/** The text of a cassette file. */
export declare function writeCassette({ exchanges, ...head }: Cassette): string;
export {};
