/** What was given, before any value is read: one list for both entries. */
import type { CommandName } from "../commands/names.ts";
import type { Finding } from "../findings.ts";
import type { Entry, OptionDefinition } from "./definition.ts";
/** The text of one option and how it was given, for messages: `--timeout`, `input timeout`, `environment GITHUB_TOKEN`. */
export interface Given {
    readonly text: string;
    readonly by: string;
    /** The text is the path of a file that holds the value. */
    readonly file: boolean;
}
/** Everything that was given, by option, and what was wrong with how. */
export interface Collected {
    readonly given: ReadonlyMap<string, readonly Given[]>;
    /** Options that a finding speaks of already, so that nobody is told that they are missing as well. */
    readonly mentioned: ReadonlySet<string>;
    readonly findings: readonly Finding[];
}
/** The table as the readers see it: rows by name, the exact types forgotten. */
export type OptionTable = Readonly<Record<string, OptionDefinition>>;
/** What a person calls an option. */
export declare const nameIn: (entry: Entry, option: string) => string;
/** Every name that an entry takes for any command, `-file` variants included, with the row that it belongs to. */
export declare function namesIn(entry: Entry, table: OptionTable): ReadonlyMap<string, {
    readonly option: string;
    readonly file: boolean;
}>;
/** The names that one command takes in one entry, for suggestions and help. Secrets are no flags. */
export declare function namesOf(command: CommandName, entry: Entry, table: OptionTable): readonly string[];
