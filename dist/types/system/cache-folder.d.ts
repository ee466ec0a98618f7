export type Environment = Readonly<Record<string, string | undefined>>;
/** Where what was installed for this user is kept from run to run. */
export declare function cacheFolder({ XDG_CACHE_HOME, HOME }: Environment, name: string): string;
