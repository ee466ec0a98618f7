/** Forms of working workspaces that were once taken for faults. */
import { describe, expect, it } from "vitest";
import {
  expr,
  type Files,
  fixed,
  flow,
  found,
  inline,
  inputs,
  lines,
  runs,
  script,
  takesNothing,
  takesX,
  workspace,
} from "./workspace.ts";

const FLOW = "f/team/x.flow/flow.yaml";
const sql = (content: string, transforms: object, language = "postgresql"): Files =>
  flow("f/team/x", [
    {
      id: "a",
      value: {
        type: "rawscript",
        language,
        content,
        input_transforms: { database: fixed({}), ...transforms },
      },
    },
  ]);
const python = (parameters: string, required: Readonly<Record<string, string>>): Files =>
  script("f/team/a.py", `def main(${parameters}):\n    return 1\n`, { schema: inputs(required) });
const locked = (imports: string): Files => ({
  ...script("f/team/a.ts", `${imports}\nexport function main() {}\n`, { lock: "!inline f/team/a.script.lock" }),
  "f/team/a.script.lock": '{\n  "dependencies": {}\n}\n//bun.lock\n{}\n',
});

const clean: readonly (readonly [string, Files])[] = [
  [
    "Bash that reads one position twice, of which Windmill takes the last",
    script("f/team/a.sh", 'x="$1"\nname="$1"\n', { schema: inputs({ name: "string" }) }),
  ],
  [
    "SQL with numbers in names and in texts between dollars",
    sql('SELECT $1::text, $$ $5 $$, $a$ $6 $b$ $7 $a$, "a$8"', { $1: fixed("x") }),
  ],
  [
    "SQL that uses what it declares only in a text between dollars",
    sql("-- $1 name (text)\nDO $$ BEGIN PERFORM f($1); END $$", { name: fixed("x") }),
  ],
  [
    "a workflow as code by a name of its own",
    script(
      "f/team/a.py",
      "from wmill import workflow, step\n\n@workflow\nasync def etl(x: str):\n    return await step('a', lambda: 1)\n",
      { schema: inputs({ x: "string" }) },
    ),
  ],
  [
    "an agent that remembers the last messages",
    {
      "f/team/o.resource.yaml": { resource_type: "openai", value: {} },
      ...flow("f/team/x", [
        {
          id: "a",
          value: {
            type: "aiagent",
            tools: [],
            input_transforms: {
              provider: fixed({ kind: "openai", resource: "$res:f/team/o", model: "m" }),
              output_type: fixed("text"),
              user_message: fixed("hi"),
              memory: fixed({ kind: "window", context_length: 10 }),
            },
          },
        },
      ]),
    },
  ],
  [
    "a Kafka filter by a path",
    {
      ...script("f/team/a.py", takesNothing),
      "f/team/k.resource.yaml": { resource_type: "kafka", value: {} },
      "f/team/k.kafka_trigger.yaml": {
        script_path: "f/team/a",
        is_flow: false,
        kafka_resource_path: "f/team/k",
        topics: ["a"],
        group_id: "b",
        filters: [{ path: "a.b", op: "eq", value: 1 }],
      },
    },
  ],
  [
    "data of an app that has a language and a content, and a program that none of its components runs",
    {
      "f/team/x.app/app.yaml": {
        summary: "",
        value: {
          grid: [
            { data: { componentInput: { type: "static", value: [{ language: "python3", content: "def main(" }] } } },
          ],
          unusedInlineScripts: [{ name: "draft", inlineScript: { language: "python3", content: "def main(" } }],
        },
        policy: {},
      },
    },
  ],
  [
    "names with blanks and hyphens of a flow's environment and of its inputs",
    flow(
      "f/team/x",
      [inline("a", "def main(x, y):\n    return x\n", { x: expr("flow_env.API URL"), y: expr("flow_input.chat-id") })],
      { value: { flow_env: { "API URL": "http://x" } }, schema: inputs({ "chat-id": "string" }) },
    ),
  ],
  [
    "transforms of a step that only hands on what it gets",
    flow("f/team/x", [{ id: "a", value: { type: "identity", input_transforms: { x: expr("a b") } } }]),
  ],
  [
    "a prompt with the markers that models write their changes by",
    script("f/team/a.ps1", "$x = @'\n<<<<<<< SEARCH\nold\n=======\nnew\n>>>>>>> REPLACE\n'@\n"),
  ],
  [
    "a line in brackets that is indented less than its block",
    script(
      "f/team/a.py",
      "def main(a, b):\n    c = (a +\nb)\n    # (\n    d = [\n1, # ]\n  '(', 2]\n    return (c.\n  real, d)\n",
    ),
  ],
  ["numbered parameters of PostgreSQL", sql("SELECT $1::text, $3 -- $2\n", { $1: fixed("x"), $3: fixed("y") })],
  ["a declared parameter that the statement does not use", sql("-- $1 id (int)\nSELECT 1, '$1'\n", {})],
  [
    "a table that is an input",
    sql("-- %%kind%% cats/dogs\nSELECT * FROM %%kind%%\n", { kind: fixed("cats") }, "mysql"),
  ],
  ["a type of SQL with a length", sql("-- :name (varchar(255))\nSELECT :name\n", { name: fixed("x") }, "mysql")],
  [
    "parameters of MySQL by name, beside which those by place are comments",
    sql("-- :name (int)\n-- ? other (varchar) = x\nSELECT :name\n", { name: fixed(1) }, "mysql"),
  ],
  [
    "a script of several modules that imports one of them",
    {
      "f/team/m__mod/script.py": "from .helper import g\n\ndef main():\n    return g()\n",
      "f/team/m__mod/helper.py": "def g():\n    return 1\n",
      "f/team/m__mod/script.yaml": { summary: "", description: "", lock: "", kind: "script", schema: takesNothing },
    },
  ],
  [
    "a database that the program names itself",
    {
      ...script("f/team/q.pg.sql", "-- database g/all/db\nSELECT 1\n"),
      ...flow("f/team/x", [runs("a", "f/team/q")]),
    },
  ],
  [
    "a default that Windmill's parser makes nothing of",
    python("a: int = LIMIT, b: float = -1.5, c: str = f'{LIMIT}', d: bool = not LIMIT, e: typing.Optional[str]", {
      a: "integer",
      b: "number",
      c: "string",
      d: "boolean",
      e: "string",
    }),
  ],
  ["a List of anything, which Windmill takes for a resource", python("a: List", { a: "object" })],
  [
    "an Option of Rust, which Windmill takes for a resource",
    script("f/team/a.rs", "fn main(a: Option<String>) {}\n", { schema: inputs({ a: "object" }) }),
  ],
  [
    "a variadic parameter of Go",
    script("f/team/a.go", "package inner\n\nfunc main(a ...string) {}\n", { schema: inputs({ a: "string" }) }),
  ],
  ["imports of types", locked('import type { A } from "one"\nimport { type B, type C as D } from "two"')],
  [
    "a preprocessor without transforms, which is handed the event",
    flow("f/team/x", [inline("a", takesNothing)], {
      value: { preprocessor_module: inline("preprocessor", "def preprocessor(event):\n    return {}\n") },
    }),
  ],
  [
    "a path where a secret is looked up",
    flow("f/team/x", [inline("a", "def main(api_key):\n    return 1\n", { api_key: fixed("f/team/vault_key") })]),
  ],
  [
    "what a trigger hands over beside the inputs",
    flow("f/team/x", [inline("a", takesX, { x: expr("flow_input.wm_trigger ?? flow_input.raw_string") })], {
      schema: inputs({ name: "string" }),
    }),
  ],
  [
    "an input whose name holds blanks, after a dot",
    flow("f/team/x", [inline("a", takesX, { x: expr("flow_input.limit of rows") })], {
      schema: inputs({ "limit of rows": "number" }),
    }),
  ],
  ["a package's own module", script("f/team/lib/__init__.py", "")],
  ["a number and its text as keys", { "f/team/r.resource.yaml": "resource_type: any\nvalue:\n  1: one\n  '1': uno\n" }],
];

