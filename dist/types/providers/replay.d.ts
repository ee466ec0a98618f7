import type { Provider } from "../types/provider.ts";
import type { Cassette } from "./cassette.ts";
/** A provider over a cassette; its origin is the cassette's, and its model the one that was recorded. */
export declare function replay(cassette: Cassette): Provider;
