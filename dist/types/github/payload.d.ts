/** Nothing where there is none, or what cannot be read: such an event is never half understood. */
export declare function readPayload(environment: Readonly<Record<string, string | undefined>>): Promise<unknown>;
