import { type Escalation } from "../deliveries/index.ts";
import { type Checked } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import type { Checkout } from "../types/checkout.ts";
import type { Delivered, DeliveryName, DeliveryParts, Place, Standing, Work } from "../types/delivery.ts";
import type { GitHub } from "../types/github.ts";
import type { CommandContext } from "./command.ts";
/** The options that say how to deliver. */
export type DeliveryOptions = Pick<OptionsOf<"deliver">, "delivery" | "onEscalation" | "branch" | "base" | "commitMessage" | "labels" | "reviewers" | "draft" | "githubToken" | "contract" | "cases">;
/** A delivery that can be made, as far as that can be known beforehand. */
export interface Delivering {
    /** Paths as the options have them become paths from the repository's root. */
    readonly checkout: Checkout;
    /** Absent where what passed stays where it is. */
    readonly place?: Place & {
        readonly way: DeliveryName;
    };
    /** Absent where nobody is told of an escalation. */
    readonly issues?: {
        readonly github: GitHub;
        readonly labels: readonly string[];
    };
    /** The token's own login, where it is known. */
    readonly me?: string;
    /** The page of the job's run, where there is one. */
    readonly page?: string;
    readonly signal: AbortSignal;
}
/** Which delivery is asked for: the action's own default is to deliver, the terminal's not to. */
export declare function wanted(options: Pick<DeliveryOptions, "delivery" | "onEscalation">, { entry }: Pick<CommandContext, "entry">): {
    readonly delivery: "none" | "commit" | "pull-request";
    readonly onEscalation: "none" | "issue";
};
/**
 * Everything that is in the way of delivering `program`, at once; nothing where nothing is to be delivered.
 * @throws {SystemFault} where GitHub cannot be asked.
 */
export declare function openDelivery(options: DeliveryOptions, program: string, context: CommandContext): Promise<Checked<Delivering | undefined>>;
/**
 * What an earlier run delivered and nobody has merged yet: it may hold still.
 * @throws {SystemFault} where GitHub cannot be asked.
 */
export declare function standingOf({ place, checkout }: Delivering, program: string, cwd: string): Promise<Standing | undefined>;
/** Delivers what passed and closes what told of its failing. What fails is in the findings; nothing is thrown away. */
export declare function deliverWork(work: Work, { place, issues, me, page, signal }: Delivering, proveAgain: DeliveryParts["proveAgain"]): Promise<Delivered | undefined>;
/** Tells that nothing passed. */
export declare function escalate(escalation: Escalation, { issues, me, signal }: Delivering): Promise<Delivered | undefined>;
export declare function loginOf(github: GitHub): Promise<string | undefined>;
