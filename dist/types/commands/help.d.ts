import { type CommandName } from "./names.ts";
/** What `fire-flow help` says. */
export declare function overview(): string;
/** What `fire-flow help <command>` says. */
export declare function commandHelp(name: CommandName): string;
/** What `fire-flow help completion` says. */
export declare const completionHelp: string;