it.each(clean)("takes %s", async (_, files) => {
  expect(await lines(workspace(files))).toEqual([]);
});

describe("a step inside of a branchall", () => {
  const inner = inline("inner", takesNothing);
  const reads = inline("reader", takesX, { x: expr("results.inner") });
  const all = (...branches: readonly object[][]) => ({
    id: "all",
    value: { type: "branchall", parallel: true, branches: branches.map((modules) => ({ modules })) },
  });

  it("has a result once the branchall has", async () => {
    expect(await lines(workspace(flow("f/team/x", [all([inner], []), reads])))).toEqual([]);
    const around = { ...all([all([inner])]), id: "around" };
    expect(await lines(workspace(flow("f/team/x", [around, reads])))).toEqual([]);
  });
  it("has none before, and none for the branches beside it", async () => {
    expect(await lines(workspace(flow("f/team/x", [reads, all([inner])])))).toEqual([
      `warning windmill.flows.later-result ${FLOW}:15`,
    ]);
    expect(await lines(workspace(flow("f/team/x", [all([inner], [reads])])))).toEqual([
      `warning windmill.flows.hidden-result ${FLOW}:30`,
    ]);
  });
});

describe("a codebase", () => {
  const files = script("f/team/a.ts", 'import x from "./data.json"\nexport function main() { return x }\n');

  it("takes in files that are no scripts", async () => {
    const codebases = [{ relative_path: "f/team", includes: ["f/team/*.ts"] }];
    expect(await lines(workspace(files, { codebases }))).toEqual([]);
  });
  it("is only what its patterns name", async () => {
    const codebases = [{ relative_path: "f/team", excludes: ["f/team/a.ts"] }];
    expect(await lines(workspace(files, { codebases }))).toEqual(["warning windmill.references.import f/team/a.ts:1"]);
  });
});

