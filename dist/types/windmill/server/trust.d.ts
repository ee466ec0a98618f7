/** Why the event is not trusted; nothing where it is, and outside of GitHub's runners. */
export declare function untrustedBecause(environment: Readonly<Record<string, string | undefined>>): Promise<string | undefined>;
