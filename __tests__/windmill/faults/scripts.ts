/** Faults of scripts: each with the files that have it, the same without it, and what is found. */
import { type Fault, inputs, script, takesNothing } from "../workspace.ts";

const secret = { is_secret: true, description: "" };

export const faults: readonly Fault[] = [
  [
    "a syntax error in Python",
    script("f/team/a.py", "import os\n\ndef main(a):\n    return a +\n"),
    script(
      "f/team/a.py",
      "type X = int\n\ndef first[T](a: list[T]) -> T:\n    return a[0]\n\ndef main(a):\n    print(a)\n    return f'{a['x']}'\n",
    ),
    ["error windmill.scripts.syntax f/team/a.py:4"],
  ],
  [
    "a print of Python 2",
    script("f/team/a.py", "def main():\n    print 'hello'\n"),
    script("f/team/a.py", "def main():\n    print ('hello')\n"),
    ["error windmill.scripts.syntax f/team/a.py:2"],
  ],
  [
    "a body that is not indented",
    script("f/team/a.py", "def main():\nreturn 1\n"),
    script("f/team/a.py", "def main():\n  # one\n\n  return 1\n"),
    ["error windmill.scripts.syntax f/team/a.py:2"],
  ],
  [
    "a syntax error in TypeScript",
    script("f/team/a.ts", "export async function main(a: string {\n  return a\n}\n"),
    script("f/team/a.ts", "export async function main(a: string) {\n  return (<any>a) satisfies unknown\n}\n"),
    ["error windmill.scripts.syntax f/team/a.ts:1"],
  ],
  [
    "a syntax error in Go",
    script("f/team/a.go", "package inner\n\nfunc main(x string {\n\treturn x\n}\n"),
    script("f/team/a.go", "package inner\n\nfunc main(x string) (string, error) {\n\treturn x, nil\n}\n"),
    ["error windmill.scripts.syntax f/team/a.go:3"],
  ],
  [
    "a syntax error in Rust",
    script("f/team/a.rs", "fn main(x: String) -> String {\n    let y = ;\n    x\n}\n"),
    script("f/team/a.rs", "//! ```cargo\n//! ```\nfn main(x: String) -> anyhow::Result<String> {\n    Ok(x)\n}\n"),
    ["warning windmill.scripts.syntax f/team/a.rs:2"],
  ],
  [
    "a Python script without main",
    script("f/team/a.py", "def run():\n    return 1\n"),
    script("f/team/a.py", "def run():\n    return 1\n", { no_main_func: true }),
    ["warning windmill.scripts.no-main f/team/a.py:1"],
  ],
  [
    "a TypeScript script without main",
    script("f/team/a.ts", "export function run() {}\n"),
    script("f/team/a.ts", "const main = () => 1\nexport { main }\n"),
    ["warning windmill.scripts.no-main f/team/a.ts:1"],
  ],
  [
    "a parameter that the schema lacks",
    script("f/team/a.py", "def main(x: str, y: int):\n    return x\n", { schema: inputs({ x: "string" }) }),
    script("f/team/a.py", "def main(x: str, y: int):\n    return x\n", {
      schema: inputs({ x: "string", y: "integer" }),
    }),
    ["warning windmill.scripts.signature f/team/a.py:1"],
  ],
  [
    "a property that the program lacks",
    script("f/team/a.ts", "export function main(x: string) {}\n", { schema: inputs({ x: "string", y: "string" }) }),
    script("f/team/a.ts", "export function main(x: string, {y}: any) {}\n", {
      schema: inputs({ x: "string", anon1: "object" }),
    }),
    ["warning windmill.scripts.signature f/team/a.script.yaml:11"],
  ],
  [
    "a type that the program contradicts",
    script("f/team/a.sh", 'x="$1"\n', { schema: inputs({ x: "integer" }) }),
    script("f/team/a.sh", 'x="$1"\nD=$2\n', { schema: inputs({ x: "string" }) }),
    ["warning windmill.scripts.signature f/team/a.script.yaml:9"],
  ],
  [
    "a declared parameter of SQL that the schema lacks",
    script("f/team/q.pg.sql", "-- $1 id (int)\n-- $2 name (text)\nSELECT $1, $2\n", {
      schema: inputs({ id: "integer", database: "object" }),
    }),
    script("f/team/q.pg.sql", "-- $1 id (int)\nSELECT $1, $2\n", {
      schema: inputs({ id: "integer", database: "object", $2: "string" }),
    }),
    ["warning windmill.scripts.signature f/team/q.pg.sql:2"],
  ],
  [
    "a secret in plain text",
    { "f/team/s.variable.yaml": { value: "hunter2 is my password", ...secret } },
    { "f/team/s.variable.yaml": { value: Buffer.alloc(32, 7).toString("base64"), ...secret } },
    ["warning windmill.scripts.plain-secret f/team/s.variable.yaml:1"],
  ],
  [
    "a lock that is none",
    {
      ...script("f/team/a.py", takesNothing, { lock: "!inline f/team/a.script.lock" }),
      "f/team/a.script.lock": "requests==2.31.0\n<html>not found</html>\n",
    },
    {
      ...script("f/team/a.py", takesNothing, { lock: "!inline f/team/a.script.lock" }),
      "f/team/a.script.lock":
        "# py: 3.11\nrequests==2.31.0\nx @ git+https://example.org/x\n--extra-index-url https://example.org\n",
    },
    ["warning windmill.scripts.lock f/team/a.script.lock:2"],
  ],
  [
    "a lock without a package that is imported",
    {
      ...script("f/team/a.ts", 'import _ from "lodash"\nimport fs from "fs"\nexport function main() {}\n', {
        lock: "!inline f/team/a.script.lock",
      }),
      "f/team/a.script.lock": '{\n  "dependencies": {}\n}\n//bun.lock\n{}\n',
    },
    {
      ...script("f/team/a.ts", 'import _ from "lodash@4/fp"\nimport fs from "node:fs"\nexport function main() {}\n', {
        lock: "!inline f/team/a.script.lock",
      }),
      "f/team/a.script.lock": '{\n  "dependencies": {\n    "lodash": "4"\n  }\n}\n//bun.lock\n{}\n',
    },
    ["warning windmill.scripts.lock f/team/a.script.lock:1"],
  ],
];
