import type { OptionsOf } from "../options.ts";
import type { Contract, Model } from "../types/contract.ts";
import type { FormatName } from "../types/value.ts";
import type { CommandContext } from "./command.ts";
/**
 * Gives the checks that the tool made, and which tool it was.
 * @throws {Refusal} when there is no tool or no sandbox.
 */
export declare function askDatacontract(options: OptionsOf<"validate">, contract: Contract, judged: {
    readonly format: FormatName;
    readonly model: Model;
}, context: CommandContext): Promise<{
    checks: readonly import("../engines/departures.ts").ToolCheck[];
    tool: {
        version: string;
        origin: "PATH" | "cache";
    };
    notices: import("../findings.ts").Finding[];
}>;
