/** Cron expressions and time zones, as far as any version of Windmill's own parsers refuses them. */
interface CronFault {
    readonly message: string;
    readonly severity: "error" | "warning";
}
/** @param version `v1` (the crate cron) or `v2` (croner), as the schedule states it */
export declare function cronFault(text: string, version: string | undefined): CronFault | undefined;
/** Names are compared as the server does, which knows the IANA database. */
export declare function isTimezone(name: string): boolean;
export {};
