/** The rows of the surface: the action's `mode` and the terminal's subcommand. */
export declare const commandNames: readonly ["generate", "prove", "validate", "lint", "init", "execute", "doctor", "windmill-validate", "windmill-info"];
export type CommandName = (typeof commandNames)[number];