describe("what the server does not look at", () => {
  const again = { exponential: { attempts: 2, seconds: 0 } };
  const errors = async (files: Files) => (await lines(workspace(files))).filter((it) => it.startsWith("error"));

  it("is how a handler is run again, unlike a step", async () => {
    const handler = inline("failure", takesNothing, {}, { retry: again });
    const files = flow("f/team/x", [inline("a", takesNothing)], { value: { failure_module: handler } });
    expect(await errors(files)).toEqual([]);
    const step = inline("a", takesNothing, {}, { retry: again });
    expect(await errors(flow("f/team/x", [step]))).toEqual([`error windmill.flows.refused ${FLOW}:16`]);
  });
  it("is how an agent's tool ends, unlike what it runs", async () => {
    const agent = (path: string) => {
      const value = { type: "script", path, tool_type: "flowmodule", input_transforms: {} };
      const tool = { id: "t", value, mock: {}, stop_after_if: { expr: "true" } };
      return flow("f/team/x", [{ id: "a", value: { type: "aiagent", input_transforms: {}, tools: [tool] } }]);
    };
    expect(await errors(agent("f/team/a"))).toEqual([]);
    expect(await errors(agent("team/a"))).toEqual([`error windmill.references.path ${FLOW}:13`]);
  });
  it("is a random factor below zero, unlike one that no byte holds", async () => {
    const files = (random_factor: number) =>
      flow("f/team/x", [inline("a", takesNothing, {}, { retry: { exponential: { random_factor } } })]);
    expect(await errors(files(-1))).toEqual([]);
    expect(await errors(files(-129))).toEqual([`error windmill.flows.refused ${FLOW}:15`]);
  });
});

it.each(["const y = flow_input.a; y.b", "if (flow_input.a) { 1 } else { 2 }", "throw new Error('no')"])(
  "warns of the statement `%s`, which newer servers take to be null",
  async (text) => {
    const found = await lines(
      workspace(flow("f/team/x", [inline("a", "def main(x):\n    return x\n", { x: expr(text) })])),
    );
    expect(found).toEqual([`warning windmill.flows.expression ${FLOW}:15`]);
  },
);

