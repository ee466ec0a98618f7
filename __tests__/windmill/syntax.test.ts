/** Programs that run and programs that cannot: an error on the first kind is the worst that a judge can say. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { found, script, workspace } from "./workspace.ts";

/** What is said of the form of one program. */
async function syntaxOf(file: string, program: string): Promise<readonly string[]> {
  const findings = await found(workspace(script(`f/team/${file}`, program)));
  return findings.flatMap(({ rule, severity, location }) =>
    /\.(syntax|merge-conflict)$/.test(rule) ? `${severity} ${location?.line}:${location?.column}` : [],
  );
}

const errors = async (file: string, program: string): Promise<readonly string[]> =>
  (await syntaxOf(file, program)).filter((it) => it.startsWith("error"));

const python = [
  "def main():\n    return *[1], 2\n",
  "def f[T: (int, str) = int](a: T):\n    return a\n\ndef main():\n    pass\n",
  "type A[T = int] = list[T]\n\ndef main():\n    yield *[1], 2\n",
  "def main():\n    return f'{a['x']}' + f\"{b[')']}\" + f'{c!r:>{w}}'\n",
  "def main():\n    match x:\n        case {'a': [1, *_], **r} if y:\n            pass\n",
  "def main():\n    try:\n        pass\n    except A, B:\n        pass\n",
  "async def main(a, /, *, b: int = 1, **c) -> int: return [x async for x in y]\n",
  "from os import *\nmatch = type = case = 1\nclass עִברִית: pass\n",
  "import os\rA = os.path\r# why\rdef main():\r    x = A\r    return x\r",
  "def main():\n    x = a[1:]; y = {'a': lambda: 1}; z = ...\n    assert (x, y), \\\n        z\n",
  'type A[T = dict] = list[T]\r\n\r\ndef main():\r\n    q = "select \\\r\n  1"\r\n    return q\r\n',
];
const typescript = [
  "class A { private accessor y = 1 }\nexport function main() {}\n",
  "import defer * as a from './a.json'\nexport function main() {}\n",
  "export function main() {\n  using x = f()\n  return <any>x satisfies unknown\n}\n",
];
const go = [
  "package inner\n\nfunc main() { x := new(42); _ = x }\n",
  "package inner\n\nfunc main() { const ( A = iota; B ); s := '{' + \"{\" + `{` /* { */ // {\n }\n",
];
const bash = [
  "words=(\n  if then\n  else\n)\nfor i do :; done\n",
  "f() {\n  case $1 in\n    if | then) echo 1 ;;\n  esac\n}\nfor i do :; done\n",
  'foo() {\n  x\n}\n"$PSQL" if exists\nfor i do :; done\n',
  'a=(\n  "please" if you\n)\nfor i do :; done\n',
  "x=\"$(case $1 in a) echo 'say \"hi' ;; esac)\"\nawk '\nif (x) y\n'\nfor i do :; done\n",
  `z="\${z%%'"'*}"\necho 'a\nif b\n' "\nfor c\n"\nfor i do :; done\n`,
  "case $x in\n  for ) echo 1;;\nesac\nfor i do echo $i; done\n",
  "echo hi;# it's fine\necho 'a\nif b\n'\nfor i do :; done\n",
  "case $x in\n  if ) echo 1;;\nesac\nfor i do echo $i; done\n",
  "for i do echo $i; done\n",
  "if [ -x /usr/bin/vim; then echo 1; fi\n",
  "x=$(case $1 in if) echo 1;; esac)\nif true; then echo 2; fi\n",
  "cat <<E\nif [ 1\nfor x in y; do\nE\nfor i do :; done\n",
  "echo 'a\nif b\n' \"\nfor c\n\" # if d\nfor i do :; done\n",
  'running()\n{\n  if ((1)); then echo "$x"; fi\n}\ncoproc { sleep 1; }\n',
];

describe.each([
  ["Python", "a.py", python],
  ["TypeScript", "a.ts", typescript],
  ["Go", "a.go", go],
  ["Bash", "a.sh", bash],
])("valid %s", (_, file, programs) => {
  it.each(programs)("is no error: %j", async (program) => {
    expect(await errors(file, program)).toEqual([]);
  });
});

