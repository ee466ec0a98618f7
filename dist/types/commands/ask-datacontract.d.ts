import { type Finding } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import type { Contract, Model } from "../types/contract.ts";
import type { FormatName } from "../types/value.ts";
import type { CommandContext } from "./command.ts";
/**
 * Gives what the tool found, held against what the embedded judge found where that was asked, and which tool it was.
 * @throws {Refusal} when there is no tool or no sandbox.
 */
export declare function askDatacontract(options: OptionsOf<"validate">, contract: Contract, { own, ...judged }: {
    readonly format: FormatName;
    readonly model: Model;
    readonly own?: readonly Finding[];
}, context: CommandContext): Promise<{
    findings: Finding[];
    tool: {
        version: string;
        origin: "PATH" | "cache";
    };
}>;
