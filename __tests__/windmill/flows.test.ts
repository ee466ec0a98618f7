import { describe, expect, it } from "vitest";
import { faults, one, stop, whileLoop } from "./faults/flows.ts";
import {
  expr,
  type Files,
  flow,
  found,
  inline,
  inputs,
  lines,
  runs,
  takesNothing,
  takesX,
  workspace,
} from "./workspace.ts";

const variable = { "f/team/token.variable.yaml": { value: "", is_secret: true, description: "" } };

describe.each(faults)("%s", (_, faulty, clean, expected) => {
  it("is found with file and line", async () => {
    expect(await lines(workspace({ ...variable, ...faulty }))).toEqual(expected);
  });
  it("is not found in its clean twin", async () => {
    expect(await lines(workspace({ ...variable, ...clean }))).toEqual([]);
  });
});

it("lets a step of a loop read a later one's result of the iteration before", async () => {
  const body = [
    inline("generate", takesX, { x: expr("results.collect?.feedback ?? ''") }),
    inline("collect", takesNothing, {}, { stop_after_if: stop }),
  ];
  expect(await lines(workspace(one([whileLoop(body)])))).toEqual([]);
});

it("takes a handler without transforms, which is handed the error as it is", async () => {
  const handler = inline("on_error", "def main(error: dict):\n    return error\n");
  expect(await lines(workspace(one([], { value: { failure_module: handler } })))).toEqual([]);
});

it.each([
  ["results.xfetch.rows", "did you mean `fetch`?"],
  ["flow_input.nmae", "did you mean `name`?"],
])("says what %s most likely means", async (text, hint) => {
  const steps = [inline("fetch", takesNothing), inline("a", takesX, { x: expr(text) })];
  const findings = await found(workspace(one(steps, { schema: inputs({ name: "string" }) })));
  expect(findings.map((it) => it.message)).toEqual([expect.stringContaining(hint)]);
});

it("takes what servers emit and accept", async () => {
  const flows = one([
    inline(
      "a",
      takesNothing,
      {},
      { retry: { exponential: { attempts: 0, seconds: 0, multiplier: 1, random_factor: 0 } }, timeout: 30 },
    ),
  ]);
  expect((await lines(workspace(flows))).filter((it) => it.startsWith("error"))).toEqual([]);
});

describe("a flow that runs itself", () => {
  const endless = async (files: Files) =>
    (await lines(workspace(files))).filter((it) => it.includes("endless-recursion")).map((it) => it.split(" ")[2]);
  const next = (to: string, more = {}) => ({ ...runs("z", to, {}, "flow"), ...more });
  const self = "f/team/x";

  it.each([
    [
      "in a branch",
      [
        {
          id: "a",
          value: { type: "branchone", branches: [{ expr: "flow_input.x", modules: [next(self)] }], default: [] },
        },
      ],
    ],
    [
      "in a loop, which may be empty",
      [{ id: "a", value: { type: "forloopflow", iterator: expr("[]"), skip_failures: false, modules: [next(self)] } }],
    ],
    ["where the step can be skipped", [next(self, { skip_if: { expr: "true" } })]],
    ["after somebody's approval", [inline("a", takesNothing, {}, { suspend: { required_events: 1 } }), next(self)]],
  ])("may do so %s", async (_, modules) => {
    expect(await endless(flow(self, modules))).toEqual([]);
  });

  it("is told where the circle is, not of what leads there or out of it", async () => {
    const files = {
      ...flow("f/team/a", [next("f/team/b")]),
      ...flow("f/team/b", [next("f/team/c")]),
      ...flow("f/team/c", [next("f/team/d"), { ...next("f/team/b"), id: "y" }]),
      ...flow("f/team/d", [inline("a", takesNothing)]),
    };
    expect(await endless(files)).toEqual(["f/team/b.flow/flow.yaml:5", "f/team/c.flow/flow.yaml:10"]);
  });

  it("is not told of what leads from one circle to another", async () => {
    const files = {
      ...flow("f/team/a", [next("f/team/b")]),
      ...flow("f/team/b", [next("f/team/a"), { ...next("f/team/c"), id: "y" }]),
      ...flow("f/team/c", [next("f/team/d")]),
      ...flow("f/team/d", [next("f/team/c")]),
    };
    const circles = ["a", "b", "c", "d"].map((it) => `f/team/${it}.flow/flow.yaml:5`);
    expect(await endless(files)).toEqual(circles);
  });

  it.each([{ skip_if: null }, { mock: null }, { mock: { enabled: false } }])(
    "is told where the step is not skipped after all: %j",
    async (more) => {
      expect(await endless(flow(self, [next(self, more)]))).toEqual(["f/team/x.flow/flow.yaml:5"]);
    },
  );

  it.each([
    ["skip_expr", { value: { skip_expr: "flow_input.x" } }, {}],
    ["mock", {}, { mock: { enabled: true, return_value: 1 } }],
    ["stop_after_all_iters_if", {}, undefined],
  ])("may do so by %s", async (key, more, stated) => {
    const before = {
      id: "a",
      value: { type: "forloopflow", iterator: expr("[1]"), skip_failures: false, modules: [] },
    };
    const steps = stated ? [next(self, stated)] : [{ ...before, [key]: { expr: "true" } }, next(self)];
    expect(await endless(flow(self, steps, more))).toEqual([]);
  });
});

