import type { Field, Shape } from "../types/contract.ts";
import type { Contradiction } from "./contradictions.ts";
/** Demands on one value that nothing fulfils together, though no two bounds contradict each other. */
export declare function impossible(shape: Shape): readonly Contradiction[];
/** A field that must have a value and can have none but null. */
export declare function onlyNull({ nullable, shape }: Field): readonly Contradiction[];
