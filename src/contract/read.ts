import { sha256Hex } from "../crypto.ts";
import { type Checked, checked, type Finding, hasErrors, rejected } from "../findings.ts";
import type { Contract, ContractFormat } from "../types/contract.ts";
import { dcs } from "./dcs.ts";
import { readExamples } from "./examples.ts";
import { readModels, readServers } from "./models.ts";
import { type Entry, type MapNode, parseYaml } from "./nodes.ts";
import { odcs } from "./odcs.ts";
import { notJudged } from "./quality.ts";
import { checkSpelling, entryOf, isNull, type Reading, report, shown, startReading } from "./reading.ts";
import { finding, refuse } from "./rules.ts";
import { withServiceLevels } from "./service-levels.ts";
import { checkStructure } from "./structure/check.ts";

/** Per format: where its version, its models and its tables are stated, and which versions are read. */
const formats = {
  odcs: {
    dialect: odcs,
    versionKey: "apiVersion",
    example: "v3.1.0",
    readable: /^v?3\.[0-2](\.\d+)?$/,
    exact: /^v3\.\d+\.\d+$/,
    modelsKey: "schema",
    also: ["models", "schemas"],
    tableKey: "physicalType",
  },
  dcs: {
    dialect: dcs,
    versionKey: "dataContractSpecification",
    example: "1.2.1",
    readable: /^v?(0\.9|1\.[0-2])(\.\d+)?$/,
    exact: /^\d+\.\d+\.\d+$/,
    modelsKey: "models",
    also: ["model", "schemas"],
    tableKey: "type",
  },
} as const;

/**
 * Reads an ODCS or DCS contract. Whatever was not understood is a finding with its place; rules are never dropped in
 * silence. What is clear though not in the format's form is read with a warning that shows the right form.
 */
export function readContract(text: string, path: string): Checked<Contract> {
  const document = readDocument(text, path);
  return document.ok ? document.value.contract : document;
}

/** As {@link readContract}, and holds the whole document against the JSON Schema that its format publishes. */
export async function readWholeContract(text: string, path: string): Promise<Checked<Contract>> {
  const document = readDocument(text, path);
  if (!document.ok) return document;
  const { root, format, version, contract } = document.value;
  const findings = inOrder([...contract.findings, ...(await checkStructure(root, format, version, contract.findings))]);
  return contract.ok && !hasErrors(findings) ? checked(contract.value, findings) : refuse(findings);
}

/** What contracts were read from: who quotes one of them need not parse it again. */
const trees = new WeakMap<Contract, MapNode>();

/** The tree of a contract's text. */
export function treeOf(contract: Contract): MapNode | undefined {
  const known = trees.get(contract);
  if (known) return known;
  const parsed = parseYaml(contract.text, contract.path);
  return parsed.ok && parsed.value.kind === "map" ? parsed.value : undefined;
}

interface Document {
  readonly root: MapNode;
  readonly format: ContractFormat;
  readonly version: string;
  readonly contract: Checked<Contract>;
}

/** Not a value where there is no document at all. */
function readDocument(text: string, path: string): Checked<Document> {
  const plain = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const parsed = parseYaml(plain, path);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  if (root.kind !== "map") {
    const what = plain.trim() === "" ? "The file is empty" : `The file holds a ${root.kind}`;
    const fact = `${what}; a contract is a map that starts with \`apiVersion:\` (ODCS) or \`dataContractSpecification:\` (DCS).`;
    return rejected(finding("contract.unreadable", fact, { location: root.location }));
  }
  const format = detectFormat(root);
  const reading = startReading(root, format);
  const { dialect, modelsKey, also, tableKey } = formats[format];
  const version = readVersion(reading, format);
  checkHead(reading, format);
  const modelsEntry = entryOf(reading, root, modelsKey, also);
  const server = readServers(reading, root.entries.get("servers"));
  const models = withServiceLevels(reading, readModels(reading, modelsEntry, dialect, tableKey, server));
  const examples = readExamples(reading, modelsEntry, models);
  const findings = inOrder(reading.findings);
  const read = {
    path,
    format,
    version,
    text: plain,
    // Not every command asks for it.
    get sha256() {
      return sha256Hex(plain);
    },
    models,
    examples,
    ...(server && { serverFormat: server.format }),
  };
  trees.set(read, root);
  const contract = hasErrors(findings) ? refuse(findings) : checked(read, findings);
  return checked({ root, format, version, contract });
}

