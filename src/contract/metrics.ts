/** Rules of ODCS's library: a metric, what it is about, and what the measured number must be. */
import type { QualityRule, Shape } from "../types/contract.ts";
import { keywords, readPattern } from "./constraints.ts";
import type { Entry, MapNode } from "./nodes.ts";
import { checkSpelling, entryOf, isNull, type Reading, readText, reject, report, shown } from "./reading.ts";
import { quoted } from "./rules.ts";
import { readThreshold, readUnit } from "./thresholds.ts";

/** Where a block stands: which metrics mean something there, and what their arguments are compared with. */
export type Holder =
  | { readonly kind: "model"; readonly fields: readonly string[] }
  | { readonly kind: "field"; readonly shape: Shape };

/** Severities that ODCS's tools take for no failure. */
const mild = /^(info|warning|warn|low|minor|trivial)$/i;

/** What every rule has. */
export function baseOf(reading: Reading, item: MapNode): Pick<QualityRule, "location" | "severity" | "name"> {
  const severity = readText(reading, item.entries.get("severity")) ?? "";
  const name = readText(reading, item.entries.get("name")) ?? readText(reading, item.entries.get("description"));
  return {
    location: item.location,
    severity: mild.test(severity.trim()) ? "warning" : "error",
    ...(name !== undefined && name.trim() !== "" && { name: name.trim() }),
  };
}

const metrics = {
  rowCount: { on: ["model"] },
  nullValues: { on: ["field"] },
  missingValues: { on: ["field"] },
  invalidValues: { on: ["field"] },
  duplicateValues: { on: ["model", "field"] },
} as const satisfies Readonly<Record<string, { readonly on: readonly Holder["kind"][] }>>;

type Metric = keyof typeof metrics;

/** ODCS 3.0 and DCS 1.1 say `rule`, and have other names for some. */
const oldNames: Readonly<Record<string, Metric>> = {
  duplicatecount: "duplicateValues",
  duplicates: "duplicateValues",
  nullcheck: "nullValues",
  nullcount: "nullValues",
  missingcount: "missingValues",
  validvalues: "invalidValues",
  invalidcount: "invalidValues",
};

function metricOf(reading: Reading, item: MapNode): { readonly metric: Metric; readonly entry: Entry } | undefined {
  const entry = entryOf(reading, item, "metric", ["rule"]);
  if (!entry || isNull(entry.node)) {
    const right = `\`metric: …\`, one of ${Object.keys(metrics).join(", ")}`;
    report(reading, "contract.value", `The quality rule names no metric: write ${right}.`, item);
    return undefined;
  }
  const name = entry.node.kind === "scalar" ? entry.node.source.trim() : "";
  if (Object.hasOwn(metrics, name)) return { metric: name as Metric, entry };
  const bare = name.toLowerCase().replace(/[-_\s]/g, "");
  const metric =
    (Object.keys(metrics) as Metric[]).find((it) => it.toLowerCase() === bare) ??
    (Object.hasOwn(oldNames, bare) ? oldNames[bare] : undefined);
  if (metric === undefined) return reject(reading, entry, `one of ${Object.keys(metrics).join(", ")}`);
  report(reading, "contract.form", `${quoted(name)} is read as ${metric}: write \`metric: ${metric}\`.`, entry);
  return { metric, entry };
}

