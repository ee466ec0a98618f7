/** What the terminal's arguments ask for, before any option is read. */
import type { Finding } from "../findings.ts";
import { type CommandName, type Shell } from "./names.ts";
/** What is asked for; `json` is known whatever else is wrong. */
export type Asked = {
    readonly json: boolean;
} & ({
    readonly kind: "version";
} | {
    readonly kind: "help";
    readonly command?: CommandName | "completion";
} | {
    readonly kind: "completion";
    readonly shell: Shell;
} | {
    readonly kind: "refused";
    readonly finding: Finding;
} | {
    readonly kind: "run";
    readonly plain: boolean;
    readonly command: CommandName;
    readonly args: readonly string[];
});
/** Reads the command of the terminal's arguments. Help wins over everything that may be wrong beside it. */
export declare function ask(args: readonly string[]): Asked;