it.each(["return", "return(flow_input.a);"])(
  "warns of `%s`, before which older servers put another `return`",
  async (text) => {
    const about = await found(workspace(flow("f/team/x", [inline("a", takesX, { x: expr(text) })])));
    expect(about.map((it) => it.message)).toEqual([expect.stringContaining("another `return`")]);
  },
);

it.each([
  ["takes", "\n{ a: 1, b: 2 }\n", []],
  ["finds what is wrong in", "\n\n  { a: 1,\n b: flow_input.y }", [`warning windmill.flows.flow-input ${FLOW}:19`]],
])("%s an expression behind empty lines, which the server cuts off", async (_, text, expected) => {
  const step = inline("a", takesX, { x: expr(text) });
  expect(await lines(workspace(flow("f/team/x", [step], { schema: inputs({ x: "string" }) })))).toEqual(expected);
});

it.each([
  "{ a: flow_input.a.map((it) => { return it.b }), b: 2 }",
  "{ text: 'please return it', b: 2 }",
  "function() { return 1 }",
])("warns of the value `%s`, before which only newer servers put a `return`", async (text) => {
  const found = await lines(
    workspace(flow("f/team/x", [inline("a", "def main(x):\n    return x\n", { x: expr(text) })])),
  );
  expect(found).toEqual([`warning windmill.flows.expression ${FLOW}:15`]);
});

it.each([
  ["a line that is a result, beside which the server reads nothing", "# rows\nresults.a.rows\n"],
  ["a name with blanks that the flow's inputs may hold", "flow_input.Full Name"],
  ["such a name that holds an operator", "flow_input.terms and conditions"],
  ["such a question in another language", "flow_input.C'est déjà prêt ?"],
] as const)("warns of %s", async (_, text) => {
  const found = await lines(workspace(flow("f/team/x", [inline("a", takesX, { x: expr(text) })])));
  expect(found).toEqual([expect.stringMatching(`^warning windmill.flows.expression ${FLOW}:`)]);
});

it("warns of such a name where a preprocessor makes the inputs", async () => {
  const preprocessor = { ...inline("preprocessor", "def preprocessor(event):\n    return {}\n") };
  const files = flow("f/team/x", [inline("a", takesX, { x: expr("flow_input.Order total") })], {
    value: { preprocessor_module: preprocessor },
    schema: inputs({ url: "string" }),
  });
  expect(await lines(workspace(files))).toEqual([expect.stringMatching(`^warning windmill.flows.expression ${FLOW}:`)]);
});

it("only warns of an expression that is too deep for its parser, sound or not", async () => {
  for (const within of ["flow_input", "results.b +* ;;"]) {
    const text = `${"(".repeat(2000)}${within}${")".repeat(2000)}`;
    const files = workspace(flow("f/team/x", [inline("a", takesX, { x: expr(text) })]));
    expect(await lines(files)).toEqual([expect.stringMatching("^warning windmill.flows.expression")]);
  }
});

it.each(["@workflow.defn\nclass A:\n    pass\n", "from temporal import workflow\n\n@workflow\ndef etl():\n    pass\n"])(
  "takes no other decorator for that of a workflow as code: %j",
  async (program) => {
    expect(await lines(workspace(script("f/team/a.py", program)))).toEqual([
      "warning windmill.scripts.no-main f/team/a.py:1",
    ]);
  },
);

it.each(["flow_input.name?", "flow_input.name'"])("takes %s for a slip", async (text) => {
  const found = await lines(workspace(flow("f/team/x", [inline("a", takesX, { x: expr(text) })])));
  expect(found).toEqual([expect.stringMatching(`^error windmill.flows.expression ${FLOW}:`)]);
});

it.each(["kafka", "websocket"])("warns of a filter of %s that lacks its key", async (kind) => {
  const trigger = { script_path: "f/team/a", is_flow: false, filters: [{ value: 1 }] };
  const files = { ...script("f/team/a.py", takesNothing), [`f/team/k.${kind}_trigger.yaml`]: trigger };
  const told = (await found(workspace(files))).map((it) => it.message);
  expect(told).toContainEqual(expect.stringContaining("`filters[0]` lacks `key`"));
});

