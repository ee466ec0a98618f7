/**
 * Languages whose parameters stand in lines of their own: Bash and the dialects of SQL. Windmill's own parser reads these
 * lines by regular expressions as well, and of SQL nothing else, so that no grammar could tell more.
 */
import type { ScriptLanguage } from "../workspace/paths.ts";
import type { Program } from "./signature.ts";
/** `name="$1"`, `name="${2}"`, `name="${3:-default}"`; without the quotes it is no parameter. */
export declare function readBashHeader(text: string): Program;
export declare function readSql(text: string, language: ScriptLanguage): Program | undefined;
