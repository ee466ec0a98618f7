/** Rules of `type: sql`: a query, and what the number that it gives must be. */
import { identifier } from "../sql-identifier.ts";
import type { SqlRule } from "../types/contract.ts";
import { baseOf, type Holder } from "./metrics.ts";
import type { Entry, MapNode } from "./nodes.ts";
import { entryOf, type Reading, report } from "./reading.ts";
import { quoted } from "./rules.ts";
import { readsClockOf, readsTable } from "./sql-text.ts";
import { readThreshold } from "./thresholds.ts";

/** Names of the model and of the field, as datacontract-cli fills them in, with the quotes that stand around them. */
const PLACEHOLDER =
  /["'`]?\$?\{(?:(model|table|object|schema|dataset|project|catalog|database)|(field|column|property))\}["'`]?/g;

const RIGHT = "`query: SELECT COUNT(*) FROM {object} WHERE …` and `mustBe: 0`";

/** The rule of one item, or none with a finding that says why. */
export function readSql(reading: Reading, item: MapNode, holder: Holder): readonly SqlRule[] {
  const entry = entryOf(reading, item, "query");
  const node = entry?.node;
  const text = node?.kind === "scalar" && typeof node.value === "string" ? node.value.trim() : "";
  if (!entry || text === "") {
    report(reading, "contract.value", `The SQL rule has no query: write ${RIGHT}.`, entry ?? item);
    return [];
  }
  const threshold = readThreshold(reading, item, entry);
  const query = filled(reading, text, entry);
  if (threshold === undefined || query === undefined) return [];
  const { location } = entry;
  const { model = "", field } = reading;
  const names = holder.kind === "model" ? holder.fields : [field?.split(".")[0] ?? ""];
  return [
    {
      ...baseOf(reading, item),
      location,
      query,
      threshold,
      about: aboutOf(query, model),
      clock: readsClockOf(query, names),
      ...(holder.kind === "field" && field !== undefined && { field }),
    },
  ];
}

/** Which tables it reads. A model that is called `input` is no other table to its own rules. */
function aboutOf(query: string, model: string): SqlRule["about"] {
  const own = model.toLowerCase();
  if (own === "input" || !readsTable(query, "input")) return "output";
  return readsTable(query, "output") || readsTable(query, own) ? "input-and-output" : "input";
}

/** The query with the names in place of their placeholders, or undefined with a finding. */
function filled(reading: Reading, query: string, entry: Entry): string | undefined {
  const { model = "", field, column } = reading;
  const faults: string[] = [];
  const text = query.replace(PLACEHOLDER, (placeholder, ofModel?: string) => {
    if (ofModel !== undefined) return identifier(model);
    if (column !== undefined) return column.map(identifier).join(".");
    faults.push(
      field === undefined
        ? `${placeholder} stands for a field, and the rule is the model's: write the field's name`
        : `${placeholder} has no column here: write the rule into the model's \`quality\`, with UNNEST`,
    );
    return placeholder;
  });
  const unknown = /\$\{[^}]*\}?/.exec(text)?.[0];
  if (unknown !== undefined && faults.length === 0) {
    faults.push(
      `${quoted(unknown)} is no placeholder: there are \${object} (or \${model}, \${schema}) and \${property} (or \${field})`,
    );
  }
  for (const it of faults) report(reading, "contract.value", `The query cannot be filled in: ${it}.`, entry);
  return faults.length === 0 ? text : undefined;
}
