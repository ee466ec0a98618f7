/** The rows of the surface: the action's `mode` and the terminal's subcommand. */
export const commandNames = ["generate", "prove", "validate", "lint", "execute", "doctor"] as const;

export type CommandName = (typeof commandNames)[number];
