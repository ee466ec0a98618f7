import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mask } from "../../src/judges/index.ts";
import type { Value } from "../../src/types/value.ts";
import { array, field, map, model, object } from "../support/models.ts";

const personal = { personal: true };

describe("masking", () => {
  it("replaces personal fields and nothing else", () => {
    const of = model({
      fields: [
        field("name", "string", personal),
        field("born", "date", personal),
        field("seen", "timestamp", personal),
        field("age", "integer", personal),
        field("city"),
        field("friends", array(object([field("mail", "string", personal), field("since", "integer")]))),
        field("home", object([field("street"), field("no", "integer")]), personal),
        field("byMail", map("integer"), personal),
      ],
    });
    expect(
      mask(
        {
          name: "Ada Łovelace-2 日本",
          born: "1815-12-10",
          seen: "1830-01-01T00:00:00+01:00",
          age: 36,
          city: "London",
          friends: [{ mail: "b@c.de", since: 1833 }],
          home: { street: "St. James 12", no: 12 },
          byMail: { "a@b.c": 1, "x@y.z": 2 },
        },
        of,
      ),
    ).toEqual({
      name: "xxx xxxxxxxx-0 xx",
      born: "2000-01-01",
      seen: "2000-01-01T00:00:00Z",
      age: 0,
      city: "London",
      friends: [{ mail: "x@x.xx", since: 1833 }],
      home: { street: "xx. xxxxx 00", no: 0 },
      byMail: { "x@x.x": 0, "x@x.x_2": 0 },
    });
  });

  it("takes every record of an array, whatever the cardinality", () => {
    const of = model({ fields: [field("name", "string", personal)] });
    expect(mask([{ name: "Ada" }, { name: null }, "odd"], of)).toEqual([{ name: "xxx" }, { name: null }, "odd"]);
  });

  it("keeps type, shape and length of any value, and leaves no letter or digit but x and 0", () => {
    const value = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<Value>(null, true, 7n ** 30n, "2024-02-30"),
        fc.double(),
        fc.string({ unit: "grapheme" }),
        fc.array(tie("value")),
        fc.dictionary(fc.string(), tie("value")),
      ),
    })).value;
    const of = model({ fields: [field("any", "any", personal)] });
    const outline = (it: Value): unknown => {
      if (Array.isArray(it)) return it.map(outline);
      if (typeof it === "string") return [...it].length;
      if (typeof it !== "object" || it === null)
        return it === null ? null : typeof it === "bigint" ? "number" : typeof it;
      return Object.values(it).map(outline);
    };
    fc.assert(
      fc.property(value, (it) => {
        const masked = (mask({ any: it }, of) as { any: Value }).any;
        expect(JSON.stringify(outline(masked)).length).toBe(JSON.stringify(outline(it)).length);
        expect(JSON.stringify(masked).replace(/true|false|null|_\d+|\\u[0-9a-f]{4}|\\[a-z]/g, "")).not.toMatch(
          /[a-wyz1-9]/i,
        );
      }),
    );
  });
});
