/**
 * The schema of wmill.yaml, after `cli/wmill.schema.json` of the windmill repository (Apache 2.0, part of its openapi
 * files), without its descriptions. The CLI does not enforce it.
 */
import type { Schema } from "./check.ts";
export declare const wmillSchema: Schema;