it("takes Go without a last line end, as editors leave it", async () => {
  const program = "package inner\n\nfunc main() (any, error) { return R{}, nil }\n\ntype R struct {\n\tA int\n}";
  expect(await syntaxOf("a.go", program)).toEqual([]);
});

it("keeps the place of a fault behind many comments", async () => {
  expect(await syntaxOf("a.py", `${"# a\n".repeat(500)}def main(:\n    return 1\n`)).toEqual(["error 501:9"]);
});

it.each([
  [
    "that is commented out",
    `def main():\n    return 1\n${"# x = compute(old)  # it's was used before\n".repeat(5000)}`,
  ],
  ["with empty lines between comments", `def main():\n    return 1\n${"# a = 1\n\n".repeat(5000)}`],
  ["with quotes in quotes beside comments", `${"# a\n".repeat(120)}x = f"{a["#b"]}"\ndef main():\n    return x\n`],
  [
    "beside a text with such lines",
    `class A[T = int]:\n    pass\n${'    # """\n'.repeat(5000)}\ndef main():\n    return """\n${"# a\n".repeat(200)}"""\n`,
  ],
])("takes Python %s, thousands of lines of it", async (_, program) => {
  expect(await errors("a.py", program)).toEqual([]);
});

describe("Python that no version takes", () => {
  it.each([
    ["def main(:\n    return 1\n", "1:9"],
    ["def main(:)\n    return 1\n", "1:10"],
    ["def main()\n    return 1\n", "1:11"],
    ["def main():\n    x = [1, 2\n    return x\n", "2:9"],
    ["def main():\n    return (1]\n", "2:14"],
    ["def main():\n    return 1)\n", "2:13"],
    ["def main():\n    return 'x\n", "2:12"],
    ["def main():\n    retrun x\n", "2:12"],
    ["def main():\n    x = 1 +\n", "2:12"],
  ])("is an error: %j", async (program, place) => {
    expect(await syntaxOf("a.py", program)).toEqual([`error ${place}`]);
  });

  it("is doubted where it is not certain", async () => {
    expect(await syntaxOf("a.py", "def main():\n    return 1 = = 2\n")).toEqual(["warning 2:14"]);
  });
});

describe("Bash that bash refuses", () => {
  const isTaken = (program: string): boolean => spawnSync("bash", ["-n"], { input: program }).status === 0;
  const wrong = [
    "if [ ; then for do done\n",
    "if true; then\n  echo 1\n",
    "for i in a b; do\n  echo $i\n",
    "case $1 in\n  a) ;;\n",
    "#!/bin/bash\n# why\nif true; then\n  echo 1\n",
    'x="$1"\nhere="$(dirname "$0")"\nif [ "$x" = 1 ]; then\n  echo\n',
    "for i in a; { echo $i; }\nif true; then\n",
  ];

  it.each(wrong)("is an error: %j", async (program) => {
    expect(isTaken(program)).toBe(false);
    expect(await errors("a.sh", program)).toHaveLength(1);
  });
  it.each(["echo 'abc\n", "foo() {\n  echo\n", "echo )\n"])(
    "is a warning where it is not certain: %j",
    async (program) => {
      expect(isTaken(program)).toBe(false);
      expect((await syntaxOf("a.sh", program)).map((it) => it.split(" ")[0])).toEqual(["warning"]);
    },
  );
  it.each(bash)("is not what bash takes: %j", (program) => {
    expect(isTaken(program)).toBe(true);
  });
});

describe("Bash behind an end", () => {
  const run = (program: string): number | null => spawnSync("bash", ["-e"], { input: program }).status;

  it.each(["echo 1\nexit 0\n\nif it is needed again\n", 'true\n"exec" "true" "$0"\nfor each host (again)\n'])(
    "is no error, since bash never reads it: %j",
    async (program) => {
      expect(run(program)).toBe(0);
      expect(await errors("a.sh", program)).toEqual([]);
    },
  );
  it.each([
    'if [ "$1" = x ]; then\nexit 1\necho 1\n',
    "exec >> /dev/null 2>&1\nif true; then\n",
    "usage() {\necho x\nexit 1\n}\nif true; then\n",
    "if true; then\nexit 1\nfi\nif true; then\n",
  ])("is an error where Bash goes on to read: %j", async (program) => {
    expect(run(program)).not.toBe(0);
    expect(await errors("a.sh", program)).toHaveLength(1);
  });
});

