import { type Checked } from "../findings.ts";
import type { Contract } from "../types/contract.ts";
import type { FormatName, Value } from "../types/value.ts";
/** Bytes of a program or a proof. */
export declare const MAX_PROGRAM: number;
/** The format that a data file's extension names. */
export declare const formatOf: (path: string) => FormatName | undefined;
/** Reads the contract at a path. */
export declare function loadContract(path: string): Promise<Checked<Contract>>;
/** Reads the option `input`: JSON text, or else the path of a JSON file. */
export declare function loadInput(given: string): Promise<Checked<Value>>;
/** Reads the option `input` as text, for a program that is run as it is: JSON text, or else a file of any format. */
export declare function loadText(given: string): Promise<Checked<string>>;
/** @throws {Refusal} where there is no value. */
export declare function orRefuse<T>(read: Checked<T>): T;
