/** The code of a system error, such as `ENOENT`; its name when it has none. */
export declare function errorCode(error: unknown): string;
