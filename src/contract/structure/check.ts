/** Holds a contract against the JSON Schema that its format publishes (`schemas/vendored/`). */
import { closest, distance } from "fastest-levenshtein";
import type { Finding } from "../../findings.ts";
import type { ContractFormat } from "../../types/contract.ts";
import type { Value } from "../../types/value.ts";
import { keywords } from "../constraints.ts";
import { dcs } from "../dcs.ts";
import type { MapNode, Node, Place } from "../nodes.ts";
import { toValue } from "../nodes.ts";
import { odcs } from "../odcs.ts";
import { shown } from "../reading.ts";
import { finding, quoted } from "../rules.ts";
import { alternatives, faultsOf, type SchemaError, unknownKey } from "./faults.ts";

interface Validator {
  readonly validate: { (document: unknown): boolean; readonly errors: readonly SchemaError[] | null };
  readonly keys: readonly string[];
}

/** Each is loaded where a contract asks for it: all of them together are a megabyte. */
const validators: Readonly<Record<string, () => Promise<Validator>>> = {
  "ODCS 3.0": () => import("./odcs-3.0.ts"),
  "ODCS 3.1": () => import("./odcs-3.1.ts"),
  "ODCS 3.2": () => import("./odcs-3.2.ts"),
  // Its schema is by its own word that of all versions since 0.9.0.
  DCS: () => import("./dcs.ts"),
};

/** Keys that models and servers are read by, whatever the version says of them: `enum` is one of ODCS 3.2. */
const readKeys: Readonly<Record<ContractFormat, ReadonlySet<string>>> = {
  odcs: new Set([...odcs.ruling, ...Object.keys(keywords), "format", "delimiter"]),
  dcs: new Set(dcs.ruling),
};

/** More than anybody mends at once. */
const MAX_FINDINGS = 50;

/**
 * What the published schema says of a contract and its reader did not say already (`told`). Most of it is in the head,
 * which nobody judges by: warnings. A key of a model that the format does not have could be a rule: an error.
 */
export async function checkStructure(
  root: MapNode,
  format: ContractFormat,
  version: string,
  told: readonly Finding[],
): Promise<readonly Finding[]> {
  const name = format === "dcs" ? "DCS" : `ODCS ${/3\.\d/.exec(version)?.[0]}`;
  const { validate, keys } = (await validators[name]?.()) ?? {};
  if (!validate || !keys || validate(plain(toValue(root)))) return [];
  const findings = faultsOf(validate.errors ?? [], keys).flatMap((error) => {
    const steps = stepsTo(root, error);
    const at = steps.at(-1) as Step;
    const unknown = unknownKey(error);
    const read = unknown !== undefined && readKeys[format].has(unknown);
    const ruling = unknown !== undefined && !read && /^\/(schema|models)\//.test(error.instancePath);
    // What the reader only warned of does not stand for an error.
    const before = ruling ? told.filter((it) => it.severity === "error") : told;
    if (isRead(error, at) || before.some((it) => says(it, error, steps))) return [];
    const fact = unknown === undefined ? factOf(error, at) : unknownFact(unknown, name, read, keys);
    return finding("contract.structure", fact, { location: at.location, ...(ruling && { severity: "error" }) });
  });
  // Errors first: what fails the contract is never among what is left unsaid.
  const errors = findings.filter((it) => it.severity === "error");
  return [...errors, ...findings.filter((it) => it.severity !== "error")].slice(0, MAX_FINDINGS);
}

/** A node on the way to what an error is about, called as the contract calls it. */
interface Step {
  readonly name: string;
  readonly location: Place["location"];
  readonly node: Node;
}

/** From the root to the value that an error is about, or to the key that is unknown. */
function stepsTo(root: MapNode, error: SchemaError): readonly Step[] {
  const steps: Step[] = [{ name: "The contract", location: root.location, node: root }];
  const pointer = error.instancePath.split("/").slice(1);
  const names = pointer.map((it) => it.replaceAll("~1", "/").replaceAll("~0", "~"));
  for (const name of [...names, ...[unknownKey(error) ?? []].flat()]) {
    const { node: above, name: called } = steps.at(-1) as Step;
    const entry = above.kind === "map" ? above.entries.get(name) : undefined;
    const item = above.kind === "list" ? above.items[Number(name)] : undefined;
    if (entry) steps.push({ name: quoted(name), location: entry.location, node: entry.node });
    else if (item) steps.push({ name: `An item of ${called.replace("An item of ", "")}`, location: item.location, node: item }); // biome-ignore format: reads as one line
  }
  return steps;
}

/** ODCS 3.0 has true or false here; its own examples, and all later versions, have the limit itself. Both are read. */
const isRead = ({ keyword }: SchemaError, { name }: Step): boolean =>
  keyword === "type" && /^"exclusiveM(in|ax)imum"$/.test(name);

/** Whether the reader said it already: of the key that is unknown, at the value itself, or at what holds it. */
function says({ location, message }: Finding, error: SchemaError, steps: readonly Step[]): boolean {
  const { keyword, params } = error;
  const isAt = (step: Step) => step.location.line === location?.line && step.location.column === location.column;
  const at = steps.at(-1) as Step;
  if (keyword === "required") return isAt(at) && message.includes(String(params.missingProperty));
  // A map begins where its first key does: what stands at the map is about anything in it.
  const unknown = unknownKey(error);
  if (unknown !== undefined) return isAt(at) && message.includes(unknown);
  const { location: first, lastLine } = at.node;
  const isWithin = location !== undefined && location.line >= first.line && location.line <= lastLine;
  return alternatives.has(keyword) ? isWithin : steps.slice(-2).some(isAt);
}

function unknownFact(key: string, format: string, read: boolean, keys: readonly string[]): string {
  const fact = `${quoted(key)} is no key of ${format}`;
  if (read) return `${fact} in this place: it is read all the same, but other tools refuse it.`;
  if (keys.includes(key)) return `${fact} in this place: move it to where it belongs, or into \`customProperties\`.`;
  const near = closest(key.slice(0, 40), keys);
  return distance(key, near) <= 2
    ? `${fact}: did you mean \`${near}\`?`
    : `${fact}: leave it out, or write it into \`customProperties\`.`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  object: "a map",
  array: "a list",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "nothing",
};

function factOf({ keyword, params }: SchemaError, { name, node }: Step): string {
  switch (keyword) {
    case "required":
      return `${name} lacks \`${params.missingProperty}\`: write \`${params.missingProperty}:\`.`;
    case "type": {
      const types = String(params.type).split(",");
      return `${name} is ${shown(node)}: write ${types.map((it) => typeNames[it]).join(" or ")}.`;
    }
    case "enum":
    case "const": {
      const allowed = keyword === "enum" ? (params.allowedValues as readonly unknown[]) : [params.allowedValue];
      return `${name} is ${shown(node)}: write ${allowed.map((it) => `\`${it}\``).join(", ")}.`;
    }
    case "pattern":
      return `${name} is ${shown(node)}, which does not match ${quoted(String(params.pattern))}.`;
    case "minItems":
      return `${name} has fewer items than ${params.limit}.`;
    case "uniqueItems":
      return `${name} has an item twice.`;
    default:
      return `${name} has none of the forms that the format allows.`;
  }
}

/** As JSON Schema knows values: it has no bigint. */
function plain(value: Value): unknown {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, plain(it)]));
}
