import { type Shell } from "./names.ts";
/** The script of a shell; the shell reads it when it starts. */
export declare const completion: (shell: Shell) => string;
