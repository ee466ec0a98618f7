/** Cases: what candidates are run on. */
import type { Location } from "../findings.ts";
import type { Value } from "./value.ts";
export type CaseSource = "given" | "example" | "drawn";
/** One input, with an expected output or not. */
export interface Case {
    readonly name: string;
    readonly source: CaseSource;
    /** Run and judged, but not shown to the provider. */
    readonly heldBack: boolean;
    readonly input: Value;
    /** Present when the output is known; `null` is a known output. */
    readonly output?: Value;
    /** Where it was written down, for given cases and examples. */
    readonly location?: Location;
}
