import type { Environment } from "../../types/environment.ts";
import type { Observe } from "../../types/loop.ts";
import type { CommandName } from "../names.ts";
import type { Ended } from "../start.ts";
type Start = (command: CommandName, environment: Environment, observe: Observe) => Promise<Ended>;
/** What was done, and as which command; what was not run goes by the event's name. */
export interface Followed {
    readonly command: string;
    readonly ended: Ended;
}
/** Reads the event of the job and follows it. Rejects only when nobody foresaw why. */
export declare function followEvent(environment: Environment, start: Start): Promise<Followed>;
export {};
