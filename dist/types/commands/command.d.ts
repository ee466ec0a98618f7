/** What a command is: a function from typed options and the world around it to one outcome. */
import type { Finding, RuleFamily } from "../findings.ts";
import type { Entry } from "../options/definition.ts";
import type { OptionsOf } from "../options.ts";
import type { DeliveryDocument } from "../types/delivery.ts";
import type { Environment } from "../types/environment.ts";
import type { LanguageName } from "../types/language.ts";
import type { Attempt, Observe, Result } from "../types/loop.ts";
import type { Strength } from "../types/verdict.ts";
import type { CommandName } from "./names.ts";
import type { OutputName } from "./outputs.ts";
/** What a command may know of the world. Everything else comes from its options. */
export interface CommandContext {
    /** Which entry was used: it decides where reports go by default and what an argument is called in a message. */
    readonly entry: Entry;
    readonly environment: Environment;
    /** Absolute: the working directory, which the entry has gone to. Relative paths in options and contracts start here. */
    readonly cwd: string;
    /** Told what goes on; reporters make log groups, progress lines or nothing of it. */
    readonly observe: Observe;
    /** Aborted by SIGINT and SIGTERM. */
    readonly signal: AbortSignal;
    /** Milliseconds since the epoch. */
    readonly now: () => number;
    /** Gives the job's own OIDC token, made out to an audience; where there is a job. Rejects where it may have none. */
    readonly getIdToken?: (audience: string) => Promise<string>;
}
/** What a command came to. The entries print it; a command prints nothing itself. */
export interface CommandOutcome {
    /** Decides the exit code: see `exitCodes`. A warning is `passed`. */
    readonly result: Result;
    /** Overrides the exit code that {@link result} stands for. */
    readonly exitCode?: number;
    /** What `--json` prints: one of the documents in `schemas/`. */
    readonly document: object;
    /** The result itself on stdout (without `--json`): what one would pipe on. A line end is added to a string without one. */
    readonly output?: string | Uint8Array;
    /**
     * For people, on stderr after the findings: fact, value, next action. Its first line is the one line that the
     * action's step fails with.
     */
    readonly summary: string;
    /** Printed on stderr with file, line and excerpt; annotations in the action. Grouped, personal data masked. */
    readonly findings: readonly Finding[];
    /** Whether the line that a finding points at may be shown; by default every one. */
    readonly quotes?: (finding: Finding) => boolean;
    /** Rules whose messages do not say what to do: their mend is told below the first finding of each. */
    readonly mends?: RuleFamily;
    /** The action's outputs beyond `result`, `findings` and `duration-ms`, which the entry sets itself. */
    readonly outputs?: Readonly<Partial<Record<OutputName, string | number>>>;
    /** What became of the delivery, where one was asked for. */
    readonly delivery?: DeliveryDocument;
    /** The loop's attempts, for the step summary's table. Values in them arrive masked. */
    readonly attempts?: readonly Attempt[];
    /** What was done, a row each, for the step summary. */
    readonly table?: Table;
    /** What the contract tells from right outputs, for the step summary. Values in it arrive masked. */
    readonly strength?: Strength;
    /** `max-attempts`, where there is a loop. */
    readonly of?: number;
    /** The program that passed, or the best candidate, for the step summary. */
    readonly program?: {
        readonly path: string;
        readonly language: LanguageName;
        readonly source: string;
    };
}
/** Plain text in rows as long as the head. */
export interface Table {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
}
/**
 * A file of `commands/`.
 * Throw {@link Refusal} for a fault of the user's and {@link SystemFault} for one of the system's: the entries turn
 * them into outcomes. Anything else that is thrown is an internal fault.
 */
export interface Command<C extends CommandName> {
    run(options: OptionsOf<C>, context: CommandContext): Promise<CommandOutcome>;
}
