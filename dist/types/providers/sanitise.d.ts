/** A server's text, made fit for a message. Secrets go first, so that no cut can leave half of one behind. */
export declare const sanitise: (text: string, secrets: readonly string[]) => string;
/** The text without the secrets. */
export declare const hide: (text: string, secrets: readonly string[]) => string;
/** A valid address without what may be secret in it: user, password, query. */
export declare function displayUrl(address: string): string;
