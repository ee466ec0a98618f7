/** The command line of bubblewrap. Every threat that it answers has a test in `threats.test.ts`. */
import type { Job } from "../types/execution.ts";
import type { HostLayout } from "./host-layout.ts";
/** Options that not every version has: 0.6.1 (Ubuntu 22.04) lacks both. */
export interface Features {
    readonly size: boolean;
    readonly disableUserns: boolean;
}
/** Reads the features out of `bwrap --help`. */
export declare const readFeatures: (help: string) => Features;
/** Descriptors of bwrap: it reads the filter from one and reports on the other. The program inherits neither. */
export declare const SECCOMP_FD = 3;
export declare const STATUS_FD = 4;
/** A pure function of the machine and the job. Everything not named here does not exist inside. */
export declare function bubblewrapArgv(bwrap: string, features: Features, host: HostLayout, job: Job): readonly string[];
