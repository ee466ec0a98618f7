/**
 * Runs a resolver: the one part that meets the network. It reads a manifest that we wrote, and runs no package's code.
 * Registries are named by its own variables and by nothing else; its words may hold their passwords.
 */
import { type Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { CompileSettings } from "../types/language.ts";
export interface Resolver {
    readonly argv: readonly string[];
    readonly env: Readonly<Record<string, string>>;
    readonly cwd?: string;
    /** The variables of the user's that name registries and their credentials. */
    readonly variables: RegExp;
    /** Matches what the resolver says of a package or version that does not exist: the candidate's fault. */
    readonly unknown: RegExp;
}
/**
 * What the resolver printed; findings where the program asks for what does not exist.
 * @throws {SystemFault} when the registry cannot be reached.
 */
export declare function resolve({ argv, env, cwd, variables, unknown }: Resolver, environment: Environment, settings: CompileSettings): Promise<Checked<string>>;
