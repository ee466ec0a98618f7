/** The rows of the surface: the action's `mode` and the terminal's subcommand. */
export const commandNames = [
  "generate",
  "prove",
  "validate",
  "lint",
  "init",
  "execute",
  "doctor",
  "windmill-validate",
  "windmill-info",
] as const;

export type CommandName = (typeof commandNames)[number];
