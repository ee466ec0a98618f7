import { Document, type YAMLMap, type YAMLSeq } from "yaml";
import type { Inferred, InferredField } from "./infer.ts";

/** One side of a first contract. */
export interface InferredModel {
  readonly name: "input" | "output";
  readonly many: boolean;
  /** How many records the fields were read from. */
  readonly records: number;
  readonly fields: readonly InferredField[];
  /** JSONata expressions over `{input, output}` that held on the samples. */
  readonly rules: readonly string[];
}

export interface FirstContract {
  /** Becomes id and name. */
  readonly name: string;
  readonly models: readonly InferredModel[];
  /** The file and format of the samples where they are not JSON. */
  readonly server?: { readonly path: string; readonly format: string };
}

const head = ` Drawn up from samples by fire-flow init. It demands what all of them fulfil and what can hardly be chance.
 Lines with "decide" are for a person: samples cannot tell what may occur, only what did.`;

/** The text of an ODCS 3.1 contract. */
export function writeContract({ name, models, server }: FirstContract): string {
  const document = new Document({
    apiVersion: "v3.1.0",
    kind: "DataContract",
    id: name,
    name,
    version: "0.1.0",
    status: "draft",
    ...(server && { servers: [{ server: "samples", type: "local", ...server }] }),
  });
  document.commentBefore = head;
  const schema = document.createNode([]) as YAMLSeq;
  for (const it of models) schema.add(modelNode(document, it));
  document.set("schema", schema);
  return document.toString({ lineWidth: 0 });
}

function modelNode(document: Document, { name, many, records, fields, rules }: InferredModel): YAMLMap {
  const node = document.createNode({ name, ...(many && { physicalType: "table" }) }) as YAMLMap;
  const seen = `${records} record${records === 1 ? " was" : "s were"} seen`;
  node.commentBefore = ` ${seen}: what all of them have is taken for required.`;
  node.set("properties", propertiesNode(document, fields));
  if (rules.length > 0) {
    const quality = document.createNode(
      rules.map((implementation) => ({ type: "custom", engine: "jsonata", implementation })),
    );
    quality.commentBefore = " decide: these held on the samples; keep those that must always hold.";
    node.set("quality", quality);
  }
  return node;
}

function propertiesNode(document: Document, fields: readonly InferredField[]): YAMLSeq {
  const seq = document.createNode([]) as YAMLSeq;
  for (const { name, required, unique, value } of fields) {
    const flags = { ...(required && { required }), ...(unique && { unique }) };
    seq.add(valueNode(document, value, { name }, flags));
  }
  return seq;
}

function valueNode(document: Document, value: Inferred, named: object, flags: object): YAMLMap {
  const node = document.createNode({ ...named, ...typeOf(value), ...flags }) as YAMLMap;
  if (value.notes.length > 0) node.commentBefore = value.notes.map((it) => ` ${it}`).join("\n");
  if (value.type === "object") node.set("properties", propertiesNode(document, value.fields));
  else if (value.type === "array") node.set("items", valueNode(document, value.items, {}, {}));
  else if (Object.keys(value.options).length > 0) {
    node.set("logicalTypeOptions", document.createNode(value.options, { flow: true }));
  }
  return node;
}

/** ODCS has no type for any value but that of some stores, and keeps the missing time zone in the options. */
function typeOf({ type }: Inferred): object {
  if (type === "any") return { physicalType: "variant" };
  return { logicalType: type === "timestamp_ntz" ? "timestamp" : type };
}
