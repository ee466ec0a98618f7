/** Languages whose parameters stand in lines of their own: Bash and the dialects of SQL, as Windmill's parser reads them. */
import type { ScriptLanguage } from "../workspace/paths.ts";
import type { Program } from "./signature.ts";
/** `name="$1"`, `name="${2}"`, `name="${3:-default}"`; without the quotes it is no parameter. */
export declare function readBash(text: string): Program;
/** Only what is declared is told: a `$3` that no comment names is one as well, by another name. */
export declare function readSql(text: string, language: ScriptLanguage): Program | undefined;