describe("the place of a fault in a program that stands in a flow", () => {
  const head =
    "summary: x\nvalue:\n  modules:\n    - id: a\n      value:\n        type: rawscript\n        language: python3\n";
  const tail = "        input_transforms: {}\nschema: {}\n";
  const place = async (content: string): Promise<string> => {
    const text = `${head}        content: ${content}${tail}`;
    const findings = await found(workspace({ "f/team/x.flow/flow.yaml": text }));
    return findings.map(({ location, message }) => `${location?.line}:${location?.column} ${message}`).join("\n");
  };

  it.each([
    ["that begins with a blank line", "|\n\n          def main():\n            return (1\n", "11:20"],
    ["whose first line is indented further", "|2\n            # x\n          f(1\n", "10:12"],
    ["that is folded", ">\n          def main():\n\n            x = 1\n\n            return (1\n", "13:20"],
    ["with CRLF", "|\r\n          def main():\r\n            return (1\r\n", "10:20"],
  ])("is exact in a block %s", async (_, content, expected) => {
    expect(await place(content)).toMatch(new RegExp(`^${expected} `));
  });

  it("is told by the line of the program where it is quoted", async () => {
    expect(await place(`${JSON.stringify("def main():\n  x = 1\n\n  return (1\n")}\n`)).toMatch(
      /^[89]:\d+ the program has a syntax error on line \d of it: /,
    );
  });
});

it.each([">-", ">", ""])("finds the place in an expression that is folded by %j", async (style) => {
  const expression = [style, "          results.a.x +", "", "            results.a.y +", "          results.gone"];
  const text = [
    ...["summary: x", "value:", "  modules:", "    - id: a", "      value: {type: identity}", "    - id: b"],
    ...["      value:", "        type: rawscript", "        language: python3", "        content: |"],
    ...["          def main(x):", "              return x", "        input_transforms:", "          x:"],
    ...["            type: javascript", `            expr: ${expression[0]}`],
    ...expression.slice(1).map((it) => (it === "" ? it : `    ${it}`)),
    "schema: {}",
  ].join("\n");
  const findings = await found(workspace({ "f/team/x.flow/flow.yaml": text }));
  expect(findings.map(({ location }) => `${location?.line}:${location?.column}`)).toEqual(["20:23"]);
});

const folded = (style: string, lines: readonly string[]): Files => {
  const text = [
    ...["summary: x", "value:", "  modules:", "    - id: a", "      value:", "        type: rawscript"],
    ...["        language: python3", "        content: |", "          def main(x):", "              return x"],
    ...["        input_transforms:", "          x:", "            type: javascript", `            expr: ${style}`],
    ...lines.map((it) => `              ${it}`),
  ].join("\n");
  return workspace({ "f/team/x.flow/flow.yaml": `${text}\n` });
};

it.each([">-", ""])("finds what ends too early at the end of a text that is folded by %j", async (style) => {
  const findings = await found(folded(style, ["flow_input.a +", "flow_input.b +"]));
  expect(findings.map(({ location }) => `${location?.line}:${location?.column}`)).toEqual(["16:29"]);
});

it("finds the places of thousands of names in one folded text", async () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `results.gone${index},`);
  const findings = await found(folded(">-", ["[", ...names, "]"]));
  expect(findings.at(-1)?.location?.line).toBe(15 + names.length);
});
