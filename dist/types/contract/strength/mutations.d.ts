import type { Value } from "../../types/value.ts";
import type { Mutation } from "../../types/verdict.ts";
import { dropped, type Place } from "./places.ts";
/** Makes a wrong value of a right one; nothing where the mutation does not apply. */
type Mutate = (place: Place, random: () => number) => Value | typeof dropped | undefined;
/** What programs get wrong at one place of an output. */
export declare const mutations: Readonly<Record<Exclude<Mutation, "swapped-outputs" | "constant-output">, Mutate>>;
export {};