/** The rule of one item, or none with a finding that says why. */
export function readMetric(reading: Reading, item: MapNode, holder: Holder): readonly QualityRule[] {
  const named = metricOf(reading, item);
  if (!named) return [];
  const { metric, entry } = named;
  if (!(metrics[metric].on as readonly string[]).includes(holder.kind)) {
    const place = holder.kind === "model" ? "a field's `quality`" : "the model's `quality`";
    report(reading, "contract.value", `${metric} has no meaning here: write the rule into ${place}.`, entry);
    return [];
  }
  const base = baseOf(reading, item);
  const threshold = readThreshold(reading, item, entry);
  const unit = readUnit(reading, item);
  const options = argumentsOf(reading, item);
  if (threshold === undefined || unit === undefined) return [];
  if (metric === "rowCount") {
    if (unit === "rows") return [{ ...base, rule: "quality.row-count", threshold }];
    report(reading, "contract.value", "rowCount has no percentage: leave `unit: percent` out.", entry);
    return [];
  }
  const counted = { ...base, threshold, unit };
  switch (metric) {
    case "nullValues":
      return [{ ...counted, rule: "quality.null-values" }];
    case "missingValues": {
      const missing = listOf(reading, options.get("missingValues"), holder);
      return missing ? [{ ...counted, rule: "quality.missing-values", missing }] : [];
    }
    case "invalidValues":
      return readInvalid(reading, item, options, holder, { ...counted, rule: "quality.invalid-values" });
    case "duplicateValues":
      return readDuplicate(reading, entry, options, holder, { ...counted, rule: "quality.duplicate-values" });
    default:
      return metric satisfies never;
  }
}

function argumentsOf(reading: Reading, item: MapNode): MapNode["entries"] {
  const entry = entryOf(reading, item, "arguments");
  if (!entry || isNull(entry.node)) return new Map();
  if (entry.node.kind !== "map") {
    reject(reading, entry, "`arguments: {…: …}`");
    return new Map();
  }
  checkSpelling(reading, entry.node, ["missingValues", "validValues", "pattern", "properties"], []);
  return entry.node.entries;
}

/** The values of a list, as the field's enum would be read; none where it is absent, undefined where it is no list. */
function listOf(reading: Reading, entry: Entry | undefined, holder: Holder) {
  if (!entry || isNull(entry.node)) return [];
  const type = holder.kind === "field" ? holder.shape.type : "any";
  const read = keywords.enum.read(reading, entry, type);
  return read && "values" in read ? read.values.filter((it) => it !== null) : undefined;
}

type Of<R extends QualityRule["rule"]> = Extract<QualityRule, { rule: R }>;

function readInvalid(
  reading: Reading,
  item: MapNode,
  options: MapNode["entries"],
  holder: Holder,
  rule: Omit<Of<"quality.invalid-values">, "valid" | "pattern">,
): readonly QualityRule[] {
  // ODCS 3.0 keeps the values beside the rule.
  const values = options.get("validValues") ?? item.entries.get("validValues");
  const form = options.get("pattern");
  if ((!values || isNull(values.node)) && (!form || isNull(form.node))) {
    const right = "`arguments: {validValues: [a, b]}` or `arguments: {pattern: '^[a-z]+$'}`";
    report(reading, "contract.value", `invalidValues does not say what is valid: write ${right}.`, item);
    return [];
  }
  const valid = values && !isNull(values.node) ? listOf(reading, values, holder) : undefined;
  const pattern = form && !isNull(form.node) ? readPattern(reading, form) : undefined;
  if (!valid && !pattern) return [];
  return [{ ...rule, ...(valid && { valid }), ...(pattern && { pattern: pattern.pattern }) }];
}

function readDuplicate(
  reading: Reading,
  entry: Entry,
  options: MapNode["entries"],
  holder: Holder,
  rule: Omit<Of<"quality.duplicate-values">, "fields">,
): readonly QualityRule[] {
  if (holder.kind === "field") return [{ ...rule, fields: [] }];
  const listed = options.get("properties");
  const names = listed?.node.kind === "list" ? listed.node.items : [];
  if (names.length === 0) {
    const right = `\`arguments: {properties: [${holder.fields.slice(0, 2).map(quoted).join(", ") || "…"}]}\``;
    report(reading, "contract.value", `duplicateValues of a model does not say of what: write ${right}.`, entry);
    return [];
  }
  const fields = names.map((it) => (it.kind === "scalar" ? it.source : it.kind));
  const strange = names.filter((_, index) => !holder.fields.includes(fields[index] as string));
  for (const it of strange) {
    const all = holder.fields.slice(0, 20).map(quoted).join(", ") || "none";
    report(reading, "contract.unknown-field", `${shown(it)} is no field of the model; its fields are: ${all}.`, it);
  }
  return strange.length > 0 ? [] : [{ ...rule, fields }];
}
