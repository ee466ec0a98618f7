import type { Finding } from "../findings.ts";
import type { Checkout } from "../types/checkout.ts";
import type { CommandContext } from "./command.ts";
/** `octo/demo`, as the runner says it. */
export declare function repositoryIn(text: string | undefined): {
    readonly owner: string;
    readonly repo: string;
} | undefined;
/**
 * The branch that the job runs on: of a pull request the one that it comes from, unless that lies in somebody else's
 * repository, where `main` is not ours. `pull_request_target` runs on the base.
 */
export declare function branchOf(environment: CommandContext["environment"]): Promise<string | undefined>;
/** The page of the job's own run; nothing outside of a job. */
export declare function runPage(environment: CommandContext["environment"]): string | undefined;
/** A path from the working directory on, with slashes. */
export declare const spelled: (path: string, cwd: string) => string;
/** Names paths as the repository has them, whatever folder the options count from. */
export declare const fromRootOf: ({ fromRoot }: Checkout, cwd: string) => (path: string) => string;
/** Contract and cases that are not what everybody has. */
export declare function uncommitted(options: {
    readonly contract: string;
    readonly cases?: string;
}, checkout: Checkout, cwd: string): Promise<readonly Finding[]>;
export declare function noToken(delivery: string, onEscalation: string): Finding;
export declare const noRepository: (cwd: string) => Finding;
export declare const noBranchName: (input: string, name: string) => Finding;
export declare const detached: (delivery: string) => Finding;
