/** What became of a delivery, as report, outputs, summary and exit code tell it. */
import type { Report } from "../report.ts";
import type { Delivered, DeliveryDocument } from "../types/delivery.ts";
import type { CommandOutcome } from "./command.ts";
export declare function deliveryDocument(delivered: Delivered | undefined, kind: DeliveryDocument["kind"]): DeliveryDocument;
export declare function deliveryOutputs(it: DeliveryDocument): NonNullable<CommandOutcome["outputs"]>;
/** Where it is now, in a line; nothing where nothing was to be delivered. */
export declare function deliveryLine(it: DeliveryDocument, report: Pick<Report, "result">): string | undefined;
/** Why what passed is not where it should be, and how to go on from the report folder. */
export declare function undelivered(delivered: Delivered, folder: string): string;
