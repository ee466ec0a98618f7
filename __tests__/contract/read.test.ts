import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { brief, contractOf, dcsFields, odcsProperties, read } from "./builders.ts";

describe("readContract", () => {
  it("hashes the text with LF ends and without a byte order mark", () => {
    const text = dcsFields("f: {type: string}");
    const sha256 = createHash("sha256").update(text).digest("hex");
    for (const it of [text, text.replaceAll("\n", "\r\n"), `\uFEFF${text}`]) {
      expect(contractOf(it)).toMatchObject({ sha256, text, format: "dcs", version: "1.2.0", path: "contract.yaml" });
    }
  });

  it("reads a contract that is written as JSON", () => {
    const json = JSON.stringify({
      apiVersion: "v3.1.0",
      kind: "DataContract",
      schema: [{ name: "out", properties: [{ name: "a", logicalType: "string" }] }],
    });
    expect(contractOf(json).models).toMatchObject([{ name: "out", fields: [{ name: "a" }] }]);
  });

  it.each([
    ["an empty file", "", "contract.unreadable"],
    ["a list", "- a", "contract.unreadable"],
    ["text", "hello", "contract.unreadable"],
    ["broken YAML", "a: [1", "contract.unreadable"],
    ["an unknown tag", "a: !!python/object x", "contract.unreadable"],
    ["two documents", "a: 1\n---\nb: 2", "contract.unreadable"],
    ["a list for a key", "[a]: 1", "contract.unreadable"],
    ["an alias without anchor", "a: *b", "contract.alias"],
    ["an alias that contains itself", "a: &a [*a]", "contract.alias"],
    ["deep nesting", "[".repeat(20_000), "contract.unreadable"],
    ["nesting", `a: ${"[".repeat(100)}${"]".repeat(100)}`, "contract.too-large"],
    ["a giant file", "a: 1\n".repeat(600_000), "contract.too-large"],
  ])("refuses %s", (_, text, rule) => {
    const { ok, findings } = read(text);
    expect(ok).toBe(false);
    expect(findings[0]).toMatchObject({ rule, severity: "error", location: { file: "contract.yaml" } });
  });

  it("refuses aliases that multiply without end, at once", () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`);
    expect(brief(read(`a0: &a0 [x, y]\n${bomb.join("\n")}`).findings)).toEqual(["error contract.too-large 1"]);
  });

  it("refuses merges that multiply without end, at once", () => {
    const base = `base: &b {${Array.from({ length: 1000 }, (_, i) => `k${i}: 1`).join(", ")}}`;
    const text = `${base}\n<<: [${"*b, ".repeat(1000)}]`;
    expect(read(text).findings[0]).toMatchObject({ rule: "contract.too-large" });
  });

  it("reads anchors, aliases and merge keys", () => {
    const text = dcsFields("a: &text {type: string, maxLength: 3}\nb: *text\nc: {<<: *text, maxLength: 5}");
    const limits = contractOf(text).models[0]?.fields.map((it) =>
      it.shape.constraints.map((has) => "limit" in has && has.limit),
    );
    expect(limits).toEqual([[3], [3], [5]]);
  });

  it("names both places of a key that stands twice", () => {
    const { findings } = read(dcsFields("a: {type: string}\nb: {type: int}\na: {type: int}"));
    expect(findings).toMatchObject([
      { rule: "contract.duplicate-key", location: { line: 11 }, message: expect.stringContaining("line 9") },
    ]);
  });

  it("names a property that stands twice in a list", () => {
    const text = odcsProperties("- {name: a, logicalType: string}\n- {name: a, logicalType: string}");
    expect(brief(read(text).findings)).toEqual(["error contract.duplicate-key 10"]);
  });

  it.each([
    ["dataContractSpecification: 0.9.3", true],
    ["dataContractSpecification: 1.2.1", true],
    ["dataContractSpecification: 0.8.0", false],
    ["dataContractSpecification: 2.0.0", false],
    ["apiVersion: v3.0.0\nkind: DataContract", true],
    ["apiVersion: v3.2.0\nkind: DataContract", true],
    ["apiVersion: v2.2.2\nkind: DataContract", false],
    ["apiVersion: v3.3.0\nkind: DataContract", false],
  ])("reads the versions it knows and no others: %s", (head, ok) => {
    const models = head.startsWith("api")
      ? "schema: [{name: a, properties: [{name: x, logicalType: string}]}]"
      : "models: {a: {fields: {x: {type: string}}}}";
    const result = read(`${head}\n${models}`);
    expect(result.ok).toBe(ok);
    expect(brief(result.findings)).toEqual(ok ? [] : ["error contract.version 1"]);
  });

  it.each([
    ["dataContractSpecification: 1.2\nmodels: {a: {fields: {x: {type: string}}}}", "1.2"],
    [
      "apiVersion: 3.1.0\nkind: DataContract\nschema: [{name: a, properties: [{name: x, logicalType: string}]}]",
      "3.1.0",
    ],
    ["apiVersion: v3.1.0\nschema: [{name: a, properties: [{name: x, logicalType: string}]}]", "v3.1.0"],
    [
      "apiVersion: v3.1.0\nkind: DataContract\nversion: 1.0\nschema: [{name: a, properties: [{name: x, logicalType: string}]}]",
      "v3.1.0",
    ],
  ])("reads a sloppy head with a warning: %s", (text, version) => {
    const result = read(text);
    expect(result.findings).toMatchObject([{ rule: "contract.form", severity: "warning" }]);
    expect(result.ok && result.value.version).toBe(version);
  });

  it("judges the rest even when nothing says which format it is", () => {
    const { ok, findings } = read("models: {a: {fields: {x: {type: strng}}}}");
    expect(ok).toBe(false);
    expect(findings.map((it) => it.rule)).toEqual(["contract.format", "contract.type"]);
  });

  it.each([
    ["dataContractSpecification: 1.2.0"],
    ["dataContractSpecification: 1.2.0\nmodels:"],
    ["dataContractSpecification: 1.2.0\nmodels: {}"],
    ["dataContractSpecification: 0.9.0\nschema: {type: dbt, specification: x}"],
    ["apiVersion: v3.1.0\nkind: DataContract\nschema: []"],
  ])("refuses a contract without a model: %s", (text) => {
    expect(read(text).findings).toMatchObject([{ rule: "contract.no-models", severity: "error" }]);
  });

  it("reports everything at once, in the order of the file", () => {
    const { findings } = read(dcsFields("a: {type: strng}\nb: {type: string, maxLength: x}", "quality: [x]"));
    expect(brief(findings)).toEqual([
      "error contract.type 9",
      "error contract.value 10",
      "warning contract.quality-not-judged 11",
    ]);
  });

  it("bounds what it says of a contract that is wrong everywhere", () => {
    const { ok, findings } = read("a: 1\n".repeat(100_000));
    expect(ok).toBe(false);
    expect(findings).toHaveLength(200);
  });

  it("says once what is wrong in a definition, however often it is referred to", () => {
    const text = dcsFields(
      "a: {$ref: '#/definitions/d'}\nb: {$ref: '#/definitions/d'}",
      "definitions:\n  d: {type: strng}",
    );
    expect(brief(read(text).findings)).toEqual(["error contract.type 12"]);
  });

  it("shows no control characters of the contract's in messages", () => {
    const { findings } = read(dcsFields('f: {type: "\\e[31mred\\u202e"}'));
    expect(findings[0]?.message).not.toMatch(/\p{C}/u);
  });
});
