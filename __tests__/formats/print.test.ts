import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats, unprintable } from "../../src/formats/index.ts";
import type { FormatName, Value } from "../../src/types/value.ts";
import { field, model } from "../support/models.ts";

const orders = model({ cardinality: "many", fields: [field("id", "integer")] });
const names = Object.keys(formats) as FormatName[];

describe("printing", () => {
  it("throws for no value", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(orders, undefined), fc.jsonValue(), (name, of, value) => {
        expect(typeof formats[name].print(value as Value, of)).toBe("string");
      }),
    );
  });

  it.each<[FormatName, Value]>([
    ["json", null],
    ["csv", []],
    ["csv", { id: 1 }],
    ["csv", [{ id: 1 }]],
    ["ndjson", [{ id: 1 }, null]],
  ])("as %s is possible for %j", (name, value) => {
    expect(unprintable(value, name, "it")).toBeUndefined();
  });

  it.each<[FormatName, Value, string]>([
    ["csv", null, "is null"],
    ["ndjson", null, "is null"],
    ["ndjson", 5, "is a number"],
    ["csv", [{ id: 1 }, [2]], ": item 2 is an array"],
    ["csv", ["x"], ": item 1 is a text"],
  ])("as %s is refused for %j, by the name of what it is", (name, value, part) => {
    const finding = unprintable(value, name, 'the input of "first"');
    expect(finding).toMatchObject({ rule: "format.unprintable", severity: "error" });
    expect(finding?.message).toContain('the input of "first" cannot be written');
    expect(finding?.message).toContain(part);
  });
});

it("a finding about what stands in no file points at no line", () => {
  const read = (file: string) => formats.csv.read(new TextEncoder().encode("id\n1,2\n"), orders, file).findings[0];
  expect(read("stdout")).not.toHaveProperty("location");
  expect(read("stdout")?.message).toContain("line 2");
  expect(read("orders.csv")).toMatchObject({ location: { file: "orders.csv", line: 2 } });
});