it("warns of metadata by a name that wmill does not read for the program beside it", async () => {
  const metadata = { summary: "", description: "", lock: "", kind: "script" };
  const files = { ...script("f/team/q.pg.sql", "SELECT 1\n"), "f/team/q.pg.script.yaml": metadata };
  const found = await lines(workspace({ ...files, "f/team/q.script.yaml": metadata }));
  expect(found).toEqual(["warning windmill.structure.orphan-metadata f/team/q.pg.script.yaml:1"]);
});

it("takes nested values of any depth that a server takes", async () => {
  const value = `${"{a: ".repeat(120)}1${"}".repeat(120)}`;
  expect(await lines(workspace({ "f/team/r.resource.yaml": `resource_type: any\nvalue: ${value}\n` }))).toEqual([]);
});

it("takes no file by an empty list of includes beside excludes, as wmill does", async () => {
  const files = workspace(script("f/team/a.py", "def main(:\n"), { includes: [], excludes: ["f/other/**"] });
  expect((await lines(files)).filter((it) => it.startsWith("error"))).toEqual([]);
});

it("judges a script by all of its files where `includes` names its program alone", async () => {
  const listed = { includes: ["f/team/*.py"] };
  expect(await lines(workspace(script("f/team/a.py", takesX, { schema: inputs({ x: "string" }) }), listed))).toEqual(
    [],
  );
  const broken = script("f/team/a.py", takesNothing, { kind: "banana" });
  expect(await lines(workspace(broken, listed))).toEqual([expect.stringMatching("^error .* f/team/a.script.yaml:")]);
});

it("only warns of two programs as long as wmill takes no metadata of theirs", async () => {
  const files = { ...script("f/team/a.py", takesNothing), "f/team/a.ts": "export function main() {}\n" };
  const about = async (config: object) =>
    (await lines(workspace(files, config))).filter((it) => it.includes("two-programs")).map((it) => it.split(" ")[0]);
  expect(await about({ includes: ["f/team/*.py"] })).toEqual(["warning"]);
  expect(await about({ excludes: ["**/*.ts"] })).toEqual(["error"]);
  expect(await about({ skipScripts: true })).toEqual(["error"]);
});

it("says why a variable cannot be read where that quotes nothing of it", async () => {
  const files = workspace({ "f/team/v.variable.yaml": "value: x\nis_secret: false\n---\n" });
  expect((await found(files)).map((it) => it.message)).toContain("this cannot be read: holds 2 YAML documents");
});

it("takes a program of another name for none of the metadata's", async () => {
  const files = script("f/team/q.old.py", takesNothing);
  const metadata = { summary: "", description: "", lock: "", kind: "script" };
  const found = await lines(workspace({ ...files, "f/team/q.script.yaml": metadata }));
  expect(found).toEqual(["error windmill.structure.orphan-metadata f/team/q.script.yaml:1"]);
});

it.each(["skipScripts", "includeSchedules"])("only warns of what wmill.yaml leaves out by `%s`", async (key) => {
  const files: Files = {
    ...script("f/team/a.py", "def main(:\n", { kind: "banana" }),
    "f/team/s.schedule.yaml": { schedule: "every day", timezone: "Mars/Base", script_path: "f/team/a", is_flow: false },
  };
  const left = key === "skipScripts" ? "a." : "s.";
  const about = async (config: object) =>
    (await lines(workspace(files, config))).filter((it) => it.includes(`f/team/${left}`));
  expect((await about({})).filter((it) => it.startsWith("error"))).not.toEqual([]);
  const found = await about({ [key]: key === "skipScripts" });
  expect(found).not.toEqual([]);
  expect(found.filter((it) => it.startsWith("error"))).toEqual([]);
});

