import type { Value } from "../types/value.ts";
import { type RecordReader } from "./stream-reader.ts";
/**
 * Reads the items of one array, each as the format `json` does. Reading ends at the first fault: where an array is
 * broken nobody can tell where the next item starts.
 */
export declare function readJsonArray(file: string, take: (record: Value) => void, limit?: number): RecordReader;
