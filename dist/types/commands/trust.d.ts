import type { CommandContext } from "./command.ts";
import type { CommandName } from "./names.ts";
/** The options, of whatever command, that give away a key or write to the repository. */
interface Means {
    readonly apiKey?: string;
    readonly identityProviderId?: string;
    readonly delivery?: "commit" | "pull-request" | "none";
    readonly onEscalation?: "issue" | "none";
    readonly onDrift?: "none" | "issue" | "regenerate";
}
/**
 * Judging without a key and without a delivery is let through: lint, validate, verify.
 * @throws {Refusal} where the job's event is about a fork's files, and the command would use a key or deliver.
 */
export declare function refuseForks(command: CommandName, options: Means, context: CommandContext): Promise<void>;
export {};
