/** What to add or change so that a request that GitHub forbade is allowed. */
/**
 * @param route as it was asked for, with `{owner}` and `{repo}` in it.
 * @param headers names in lower case; `x-accepted-github-permissions` says what would do.
 */
export declare function permissionHint(route: string, said: string, headers?: Readonly<Record<string, string | number | undefined>>): string;
