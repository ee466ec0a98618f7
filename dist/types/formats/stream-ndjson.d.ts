import type { Value } from "../types/value.ts";
import { type RecordReader } from "./stream-reader.ts";
/** Reads lines as the format `ndjson` does. One that holds no record is told, and the next one is read. */
export declare function readNdjson(file: string, take: (record: Value) => void, limit?: number): RecordReader;
