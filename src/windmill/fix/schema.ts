/** A script's schema, mended where it does not fit the parameters of its program. */
import type { Document, Scalar, YAMLSeq } from "yaml";
import type { Difference } from "../checks/signature.ts";
import type { Parameter, Program } from "../scripts/signature.ts";

/** As wmill writes its files. */
const style = { lineWidth: 0, singleQuote: true } as const;

/** Keys of a property that speak of its type. */
const ofType = ["format", "default", "enum", "items", "properties", "required", "pattern", "contentEncoding"];

/**
 * The metadata with its schema mended; everything else of it stays byte for byte as it was, and comments stay. The same
 * text where the schema cannot be told apart from the rest.
 */
export async function mendSchema(text: string, differences: readonly Difference[]): Promise<string> {
  const { Document, isMap, parseDocument } = await import("yaml");
  const whole = parseDocument(text, { logLevel: "silent" });
  const schema = whole.errors.length === 0 && isMap(whole.contents) ? whole.contents.get("schema", true) : undefined;
  // What anchors and aliases share cannot be changed in one place alone.
  if (!isMap(schema) || !schema.range || /[&*]\w/.test(text.slice(schema.range[0], schema.range[1]))) return text;
  const [start, end] = schema.range;
  for (const it of differences) change(whole, it);
  const part = new Document();
  part.contents = schema;
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const rendered = part
    .toString(style)
    .trimEnd()
    .replaceAll(/\n(?=[^\n])/g, `\n${" ".repeat(column)}`);
  const old = text.slice(start, end);
  const mended = rendered + old.slice(old.trimEnd().length);
  return (
    text.slice(0, start) + (text.includes("\r\n") ? mended.replaceAll(/\r?\n/g, "\r\n") : mended) + text.slice(end)
  );
}

function change(document: Document, it: Difference): void {
  const property = (name: string) => ["schema", "properties", name];
  switch (it.kind) {
    case "lacking":
      document.setIn(property(it.parameter.name), document.createNode(propertyOf(it.parameter)));
      if (it.parameter.required) list(document, it.parameter.name);
      break;
    case "type":
      for (const key of ofType) document.deleteIn([...property(it.parameter.name), key]);
      document.setIn([...property(it.parameter.name), "type"], it.parameter.type);
      break;
    case "required":
      unlist(document, "required", it.parameter.name);
      break;
    case "unknown":
      document.deleteIn(property(it.name));
      unlist(document, "required", it.name);
      unlist(document, "order", it.name);
      break;
  }
}

function list(document: Document, name: string): void {
  const path = ["schema", "required"];
  if (document.hasIn([...path, 0])) document.addIn(path, name);
  else document.setIn(path, document.createNode([name]));
}

function unlist(document: Document, key: "required" | "order", name: string): void {
  const list = document.getIn(["schema", key]) as YAMLSeq<Scalar> | undefined;
  const at = list?.items?.findIndex((it) => it.value === name) ?? -1;
  if (at >= 0) document.deleteIn(["schema", key, at]);
}

/** An unknown type is not stated: it stands for any. */
const propertyOf = ({ type }: Parameter): object => ({ ...(type !== "any" && { type }), description: "" });

/** Metadata for a program that has none; nothing where its parameters are not known. */
export async function newMetadata({ main, syntax }: Program): Promise<string | undefined> {
  if (main.kind !== "found" || syntax) return undefined;
  const { stringify } = await import("yaml");
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: Object.fromEntries(main.parameters.map((it) => [it.name, propertyOf(it)])),
    required: main.parameters.filter((it) => it.required).map((it) => it.name),
  };
  return stringify({ summary: "", description: "", lock: "", kind: "script", schema }, style);
}
