/** Faults of scripts: each with the files that have it, the same without it, and what is found. */
import { type Fault, type Files, inputs, script, takesNothing } from "../workspace.ts";

const secret = { is_secret: true, description: "" };

/** An app with one program. */
const app = (inlineScript: object): Files => ({ "f/team/x.app/app.yaml": { summary: "", value: { inlineScript } } });

/** A script of Python with its imports, and its lock. */
const locked = (imports: string, lock: string): Files => ({
  ...script("f/team/a.py", `${imports}\n${takesNothing}`, { lock: "!inline f/team/a.script.lock" }),
  "f/team/a.script.lock": lock,
});

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
    "a syntax error in Bash",
    script("f/team/a.sh", 'x="$1"\nif [ -n "$x" ]; then\n  echo "$x"\n'),
    script("f/team/a.sh", 'x="$1"\nif [ -n "$x" ]; then\n  echo "$x"\nfi\n'),
    ["error windmill.scripts.syntax f/team/a.sh:4"],
  ],
  [
    "a syntax error in a program of an app",
    { ...app({ content: "!inline a.py", language: "python3" }), "f/team/x.app/a.py": "def main(:\n" },
    { ...app({ content: "!inline a.py", language: "python3" }), "f/team/x.app/a.py": takesNothing },
    ["error windmill.scripts.syntax f/team/x.app/a.py:1"],
  ],
  [
    "a syntax error in a program that stands in an app",
    app({ content: "def main():\n  return (1\n", language: "python3" }),
    app({ content: "state.x = await f(", language: "frontend" }),
    ["error windmill.scripts.syntax f/team/x.app/app.yaml:6"],
  ],
  [
    "a syntax error in a program of a raw app",
    { "f/team/x.raw_app/raw_app.yaml": { summary: "" }, "f/team/x.raw_app/backend/a.py": "def main(:\n" },
    { "f/team/x.raw_app/raw_app.yaml": { summary: "" }, "f/team/x.raw_app/x.py": "def main(:\n" },
    ["error windmill.scripts.syntax f/team/x.raw_app/backend/a.py:1"],
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
    "a lock of Python that holds nothing of what is imported",
    locked("import os\nimport requests\n", "# py: 3.11\npandas==2.0.0\nnumpy==1.26.0\n"),
    locked("import os\nimport requests\nimport wmill\n", "# py: 3.11\nidna==3.4\nRequests==2.31.0\n"),
    ["warning windmill.scripts.lock f/team/a.script.lock:1"],
  ],
  [
    "a lock of Python that was made before there were imports",
    locked("from pandas import DataFrame\n", "# py: 3.11\n"),
    locked("import json\nimport wmill\n", "# py: 3.11\n"),
    ["warning windmill.scripts.lock f/team/a.script.lock:1"],
  ],
  [
    "a lock of Python with other packages alone",
    locked("import cv2\n", "pandas==2.0.0\n"),
    locked("import cv2\nimport yaml\n", "opencv-python-headless==4.9.0\n"),
    ["warning windmill.scripts.lock f/team/a.script.lock:1"],
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
