/** npm windmill-yaml-validator is what `wmill lint` judges by: whatever it rejects is found here as well. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WindmillYamlValidator } from "windmill-yaml-validator";
import { stringify } from "yaml";
import { annotations, type Schema } from "../../src/windmill/schemas/check.ts";
import { definitions, schemas, triggerSchemas } from "../../src/windmill/schemas/index.ts";
import { expr, fixed, flow, inline, lines, runs, takesNothing, workspace } from "./workspace.ts";

const validator = new WindmillYamlValidator();

const rejects = (text: string): boolean => {
  const { errors, parsed } = validator.validate(text, { type: "flow" });
  return errors.length > 0 || parsed.diagnostics.length > 0;
};

/** A flow that uses every kind of step. */
const whole = {
  summary: "all",
  description: "",
  value: {
    modules: [
      inline("a", takesNothing, { x: expr("1"), y: fixed(2) }, { retry: { constant: { attempts: 1, seconds: 1 } } }),
      runs("b", "f/team/b", { z: { type: "ai" } }),
      {
        id: "c",
        value: {
          type: "forloopflow",
          iterator: expr("[1]"),
          skip_failures: false,
          modules: [{ id: "d", value: { type: "identity" } }],
        },
      },
      {
        id: "e",
        value: {
          type: "branchone",
          branches: [{ expr: "true", modules: [runs("f", "f/team/y", {}, "flow")] }],
          default: [],
        },
        stop_after_if: { expr: "false", skip_if_stopped: true },
      },
      { id: "g", value: { type: "branchall", branches: [{ modules: [] }], parallel: true } },
      {
        id: "h",
        value: {
          type: "aiagent",
          input_transforms: { user_message: fixed("hello") },
          tools: [{ id: "t", value: { tool_type: "websearch" } }],
        },
      },
    ],
    failure_module: inline("failure", takesNothing),
    same_worker: false,
    notes: [{ id: "n", text: "", color: "yellow", type: "free" }],
  },
  schema: { type: "object", properties: {} },
};

/** Every path of keys and indices into a value. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const children = Array.isArray(value) ? value.map((it, at) => [at, it] as const) : Object.entries(value);
  return [path, ...children.flatMap(([key, it]) => pathsOf(it, [...path, key]))];
}

type Change = { readonly path: readonly (string | number)[]; readonly to: unknown };

function changed(value: unknown, { path, to }: Change): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  const next = changed((value as Record<string | number, unknown>)[key], { path: rest, to });
  if (Array.isArray(value)) return value.map((it, at) => (at === key ? next : it));
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([k, it]) =>
      k !== String(key) ? [[k, it]] : next === undefined ? [] : [[k, next]],
    ),
  );
}

const change = fc.record({
  path: fc.constantFrom(...pathsOf(whole)),
  to: fc.constantFrom(undefined, null, 3, 1.5, true, "banana", [], {}, [1], { a: 1 }),
});

describe("what windmill-yaml-validator says", () => {
  it("is that the flow with every kind of step is right", () => {
    expect(rejects(stringify(whole))).toBe(false);
  });

  it("is found here as well, whatever is changed in a flow", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 1 }), async ([it]) => {
        const text = stringify(changed(whole, it as Change) ?? null);
        const found = await lines(workspace({ ...flow("f/team/y", []), "f/team/x.flow/flow.yaml": text }));
        const schema = found.filter((line) => /structure\.(schema|yaml)/.test(line));
        // Not the other way round: it lets a step whose value is no map pass, which the server does not.
        if (rejects(text)) expect(schema).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe("the schemas", () => {
  const known = new Set<string>([
    ...annotations,
    ...["type", "nullable", "properties", "required", "items", "enum", "oneOf", "anyOf", "allOf", "discriminator"],
    ...["additionalProperties", "minimum", "maximum", "$ref"],
  ]);

  it.each(Object.entries({ ...definitions, ...schemas, ...triggerSchemas }))(
    "%s uses no keyword that is not judged",
    (_, schema) => {
      const visit = (it: Schema): void => {
        expect([...known]).toEqual(expect.arrayContaining(Object.keys(it)));
        const parts = [
          it.items,
          ...(it.oneOf ?? []),
          ...(it.anyOf ?? []),
          ...(it.allOf ?? []),
          ...Object.values(it.properties ?? {}),
        ];
        for (const part of [...parts, it.additionalProperties]) if (typeof part === "object") visit(part);
      };
      visit(schema as Schema);
    },
  );
});
