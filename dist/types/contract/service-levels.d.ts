/** Service levels that data itself can be judged by: freshness and retention, where they name a field. */
import type { Model } from "../types/contract.ts";
import { type Reading } from "./reading.ts";
/** The models with the rules that service levels state about their fields. */
export declare const withServiceLevels: (reading: Reading, models: readonly Model[]) => readonly Model[];
