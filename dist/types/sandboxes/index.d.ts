/** The places where foreign code can run, and the choice among them. */
import { type Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { Sandbox, SandboxName } from "../types/execution.ts";
export { sandboxRules } from "./rules.ts";
/** A backend's state on this machine, for `doctor`. `findings` say why it does not work and what to type. */
export type SandboxReport = {
    readonly name: SandboxName;
} & Checked<Sandbox>;
/** Tries every backend that `auto` would, and alters nothing. */
export declare const reportSandboxes: (env: Environment) => Promise<readonly SandboxReport[]>;
/** What the choice does to the machine; tests put their own in its place. */
export interface Hands {
    readonly tryBackend: (name: SandboxName, env: Environment) => Promise<Checked<Sandbox>>;
    readonly inContainer: () => Promise<boolean>;
    readonly prepareHostedRunner: () => Promise<string | undefined>;
}
/**
 * The sandbox to run in: the one named, or the first whose canary shows that it holds.
 * @returns `sandbox.unavailable` findings, one for each backend tried, when there is none: the run must not go on.
 */
export declare function chooseSandbox(wanted: "auto" | SandboxName, env: Environment, hands?: Hands): Promise<Checked<Sandbox>>;
