/**
 * Node's `crypto`. It takes as long to load as a small contract takes to be read: whoever is first to hash something
 * waits for it, and a command that hashes nothing never does.
 */
export const crypto = (): typeof import("node:crypto") => process.getBuiltinModule("node:crypto");

/** Hex SHA-256 of a text's UTF-8 bytes as they are. */
export const sha256Hex = (text: string): string => crypto().hash("sha256", text);
