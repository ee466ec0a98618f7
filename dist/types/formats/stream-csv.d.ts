import type { Model } from "../types/contract.ts";
import type { RecordValue } from "../types/value.ts";
import { type RecordReader } from "./stream-reader.ts";
/** Reads rows as the format `csv` does. Reading ends where quotes are broken: nobody can tell what they hold. */
export declare function readCsv(file: string, model: Model | undefined, take: (record: RecordValue) => void, limit?: number): RecordReader;
