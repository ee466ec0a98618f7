import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeBlock, escapeMarkdown, inlineCode, quoteMarkdown } from "../src/markdown.ts";

/** What a reader sees, and what GitHub looks for mentions and references in. */
const shownAs = (markdown: string): string =>
  markdown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const hostile = fc
  .array(
    fc.constantFrom(
      "@everyone",
      "@octo/team",
      "Closes #1",
      "octo/demo#12",
      "fixes GH-7",
      "https://evil.example/b.png",
      "www.evil.example",
      "![b](https://evil.example)",
      "<img src=x>",
      "<!-- fire-flow:x -->",
      "::set-output name=a::b",
      "##[error]x",
      ":boom:",
      "[a]: x",
      "```",
      "`",
      "|",
      "# h",
      "1. a",
      "- a",
      "\n",
      " ",
      "    ",
      "\u202e",
      "\u200b",
      "\u{e0041}",
      "\ufe0f",
      "\0",
      "&#64;all",
    ),
  )
  .map((it) => it.join(""));

describe("foreign text in Markdown", () => {
  it.each([
    ["a line", escapeMarkdown],
    ["several lines", quoteMarkdown],
  ])("means nothing as %s", (_, write) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = write(text, 500);
        const seen = shownAs(written);
        // As Markdown: nothing that begins markup, HTML, a link, or a list.
        expect(written.replace(/^> ?/gm, "").replace(/&#\d+;/g, "x")).not.toMatch(
          /[<*[\]()`|~$\\!]|^\s*\d+\.|^[-+=]|^ {4}|www\./m,
        );
        // As what Markdown has become: no mention, reference, emoji or address.
        expect(seen).not.toMatch(/@[\w&]|#[\w&[]|gh-\d|:\/\/|::|:\w+:/i);
        expect(written).not.toMatch(/\u202e|[\u{e0000}-\u{e007f}]|\ufe0f|\0/u);
      }),
    );
  });

  it("is read as it was written", () => {
    const text = "<img src=x onerror=alert(1)> **b** [a](http://x) `c` | @me #1 ~~s~~ $x$ \\ GH-3 1.5";
    expect(shownAs(escapeMarkdown(text)).replaceAll("\u200b", "")).toBe(text);
  });

  it("stays on its line, as a table demands", () => {
    expect(escapeMarkdown("a\nb\r\nc")).toBe("a b c");
  });

  it("keeps its lines in a quotation, every one of them quoted", () => {
    expect(quoteMarkdown("a\n\n    b\r\nc")).toBe("> a\n>\n> b\n> c");
  });

  it("is cut at its limit", () => {
    expect(escapeMarkdown("abcdef", 4)).toBe("abc…");
    expect(quoteMarkdown("abcdef", 4)).toBe("> abc…");
  });
});

describe("code", () => {
  it("stays in a block whose fence is longer than every run of backticks within", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("`", "a", "\n", "```", "~")), (pieces) => {
        const block = codeBlock(pieces.join(""), "python");
        const [ticks = ""] = /^`+/.exec(block) ?? [];
        const inside = block.slice(block.indexOf("\n") + 1, block.lastIndexOf("\n"));
        return ticks.length >= 3 && block.endsWith(`\n${ticks}`) && !inside.includes(ticks);
      }),
    );
  });

  it("stays within its line and its ticks", () => {
    expect(inlineCode("a ``b`` @me\nc")).toBe("``` a ``b`` @me c ```");
    expect(inlineCode("  ")).toBe("");
  });
});
