/** The rows of the surface: the action's `mode` and the terminal's subcommand. */
export const commandNames = [
  "generate",
  "prove",
  "verify",
  "deliver",
  "validate",
  "lint",
  "init",
  "execute",
  "doctor",
  "windmill-validate",
  "windmill-info",
] as const;

export type CommandName = (typeof commandNames)[number];

/** The shells that completion is written for. */
export const shells = ["bash", "zsh", "fish"] as const;

export type Shell = (typeof shells)[number];
