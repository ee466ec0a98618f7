import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commentCommands, readComment, readForm } from "../../src/github/comment-command.ts";

const generate = (values: object) => ({ kind: "command", name: "generate", arguments: values });
const problems = (body: string) => {
  const read = readComment(body);
  return read.kind === "unclear" ? read.problems.map((it) => `${it.word} ${it.what}`) : read;
};

describe("a command in a comment", () => {
  it.each([
    [
      "/fire-flow generate contract=c.yaml program=p.py language=go Sum it.",
      { contract: "c.yaml", program: "p.py", language: "go", task: "Sum it." },
    ],
    ["/fire-flow generate", {}],
    ["/fire-flow generate Sum the orders.", { task: "Sum the orders." }],
    ['/fire-flow generate contract="my orders.yaml" Sum it.', { contract: "my orders.yaml", task: "Sum it." }],
    ["/fire-flow generate contract='a b.yaml' task='Say \"a\".'", { contract: "a b.yaml", task: 'Say "a".' }],
    ['/fire-flow generate task="Say \\"a\\" \\\\ b."', { task: 'Say "a" \\ b.' }],
    ["/fire-flow generate Sum.\r\nEach customer once.\r\n", { task: "Sum.\n\nEach customer once." }],
    ["/fire-flow generate contract=c.yaml\n\nSum.", { contract: "c.yaml", task: "Sum." }],
    ["/fire-flow generate Sum where provider=x is y=2", { task: "Sum where provider=x is y=2" }],
    ["/fire-flow\tgenerate   program=p.py", { program: "p.py" }],
    ["/FIRE-FLOW generate program=P.py", { program: "P.py" }],
    ["/Fire-Flow generate", {}],
  ])("is read: %j", (body, values) => {
    expect(readComment(body)).toEqual(generate(values));
  });

  it("is help where nothing follows", () => {
    expect(readComment("/fire-flow")).toEqual({ kind: "command", name: "help", arguments: {} });
    expect(readComment("/fire-flow retry  ")).toEqual({ kind: "command", name: "retry", arguments: {} });
    expect(readComment("/fire-flow verify program=p.py\nthanks")).toMatchObject({
      name: "verify",
      arguments: { program: "p.py" },
    });
  });

  it.each([
    "please /fire-flow generate",
    "\n/fire-flow generate",
    " /fire-flow generate",
    "> /fire-flow generate",
    "/fire-flows generate",
    "/fire-flow-generate",
    "`/fire-flow generate`",
    "",
  ])("is none: %j", (body) => {
    expect(readComment(body)).toEqual({ kind: "no-command" });
  });

  it.each([
    "provider",
    "model",
    "base-url",
    "sandbox",
    "dependencies",
    "delivery",
    "branch",
    "api-key",
    "__proto__",
    "command",
    "cases",
  ])("cannot set %s", (name) => {
    expect(problems(`/fire-flow generate ${name}=x Sum.`)).toEqual(
      name.startsWith("_") ? generate({ task: "__proto__=x Sum." }) : [`${name} cannot be set by a comment`],
    );
  });

  it("is told everything that is wrong with it at once", () => {
    expect(
      problems("/fire-flow generate model=x contract=/etc/passwd program= program=p.py program=q.py Sum."),
    ).toEqual([
      "model cannot be set by a comment",
      "contract must be a path inside the repository",
      "program has no value",
      "program is given twice",
    ]);
  });

  it.each([
    ["/fire-flow generate contract=../x.yaml", "contract must be a path inside the repository"],
    ["/fire-flow generate contract=a/../../x.yaml", "contract must be a path inside the repository"],
    ["/fire-flow generate contract=-x", "contract must be a path inside the repository"],
    ["/fire-flow generate program=.GitHub/workflows/x.yml", "program must not be under .git or .github"],
    ["/fire-flow generate program=a/.git/config", "program must not be under .git or .github"],
    ["/fire-flow generate program=a\u202eb.py", "program holds characters that a path cannot have here"],
    ["/fire-flow generate program=a\u{e0041}.py", "program holds characters that a path cannot have here"],
    ["/fire-flow generate program=a\\b.py", "program holds characters that a path cannot have here"],
    ['/fire-flow generate contract="c.yaml Sum.', "contract has a quotation mark that nothing closes"],
    ["/fire-flow generate task=a Sum.", "task is given twice: by its name and as text"],
    [`/fire-flow generate ${"a".repeat(10_001)}`, "task is too long"],
    ["/fire-flow retry now", "now is more than this command takes"],
    ["/fire-flow verify contract=c.yaml", "contract cannot be set by a comment"],
    ["/fire-flow destroy", "destroy is no command"],
  ])("is unclear: %j", (body, problem) => {
    expect(problems(body)).toEqual([problem]);
  });

  it("keeps no invisible text in a task: it is written out", () => {
    expect(readComment("/fire-flow generate Sum.\u200b\u{e0041}")).toEqual(
      generate({ task: "Sum.\\u{200b}\\u{e0041}" }),
    );
  });

  it("is read from any text, in time, and sets nothing beyond its list", () => {
    const piece = fc.constantFrom(
      "/fire-flow",
      " ",
      "generate",
      "contract=",
      "task=",
      '"',
      "'",
      "\\",
      "a",
      "=",
      "\n",
      "x=y",
      "\u202e",
      "..",
      "/",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const read = readComment(`/fire-flow generate ${pieces.join("")}`);
        if (read.kind === "command")
          expect(commentCommands.generate).toEqual(expect.arrayContaining(Object.keys(read.arguments)));
        else expect(read.kind).toBe("unclear");
      }),
    );
  });

  it("gives back what was quoted", () => {
    const value = fc.string({ minLength: 1, maxLength: 50 }).filter((it) => /\S/.test(it));
    fc.assert(
      fc.property(value, (it) => {
        const body = `/fire-flow generate task="${it.replace(/["\\]/g, "\\$&")}"`;
        expect(readComment(body)).toEqual(generate({ task: it }));
      }),
    );
  });

  it("does not keep anybody waiting", () => {
    const body = `/fire-flow generate ${'contract="\\'.repeat(6000)}`;
    expect(readComment(body).kind).toBe("unclear");
  });
});

describe("an issue form", () => {
  const form = (...answers: readonly string[]) => answers.join("\n\n");

  it("is read by its headings", () => {
    const body = form(
      "### Contract",
      "c.yaml",
      "### Language",
      "_No response_",
      "### Task",
      "Sum.\n\n- each customer",
      "### Anything else",
      "x",
    );
    expect(readForm(body)).toEqual(generate({ contract: "c.yaml", task: "Sum.\n\n- each customer" }));
  });

  it("is unclear where an answer brings a heading of its own", () => {
    const body = form("### Program", "p.py", "### Task", "Sum.", "### Program", "q.py");
    expect(readForm(body)).toEqual({
      kind: "unclear",
      problems: [{ word: "program", what: "is given twice", known: [] }],
    });
  });

  it("is unclear where it is none", () => {
    expect(readForm("Please sum.").kind).toBe("unclear");
    expect(readForm("### Contract\n\n/etc/passwd").kind).toBe("unclear");
  });
});
