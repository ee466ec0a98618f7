import type { OptionsOf } from "../options.ts";
import type { DeliveryParts, Work } from "../types/delivery.ts";
import type { CommandContext } from "./command.ts";
/**
 * Lays the commit's files out in a folder of their own, as the repository has them, and proves there: the checkout is
 * left as it is. What comes out is `work` with that program, its new proof and the commit's basis.
 */
export declare function proveElsewhere(options: Omit<OptionsOf<"prove">, "program">, work: Work, { folder, prefix, context }: {
    readonly folder: string;
    readonly prefix: string;
    readonly context: CommandContext;
}): DeliveryParts["proveAgain"];
