/**
 * Options: one table, from which `action.yml`, `--help`, the README and the typed parsing of flags and inputs derive.
 */
export { type OptionSource, parseOptions } from "./options/parse.ts";
export { usageRules } from "./options/rules.ts";
export { type OptionName, type OptionsOf, options } from "./options/table.ts";