describe("a fault in a program that is too long to be parsed twice", () => {
  const line = "    let a = 1;\n";
  const long = (last: string): string => `fn main() {\n${line.repeat(20_000)}${last}}\n`;

  it("is told where the tree shows it", async () => {
    const [place] = await syntaxOf("a.rs", long("    let b = = 1;\n"));
    expect(place).toBe("warning 20002:13");
  });
  it("is told without a place where the tree shows none", async () => {
    const findings = await found(workspace(script("f/team/a.sh", `for i in a; do\n${"echo 1\n".repeat(40_000)}`)));
    expect(findings.map((it) => it.message)).toEqual([expect.not.stringContaining("does not fit here")]);
  });
});

describe("a merge that was not finished", () => {
  const conflict = (one: string, other: string) => `<<<<<<< HEAD\n${one}=======\n${other}>>>>>>> other\n`;

  it.each([
    ["a.py", conflict("def main():\n    return 1\n", "def main():\n    return 2\n")],
    ["a.ts", conflict("export function main() {}\n", "export const x = 1\n")],
    ["a.go", conflict("package inner\n", "package inner\nfunc main() {}\n")],
    ["a.rs", conflict("fn main() {}\n", "fn main() -> i32 { 1 }\n")],
    ["a.sh", conflict("x=1\n", "x=2\n")],
    ["a.pg.sql", conflict("SELECT 1\n", "SELECT 2\n")],
    ["a.php", conflict("<?php\n", "<?php \n")],
  ])("is found in %s", async (file, program) => {
    expect(await syntaxOf(file, program)).toEqual(["error 1:1"]);
  });

  it("is found in a lock", async () => {
    const files = {
      ...script("f/team/a.py", "def main():\n    pass\n", { lock: "!inline f/team/a.script.lock" }),
      "f/team/a.script.lock": conflict("a==1\n", "a==2\n"),
    };
    expect((await found(workspace(files))).map((it) => it.rule)).toEqual(["windmill.structure.merge-conflict"]);
  });

  it.each([
    ["of branches that are named nearly like a model's markers", "ORIGINAL-work", "UPDATED-deps"],
    ["of long names", "x".repeat(300), "y".repeat(300)],
  ])("is found %s", async (_, ours, theirs) => {
    const program = `$x = 1\n<<<<<<< ${ours}\n$x = 2\n=======\n$x = 3\n>>>>>>> ${theirs}\n`;
    expect(await syntaxOf("a.ps1", program)).toEqual(["error 2:1"]);
  });

  it.each(["SEARCH ", "SEARCH src/a.py", "ORIGINAL"])("is none behind a model's marker %j", async (label) => {
    expect(await syntaxOf("a.ps1", `$x = @'\n<<<<<<< ${label}\nold\n=======\nnew\n>>>>>>> REPLACE\n'@\n`)).toEqual([]);
  });

  it("is told at the first of nested markers", async () => {
    const inner = "<<<<<<< b\n1\n=======\n2\n>>>>>>> c\n";
    expect(await syntaxOf("a.ps1", `$x\n<<<<<<< a\n${inner}=======\n3\n>>>>>>> d\n`)).toEqual(["error 2:1"]);
  });

  it.each(["SEARCH", "HEAD"])(
    "is none where a text holds thousands of a model's changes that begin with %s",
    async (label) => {
      const changes = `<<<<<<< ${label}\nold\n=======\nnew\n>>>>>>> REPLACE\n`.repeat(5000);
      expect(await syntaxOf("a.ps1", `$x = @'\n${changes}'@\n`)).toEqual([]);
    },
  );

  it("is none where a program holds the markers in a text", async () => {
    const text = `def main():\n    return """\n${conflict("a\n", "b\n")}"""\n`;
    expect(await syntaxOf("a.py", text)).toEqual([]);
  });
});
