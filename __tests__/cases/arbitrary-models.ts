/** Input models of every kind, for properties of what is drawn from them. */
import fc from "fast-check";
import type { Field, Model, Shape } from "../../src/types/contract.ts";
import * as build from "../support/models.ts";

const optionally = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const given = <T>(...items: readonly (T | undefined)[]): T[] => items.filter((it) => it !== undefined);

const strings: fc.Arbitrary<Shape> = fc.oneof(
  fc
    .tuple(optionally(fc.nat(12)), optionally(fc.integer({ min: 12, max: 400 })))
    .map(([min, max]) =>
      build.scalar(
        "string",
        ...given(min === undefined ? min : build.minLength(min), max === undefined ? max : build.maxLength(max)),
      ),
    ),
  fc
    .constantFrom(
      "^[A-Z]{2}\\d{3}$",
      "[a-z]+",
      "^\\S+@\\S+$",
      "^(a+)+$",
      "^(?:new|used)$",
      "(?i)^sku-[0-9]+$",
      "^.{3,}$",
      "^[A-Z\\-]*$",
    )
    .map((it) => build.scalar("string", build.pattern(it))),
  fc
    .constantFrom("email", "uuid", "uri", "hostname", "ipv4", "ipv6", "byte", "binary", "password" as const)
    .map((it) => build.scalar("string", build.format(it))),
  fc.constant(build.scalar("string", build.format("email"), build.minLength(20), build.maxLength(40))),
  fc.constant(build.scalar("string", build.pattern("^[a-z]+$"), build.minLength(30), build.maxLength(60))),
  fc.uniqueArray(fc.string(), { minLength: 1 }).map((it) => build.scalar("string", build.oneOf(...it))),
);

const within = (low: number, high: number): fc.Arbitrary<Shape> =>
  fc
    .record({
      type: fc.constantFrom("integer", "number" as const),
      low: optionally(fc.integer({ min: low, max: 0 })),
      high: optionally(fc.integer({ min: 10, max: high })),
      open: fc.boolean(),
      divisor: optionally(fc.constantFrom(1, 5, 0.5, 0.01, 2.5)),
    })
    .map(({ type, low, high, open, divisor }) =>
      build.scalar(
        type,
        ...given(
          low === undefined ? low : open ? build.exclusiveMinimum(low) : build.minimum(low),
          high === undefined ? high : open ? build.exclusiveMaximum(high) : build.maximum(high),
          divisor === undefined ? divisor : build.multipleOf(divisor),
        ),
      ),
    );

const numbers: fc.Arbitrary<Shape> = fc.oneof(
  within(-50, 50),
  within(-1e12, 1e12),
  fc.constant(build.scalar("integer", build.minimum(1_600_000_000_000))),
  fc.constant(build.scalar("integer", build.maximum(-(2 ** 40)))),
  fc.constant(build.scalar("number", build.exclusiveMinimum(0), build.exclusiveMaximum(1))),
  fc.constant(build.scalar("number", build.minimum(0.1), build.maximum(0.3))),
  fc.constant(build.scalar("integer", build.oneOf(1, 7, 2 ** 40))),
);

const times: fc.Arbitrary<Shape> = fc.oneof(
  fc.constantFrom("date", "timestamp", "timestamp_ntz", "time" as const).map((it) => build.scalar(it)),
  fc.constant(build.scalar("date", build.exclusiveMinimum("2024-02-28"), build.maximum("2024-03-01"))),
  fc.constant(
    build.scalar(
      "timestamp",
      build.minimum("2024-01-01T00:00:00+02:00"),
      build.exclusiveMaximum("2024-01-01T00:00:00Z"),
    ),
  ),
  fc.constant(
    build.scalar("timestamp", build.minimum("2024-01-01T00:00:00.100Z"), build.maximum("2024-01-01T00:00:00.300Z")),
  ),
  fc.constant(build.scalar("timestamp_ntz", build.minimum("2150-01-01"))),
  fc.constant(build.scalar("time", build.minimum("08:00:00"), build.exclusiveMaximum("17:30:00"))),
);

const scalars: fc.Arbitrary<Shape> = fc.oneof(
  strings,
  numbers,
  times,
  fc.constantFrom("boolean", "any" as const).map((it) => build.scalar(it)),
);

const shapes = (depth: number): fc.Arbitrary<Shape> => {
  if (depth === 0) return scalars;
  const inner = shapes(depth - 1);
  const lists = fc
    .record({ items: inner, min: fc.nat(2), more: fc.nat(20), unique: fc.boolean() })
    .map(({ items, min, more, unique }) =>
      // Members of a narrow type cannot all differ.
      unique && items.type === "string" && items.constraints.length === 0
        ? build.array(items, build.minItems(min), build.maxItems(min + more), build.uniqueItems())
        : build.array(items, build.minItems(min), build.maxItems(min + more)),
    );
  const maps = fc
    .tuple(inner, fc.nat(2))
    .map(([it, min]) => build.map(it, build.minProperties(min), build.maxProperties(min + 3)));
  return fc.oneof(
    { weight: 4, arbitrary: scalars },
    lists,
    maps,
    fieldsOf(inner).map((it) => build.object(it)),
  );
};

const fieldsOf = (shape: fc.Arbitrary<Shape>): fc.Arbitrary<Field[]> =>
  fc
    .uniqueArray(
      fc.tuple(
        fc.oneof(fc.constantFrom("id", "constructor", "toString", "größe", "a b"), fc.string()),
        shape,
        fc.boolean(),
        fc.boolean(),
      ),
      {
        maxLength: 6,
        selector: ([name]) => name,
      },
    )
    .map((fields) =>
      fields
        .filter(([name]) => name !== "__proto__")
        .map(([name, it, required, nullable]) => build.field(name, it, { required, nullable })),
    );

/** Models that are drawable: whatever their constraints, some value satisfies them. */
export const models: fc.Arbitrary<Model> = fc
  .record({ cardinality: fc.constantFrom("one", "many" as const), fields: fieldsOf(shapes(2)), keyed: fc.boolean() })
  .map(({ cardinality, fields, keyed }) =>
    build.model({
      cardinality,
      fields: keyed
        ? [...fields.filter((it) => it.name !== "key"), build.field("key", "integer", { primaryKey: true })]
        : fields,
    }),
  );
