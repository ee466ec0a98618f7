/** SQL rules: which there are, and what the tables are called that they are about. */
import type { Field, Model, Shape, SqlRule } from "./types/contract.ts";
import type { SqlTable } from "./types/sql.ts";

/** All SQL rules of a model, its own first, then those of its fields at every depth. */
export const sqlRulesOf = ({ sql = [], fields }: Pick<Model, "sql" | "fields">): readonly SqlRule[] => [
  ...sql,
  ...fields.flatMap(ofField),
];

const ofField = ({ sql = [], shape }: Field): readonly SqlRule[] => [...sql, ...ofShape(shape)];

function ofShape(shape: Shape): readonly SqlRule[] {
  switch (shape.type) {
    case "object":
      return shape.fields.flatMap(ofField);
    case "array":
      return ofShape(shape.items);
    case "map":
      return ofShape(shape.values);
    default:
      return [];
  }
}

/** What judges programs: a rule that depends on the clock says something else of the same output tomorrow. */
export const provingSqlRules = (model: Model): readonly SqlRule[] => sqlRulesOf(model).filter((it) => !it.clock);

/** What judges data of which no input is known. */
export const dataSqlRules = (model: Model): readonly SqlRule[] =>
  sqlRulesOf(model).filter((it) => it.about === "output");

/** The tables `output` and, where there is one, `input`; each has its model's name as well, if that is free. */
export function sqlTables(output: Model, input?: Model): readonly SqlTable[] {
  const taken = new Set(["output", ...(input ? ["input"] : [])]);
  const aliasesOf = ({ name }: Model): readonly string[] => {
    // Names in SQL have no case.
    const bare = name.toLowerCase();
    if (taken.has(bare)) return [];
    taken.add(bare);
    return [name];
  };
  return [
    { name: "output", aliases: aliasesOf(output), model: output },
    ...(input ? [{ name: "input", aliases: aliasesOf(input), model: input }] : []),
  ];
}

/** Whether a rule that judges programs reads both tables: one that looks at a single side ties nothing to it. */
export const relatesBySql = (output: Model): boolean =>
  provingSqlRules(output).some((it) => it.about === "input-and-output");

/** How many rules that need the input judge programs by SQL. */
export const relatingSqlRules = (output: Model): number =>
  provingSqlRules(output).filter((it) => it.about !== "output").length;