it.each([
  ["a schedule that its schema refuses", { "f/team/s.schedule.yaml": { schedule: 1 } }, "includeSchedules"],
  ["a schedule that is no YAML", { "f/team/s.schedule.yaml": "schedule: [\n" }, "includeSchedules"],
  ["metadata without a program", { "f/team/a.script.yaml": { summary: "", lock: "", kind: "script" } }, "skipScripts"],
])("finds %s though wmill.yaml leaves it out, as `wmill lint` does", async (_, files: Files, key) => {
  const found = await lines(workspace(files, { [key]: key === "skipScripts" }));
  expect(found).toContainEqual(expect.stringMatching("^error "));
});

it("says why what wmill.yaml leaves out is only warned of", async () => {
  const timezone = "Mars/Base";
  const schedule = { schedule: "0 0 8 * * *", timezone, script_path: "f/team/a", is_flow: false };
  const files = { ...script("f/team/a.py", takesNothing), "f/team/s.schedule.yaml": schedule };
  const [only] = (await found(workspace(files, { includeSchedules: false }))).filter((it) =>
    it.rule.endsWith("timezone"),
  );
  expect(only?.severity).toBe("warning");
  expect(only?.message).toContain("only a warning, since wmill.yaml leaves out what is of this kind");
});

it("tells what empty items of a list lack at the dash of each", async () => {
  const items = [
    "    - id: a",
    "      value: {type: identity}",
    "    -",
    "    - # why",
    "    - !!null",
    "    - &a",
    "    -",
  ];
  const text = ["summary: x", "value:", "  modules:", ...items, "schema: {}", ""].join("\n");
  const found = await lines(workspace({ "f/team/x.flow/flow.yaml": text }));
  expect([...new Set(found.map((it) => it.split(":").at(-1)))]).toEqual(["6", "7", "8", "9", "10"]);
  const only = await lines(workspace({ "f/team/x.flow/flow.yaml": "value:\n  modules:\n    -\n    -\n" }));
  expect([...new Set(only.map((it) => it.split(":").at(-1)))]).toEqual(expect.arrayContaining(["3", "4"]));
});

it.each([
  ["for f in *; { echo $f; }"],
  ["for f in *\n{ echo $f; }"],
  ["select f in a b; { echo $f; }"],
  ['out="$(echo "a\nif b\nc")"\nfor f in *; { echo $f; }'],
])("does not claim that nothing closes `%s`", async (text) => {
  const found = await lines(workspace(script("f/team/a.sh", `${text}\n`)));
  expect(found.filter((it) => it.startsWith("error"))).toEqual([]);
});

it("tells what an empty value lacks on the line of its key", async () => {
  const schedule = "summary: x\nschedule: 0 0 8 * * *\nscript_path: f/team/a\nis_flow: false\ntimezone:\n";
  const found = await lines(workspace({ ...script("f/team/a.py", takesNothing), "f/team/s.schedule.yaml": schedule }));
  expect(found.map((it) => it.split(" ").at(-1))).toContain("f/team/s.schedule.yaml:5");
});

it.each(["$res:f/team/r", "return(1)", "{ a: 1, b: 'return ' c }", "'a;' +", "flow_input.a + as b"])(
  "finds that `%s` is no JavaScript anywhere",
  async (text) => {
    const found = await lines(
      workspace(flow("f/team/x", [inline("a", "def main(x):\n    return x\n", { x: expr(text) })])),
    );
    expect(found).toContain(`error windmill.flows.expression ${FLOW}:15`);
  },
);

it("still finds a bracket that nothing closes", async () => {
  const files = script("f/team/a.py", "def main(a):\n    b = (a,\nreturn b\n");
  expect(await lines(workspace(files))).toEqual(["error windmill.scripts.syntax f/team/a.py:2"]);
});

it("only warns of JSON, which wmill passes by unless it is told to read it", async () => {
  const files = { "f/team/a.script.json": "{}", "f/team/b.resource.json": "[]", "f/team/x.flow/flow.json": "{" };
  const found = await lines(workspace(files));
  expect(found.filter((it) => it.startsWith("error"))).toEqual([]);
  expect(found).toContain("warning windmill.structure.orphan-metadata f/team/a.script.json:1");
});
