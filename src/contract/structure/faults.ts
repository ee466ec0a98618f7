/** What ajv says of a document, brought down to one fault a place. */
import { distance } from "fastest-levenshtein";

/** As ajv gives them, without its messages. */
export interface SchemaError {
  /** JSON pointer into the document. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Keywords that hold others: what is wrong is said by those, or by none of them. */
export const alternatives: ReadonlySet<string> = new Set(["anyOf", "oneOf", "not"]);

/**
 * The errors that a person has to mend. Of alternatives that all fail, those within the value are told, since it has the
 * form of one alternative at least; else only that there is none. `keys` are all names that the format has for a key.
 */
export function faultsOf(all: readonly SchemaError[], keys: readonly string[]): readonly SchemaError[] {
  const errors = ofOneBranch(all);
  const undecided = new Map(errors.filter((it) => alternatives.has(it.keyword)).map((it) => [it.instancePath, it]));
  const told = errors.filter(({ keyword }) => keyword !== "if" && !alternatives.has(keyword));
  const within = told.filter((it) => !undecided.has(it.instancePath));
  const unsaid = [...undecided.values()].filter(
    ({ instancePath }) => !within.some((it) => it.instancePath.startsWith(`${instancePath}/`)),
  );
  const broken = new Set([...within, ...unsaid].flatMap((it) => pathsAbove(it)));
  // A part that fails knows none of its map's keys any more: only what the format has nowhere is unknown for certain.
  const certain = within.filter(
    (it) =>
      it.keyword !== "unevaluatedProperties" || !broken.has(it.instancePath) || !keys.includes(unknownKey(it) ?? ""),
  );
  const each = new Map([...certain, ...unsaid].map((it) => [keyOf(it), it]));
  return [...each.values()];
}

/**
 * Without what follows from `logicalType` being written otherwise: the schema then holds the options of all types
 * against the property at once.
 */
function ofOneBranch(errors: readonly SchemaError[]): readonly SchemaError[] {
  const misspelt = new Set(errors.filter((it) => isMisspelt(unknownKey(it))).map((it) => it.instancePath));
  return errors.filter((it) => {
    const [property = "", ...options] = it.instancePath.split("/logicalTypeOptions");
    return !misspelt.has(property) || (options.length === 0 && unknownKey(it) !== undefined);
  });
}

const isMisspelt = (key: string | undefined): boolean =>
  key !== undefined && key !== "logicalType" && distance(key.slice(0, 20).toLowerCase(), "logicaltype") <= 2;

/** The maps and lists that hold the place of an error; its own, too, where more is wrong with it than its keys. */
function pathsAbove({ instancePath, keyword }: SchemaError): readonly string[] {
  const steps = instancePath.split("/");
  const above = steps.map((_, index) => steps.slice(0, index + 1).join("/"));
  return keyword === "unevaluatedProperties" ? above.slice(0, -1) : above;
}

/** The key that an error is about, where it is none of the map's own. */
export const unknownKey = ({ keyword, params }: SchemaError): string | undefined =>
  keyword === "additionalProperties" || keyword === "unevaluatedProperties"
    ? String(params.additionalProperty ?? params.unevaluatedProperty)
    : undefined;

const keyOf = (error: SchemaError): string =>
  JSON.stringify([error.instancePath, unknownKey(error) ?? [error.keyword, error.params.missingProperty]]);
