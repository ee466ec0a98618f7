/** A script's schema, mended in place where it does not fit the parameters of its program. */
import type { Difference } from "../checks/signature.ts";
import type { Program } from "../scripts/signature.ts";
import { blockOf } from "./block.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { isPlain, propertyOf } from "./plain.ts";

/** As wmill writes its files. */
const style = { lineWidth: 0, singleQuote: true } as const;

/**
 * The metadata with the lines of its schema inserted, replaced or deleted that differ; everything else stays byte for byte.
 * Nothing where the schema is written in flow style, or shares parts by anchors, so that it has no lines of its own.
 * @param text without a byte order mark
 * @param differences of plain parameters alone
 */
export async function mendSchema(text: string, differences: readonly Difference[]): Promise<string | undefined> {
  const yaml = await import("yaml");
  const { isAlias, isMap, isScalar, parseDocument, stringify, visit } = yaml;
  const whole = parseDocument(text, { logLevel: "silent" });
  const schema = whole.errors.length === 0 && isMap(whole.contents) ? whole.contents.get("schema", true) : undefined;
  if (!isMap(schema) || schema.flow || schema.items.length === 0) return undefined;
  const shared: unknown[] = [];
  visit(schema, {
    Node: (_, it) => {
      if (isAlias(it) || it.anchor !== undefined) shared.push(it);
    },
  });
  if (shared.length > 0) return undefined;

  const edits: Edit[] = [];
  for (const it of differences) {
    if (it.kind !== "type") continue;
    const type = schema.getIn(["properties", it.parameter.name, "type"], true);
    if (!isScalar(type) || !type.range) return undefined;
    edits.push({ from: type.range[0], to: type.range[1], text: it.parameter.type });
  }
  const lacking = differences.flatMap((it) => (it.kind === "lacking" ? it.parameter : []));
  const gone = new Set(differences.flatMap((it) => (it.kind === "unknown" ? it.name : [])));
  const { indent, reshape, holds } = blockOf(text, schema, yaml);
  const properties = lacking.flatMap((it) =>
    stringify({ [it.name]: propertyOf(it) }, { ...style, indent: indent.length })
      .trimEnd()
      .split("\n"),
  );
  const names = lacking.map((it) => `- ${stringify(it.name, style).trim()}`);
  const shaped = [
    reshape("properties", { gone, added: properties, empty: "{}" }),
    reshape("required", { gone, added: names, empty: "[]" }),
    // wmill makes no order of its own.
    holds("order") ? reshape("order", { gone, added: names, empty: "[]" }) : [],
  ];
  if (shaped.includes(undefined)) return undefined;
  return applyEdits(text, [...edits, ...shaped.flatMap((it) => it ?? [])]);
}

/** Metadata for a program that has none; nothing where its schema is not certain. */
export async function newMetadata({ main, syntax }: Program): Promise<string | undefined> {
  if (main.kind !== "found" || syntax || !main.parameters.every(isPlain)) return undefined;
  const { stringify } = await import("yaml");
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: Object.fromEntries(main.parameters.map((it) => [it.name, propertyOf(it)])),
    required: main.parameters.map((it) => it.name),
  };
  return stringify({ summary: "", description: "", lock: "", kind: "script", schema }, style);
}
