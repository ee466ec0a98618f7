/** The rows of the surface: the action's `mode` and the terminal's subcommand. */
export declare const commandNames: readonly ["generate", "prove", "verify", "deliver", "validate", "lint", "init", "execute", "doctor", "windmill-validate", "windmill-info"];
export type CommandName = (typeof commandNames)[number];
/** The shells that completion is written for. */
export declare const shells: readonly ["bash", "zsh", "fish"];
export type Shell = (typeof shells)[number];
