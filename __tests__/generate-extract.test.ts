import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractProgram, MAX_PROGRAM } from "../src/generate.ts";

const python = { tags: ["python", "py", "python3"] };

type Finish = "stop" | "length" | "refused";
const extract = (text: string, finish: Finish = "stop") => extractProgram({ text, finish }, python);

/** The program in an answer, which must have one. */
function programIn(text: string): string {
  const extracted = extract(text);
  if (!extracted.ok) throw new Error(extracted.findings.map((it) => it.rule).join());
  return extracted.value;
}

/** The rule that the answer breaks. */
function faultIn(text: string, finish?: Finish): string {
  const extracted = extract(text, finish);
  return extracted.ok ? "none" : extracted.findings.map((it) => it.rule).join();
}

describe("the program", () => {
  it("is the block tagged with the language, beside longer ones that are not", () => {
    expect(programIn('```json\n{ "a": 1, "long": true }\n```\n\n```python\nprint(1)\n```\n')).toBe("print(1)\n");
  });

  it("is the longest of the tagged blocks", () => {
    expect(programIn("```python\nlonger = 1\n```\nand\n```py\nx\n```")).toBe("longer = 1\n");
  });

  it("is the last of equally long blocks", () => {
    expect(programIn("```python\na = 1\n```\nbetter:\n```python\na = 2\n```")).toBe("a = 2\n");
  });

  it("is the longest block where none is tagged with the language", () => {
    expect(programIn("```\nprint(1)\n```\n```sh\nls\n```")).toBe("print(1)\n");
  });

  it.each(["python", "Python", "PY", "python3", 'python title="a.py"', "{.python}", "python:main.py", " python "])(
    "is found under the info string %j",
    (info) => {
      expect(programIn(`~~~${info}\nx\n~~~\n~~~text\nlonger text\n~~~`)).toBe("x\n");
    },
  );

  it("keeps a fence that stands inside a longer or another one", () => {
    expect(programIn("````python\ndoc = '''\n```\nx\n```\n'''\n````")).toBe("doc = '''\n```\nx\n```\n'''\n");
    expect(programIn("~~~python\n```\n~~~")).toBe("```\n");
  });

  it("is found under a list item", () => {
    expect(programIn("1. Here:\n\n    ```python\n    if a:\n        b()\n    ```\n")).toBe("if a:\n    b()\n");
  });

  it("has LF line ends", () => {
    expect(programIn("```python\r\na\r\nb\r\n```\r\n")).toBe("a\nb\n");
  });

  it("is not looked for in the thoughts before the answer", () => {
    expect(programIn("<think>\n```python\na_long_draft()\n```\n</think>\n```python\nx\n```")).toBe("x\n");
  });

  it("comes back byte for byte, in whatever legal way it is fenced", () => {
    const line = fc.string({
      unit: fc.constantFrom("a", " ", "\t", "`", "~", "#", "'", "é", "😀", "```", "~~~"),
      maxLength: 12,
    });
    const programs = fc
      .array(line, { minLength: 1, maxLength: 8 })
      .map((it) => `${it.join("\n")}\n`)
      .filter((it) => it.trim() !== "");
    const prose = fc.constantFrom(
      "",
      "Here is `code` for you:",
      "- a list\n",
      "    indented",
      "``` not a fence `",
      "~~ nor this",
    );
    const fences = fc.record({
      mark: fc.constantFrom("`", "~"),
      more: fc.integer({ min: 1, max: 3 }),
      longerEnd: fc.integer({ min: 0, max: 2 }),
      indent: fc.integer({ min: 0, max: 3 }),
      info: fc.constantFrom("python", " python", "py extra words"),
      trailing: fc.constantFrom("", " ", "\t"),
      end: fc.constantFrom("\n", "\r\n"),
    });
    fc.assert(
      fc.property(programs, prose, prose, fences, (program, before, after, it) => {
        const runs = program.match(it.mark === "`" ? /`+/g : /~+/g) ?? [];
        const fence = it.mark.repeat(Math.max(2, ...runs.map((run) => run.length)) + it.more);
        const margin = " ".repeat(it.indent);
        const body = program
          .slice(0, -1)
          .split("\n")
          .map((text) => margin + text);
        const closing = margin + fence + it.mark.repeat(it.longerEnd) + it.trailing;
        const answer = [before, `${margin}${fence}${it.info}`, ...body, closing, after]
          .join("\n")
          .replaceAll("\n", it.end);
        expect(programIn(answer)).toBe(program);
      }),
    );
  });

  it("is the longest of any number of tagged blocks", () => {
    const sizes = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sizes, fc.boolean(), (lengths, other) => {
        const blocks = lengths.map((it) => `\`\`\`python\n${"x".repeat(it)}\n\`\`\``);
        const answer = [...blocks, ...(other ? [`\`\`\`json\n${"y".repeat(99)}\n\`\`\``] : [])].join("\n\n");
        expect(programIn(answer)).toBe(`${"x".repeat(Math.max(...lengths))}\n`);
      }),
    );
  });
});

describe("an answer without a program", () => {
  it.each(["", " \n\t"])("is empty: %j", (text) => {
    expect(faultIn(text)).toBe("extract.empty");
  });

  it.each(["def f(): pass", "Use `print(1)`.", "```python print(1)```", "```python\n\n```"])(
    "holds no code: %j",
    (text) => {
      expect(faultIn(text)).toBe("extract.no-code");
    },
  );

  it("was cut, even where a block looks whole", () => {
    expect(faultIn("```python\nprint(1)\n```", "length")).toBe("extract.truncated");
    expect(faultIn("", "length")).toBe("extract.truncated");
  });

  it.each([
    "```python\nprint(1)",
    "```python",
    "````python\nprint(1)\n```",
    "```python\nprint('a whole draft')\n```\nfinally:\n```python\nprint(",
  ])("ends inside a block: %j", (text) => {
    expect(faultIn(text)).toBe("extract.truncated");
  });

  it("is too large past 256 KiB, counted in bytes", () => {
    const block = (size: number) => `\`\`\`python\n${"é".repeat((size - 2) / 2)}#\n\`\`\``;
    expect(faultIn(block(MAX_PROGRAM))).toBe("none");
    expect(faultIn(block(MAX_PROGRAM + 2))).toBe("extract.too-large");
  });

  it("was refused, and says in which words", () => {
    expect(extract("I cannot \u001b[31mhelp", "refused")).toMatchObject({
      findings: [{ rule: "extract.refused", message: expect.stringContaining("I cannot \\u{1b}[31mhelp") }],
    });
  });

  it("is told what form an answer has", () => {
    expect(extract("prose")).toMatchObject({ findings: [{ message: expect.stringContaining("```python") }] });
  });
});

it("any text is judged without a throw, and what comes out ends in one line end and holds no CR", () => {
  const unit = fc.constantFrom(
    "`",
    "```",
    "~~~",
    "python",
    "\n",
    "\r",
    " ",
    "    ",
    "\t",
    "x",
    "<think>",
    "</think>",
    "\u0000",
    "\ud800",
  );
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 60 }),
      fc.constantFrom<Finish>("stop", "length", "refused"),
      (text, finish) => {
        const extracted = extract(text, finish);
        if (extracted.ok) expect(extracted.value).toMatch(/^[^\r]*\n$/);
        else expect(extracted.findings).not.toEqual([]);
      },
    ),
  );
});

it("a megabyte of almost-fences is read at once", () => {
  for (const piece of ["`", "~", " ", "``` ", "\n```", "\t"]) {
    expect(() => extract(piece.repeat(1_000_000))).not.toThrow();
  }
});
