import { type OptionsOf } from "../options.ts";
/** What was given of the options that `prove` takes as well, but for the defaults. */
export declare function repeatedFlags(given: Omit<OptionsOf<"prove">, "program">): readonly string[];
