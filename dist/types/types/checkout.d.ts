/** The checkout that a run works in. */
import type { Finding } from "../findings.ts";
/** A checkout at its HEAD. Paths are from the working directory on, with slashes. */
export interface Checkout {
    /** The branch that is checked out; absent where HEAD is detached. */
    readonly branch?: string;
    /** Path of the working directory in the repository: empty, or one that ends with a slash. */
    readonly prefix: string;
    /** Owner and name, by the remote `origin`, where it says so. */
    readonly origin?: {
        readonly owner: string;
        readonly repo: string;
    };
    /** A path as the repository has it; it begins with `..` where it is outside. */
    readonly fromRoot: (path: string) => string;
    /** Whether git lets a branch be called so. */
    readonly isBranchName: (name: string) => Promise<boolean>;
    /** Git's object id of a file in HEAD. */
    readonly idOf: (path: string) => Promise<string | undefined>;
    /** Whether the file on disk is HEAD's. */
    readonly isCommitted: (path: string) => Promise<boolean>;
    /** What is wrong with a path that shall be committed. */
    readonly faultsOf: (path: string) => Promise<readonly Finding[]>;
}