/** Findings by their place, each once: what a definition says is read wherever it is referred to. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const once = new Map(findings.map((it) => [JSON.stringify([it.rule, it.location, it.message]), it]));
  const place = ({ location }: Finding) => (location?.line ?? 0) * 1e7 + (location?.column ?? 0);
  return [...once.values()].sort((a, b) => place(a) - place(b));
}

/** By the key that states the version, else by the key of the models, so that the rest is judged too. */
function detectFormat(root: MapNode): ContractFormat {
  if (root.entries.has("dataContractSpecification")) return "dcs";
  if (root.entries.has("apiVersion") || root.entries.has("kind")) return "odcs";
  return root.entries.has("schema") && !root.entries.has("models") ? "odcs" : "dcs";
}

function readVersion(reading: Reading, format: ContractFormat): string {
  const { versionKey, example, readable, exact } = formats[format];
  const entry = reading.root.entries.get(versionKey);
  if (!entry) {
    const fact = "Nothing says which format this contract has";
    const right = "`apiVersion: v3.1.0` and `kind: DataContract` (ODCS), or `dataContractSpecification: 1.2.1` (DCS)";
    report(reading, "contract.format", `${fact}: write ${right}.`, reading.root);
    return "";
  }
  const version = entry.node.kind === "scalar" ? entry.node.source.trim() : "";
  if (!readable.test(version)) {
    const range = format === "odcs" ? "ODCS 3.0 to 3.2" : "DCS 0.9 to 1.2";
    const fact = `\`${versionKey}\` is ${shown(entry.node)}; ${range} are read`;
    report(
      reading,
      "contract.version",
      `${fact}: write \`${versionKey}: ${example}\` and the contract in its terms.`,
      entry,
    );
  } else if (!exact.test(version)) {
    report(
      reading,
      "contract.form",
      `\`${versionKey}\` is ${shown(entry.node)}: write all of it, as in \`${versionKey}: ${example}\`.`,
      entry,
    );
  }
  return version;
}

const topKeys = {
  odcs: { ruling: ["schema", "servers"], known: ["apiVersion", "kind", "id", "name", "version", "models", "schemas"] },
  dcs: {
    ruling: ["models", "definitions", "servers"],
    known: ["schema", "terms", "tags", "links", "info", "model", "schemas"],
  },
} as const;

/** What stands at the top besides the models. */
function checkHead(reading: Reading, format: ContractFormat): void {
  const { root } = reading;
  checkSpelling(reading, root, topKeys[format].ruling, topKeys[format].known);
  const quality = root.entries.get("quality");
  if (quality && !isNull(quality.node)) notJudged(reading, quality, quality.node);
  const info = root.entries.get("info")?.node;
  const own =
    format === "odcs" ? root.entries.get("version") : info?.kind === "map" ? info.entries.get("version") : undefined;
  if (own) checkOwnVersion(reading, own);
  const kind = root.entries.get("kind");
  if (format !== "odcs" || !root.entries.has("apiVersion")) return;
  const stated = kind?.node.kind === "scalar" ? kind.node.value : undefined;
  if (kind && stated !== "DataContract") {
    report(
      reading,
      "contract.format",
      `\`kind\` is ${shown(kind.node)}: a contract says \`kind: DataContract\`.`,
      kind,
    );
  } else if (!kind) report(reading, "contract.form", "`kind` is missing: write `kind: DataContract`.", root);
}

/** `version: 1.0` is a number to YAML, and 1.10 would become 1.1. */
function checkOwnVersion(reading: Reading, entry: Entry): void {
  const { node } = entry;
  if (node.kind !== "scalar" || typeof node.value !== "number") return;
  report(
    reading,
    "contract.form",
    `\`version\` is the number ${node.source}: write \`version: "${node.source}"\`.`,
    entry,
  );
}
