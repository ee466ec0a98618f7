/** SQL rules: which there are, and what the tables are called that they are about. */
import type { Model, SqlRule } from "./types/contract.ts";
import type { SqlTable } from "./types/sql.ts";
/** All SQL rules of a model, its own first, then those of its fields at every depth. */
export declare const sqlRulesOf: ({ sql, fields }: Pick<Model, "sql" | "fields">) => readonly SqlRule[];
/** What judges programs: a rule that depends on the clock says something else of the same output tomorrow. */
export declare const provingSqlRules: (model: Model) => readonly SqlRule[];
/** What judges data of which no input is known. */
export declare const dataSqlRules: (model: Model) => readonly SqlRule[];
/** The tables `output` and, where there is one, `input`; each has its model's name as well, if that is free. */
export declare function sqlTables(output: Model, input?: Model): readonly SqlTable[];
/** Whether a rule that judges programs reads both tables: one that looks at a single side ties nothing to it. */
export declare const relatesBySql: (output: Model) => boolean;
/** How many rules that need the input judge programs by SQL. */
export declare const relatingSqlRules: (output: Model) => number;
