import type { Environment } from "../../types/environment.ts";
import type { GitHub } from "../../types/github.ts";
/** What of the workflow decides who may ask, and with what. */
export interface Surroundings {
    readonly environment: Environment;
    readonly triggerLabel: string;
    readonly permissions: readonly string[];
    readonly bots: readonly string[];
    readonly allowForks: boolean;
    /** Whether the job holds a key of a provider. */
    readonly holdsKey: boolean;
    readonly token: string;
    /** The repository that the event is of; absent without a token. */
    readonly github?: GitHub;
    /** The page of this very run. */
    readonly runUrl?: string;
}
/** Reads them; a value that is not allowed is the default here, and refused where the options are read. */
export declare function readSurroundings(environment: Environment): Surroundings;
/**
 * The environment with the inputs that a command takes: those of other commands are left out, `set` replaces what the
 * workflow says (an empty text unsets it), and `usual` stands where it says nothing.
 */
export declare function inputsFor(command: string, environment: Environment, set: Readonly<Record<string, string>>, usual?: Readonly<Record<string, string>>): Environment;
