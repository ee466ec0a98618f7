import { type ProgramText } from "./read.ts";
import { type Program } from "./signature.ts";
export interface ProgramReader {
    /** @throws {SystemFault} when a grammar's file is not there */
    read(program: ProgramText): Promise<Program>;
    close(): void;
}
/** @param files of the workspaces: they tell what there will be to read, so that grammars are compiled meanwhile */
export declare function openProgramReader(files: readonly string[]): ProgramReader;
