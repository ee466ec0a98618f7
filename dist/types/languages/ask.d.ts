import type { Environment } from "../types/environment.ts";
/** What a tool prints, or nothing where it fails. */
export declare function askForText(argv: readonly string[], environment: Environment): Promise<string | undefined>;
/** The JSON that a tool prints, or nothing where it fails or prints none. */
export declare function askTool(argv: readonly string[], environment: Environment): Promise<unknown>;
/** The strings of a flat JSON object; whatever else a tool answered is nothing. */
export declare const textsOf: (answer: unknown) => Readonly<Record<string, string>>;
/** Whether a version is at least another: `atLeast("3.11.7", 3, 8)`. */
export declare function atLeast(version: string, major: number, minor: number): boolean;
