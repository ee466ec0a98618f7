/** Settings that this process hands to git, whatever the user's and the repository's own say. */

export type GitSetting = readonly [key: string, value: string];

/**
 * By these no file of a checkout names programs that git starts on its own. Files of a branch can make a whole repository,
 * settings included, of any folder in it: such a one is none unless it is named.
 */
export const namingNoPrograms: readonly GitSetting[] = [
  ["core.fsmonitor", "false"],
  ["core.hooksPath", "/dev/null"],
  ["safe.bareRepository", "explicit"],
];

/** As arguments, which every process of the machine may see. */
export const asArguments = (settings: readonly GitSetting[]): readonly string[] =>
  settings.flatMap(([key, value]) => ["-c", `${key}=${value}`]);

/** As environment, for what nobody else shall see. */
export const asEnvironment = (settings: readonly GitSetting[]): Readonly<Record<string, string>> => ({
  GIT_CONFIG_COUNT: String(settings.length),
  ...Object.fromEntries(
    settings.flatMap(([key, value], at) => [
      [`GIT_CONFIG_KEY_${at}`, key],
      [`GIT_CONFIG_VALUE_${at}`, value],
    ]),
  ),
});
