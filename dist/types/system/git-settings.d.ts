/** Settings that this process hands to git, whatever the user's and the repository's own say. */
export type GitSetting = readonly [key: string, value: string];
/**
 * By these no file of a checkout names programs that git starts on its own. Files of a branch can make a whole repository,
 * settings included, of any folder in it: such a one is none unless it is named.
 */
export declare const namingNoPrograms: readonly GitSetting[];
/** As arguments, which every process of the machine may see. */
export declare const asArguments: (settings: readonly GitSetting[]) => readonly string[];
/** As environment, for what nobody else shall see. */
export declare const asEnvironment: (settings: readonly GitSetting[]) => Readonly<Record<string, string>>;
