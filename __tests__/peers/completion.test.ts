/** The shells themselves: `apt-get install zsh fish`. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { completion } from "../../src/commands/completion.ts";
import { folderWith } from "../support/surface.ts";

const cwd = folderWith({ "totals.py": "" });

/** What the script needs to be there before it is read. */
const before = { zsh: "autoload -Uz compinit; compinit -D -u", fish: "" } as const;

function run(shell: "zsh" | "fish", script: string): string[] {
  const { stdout, stderr, status } = spawnSync(shell, ["-c", `${before[shell]}\n${completion(shell)}\n${script}`], {
    cwd,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.split("\n").filter((it) => it !== "");
}

describe("completion in fish", () => {
  const offered = (line: string) => run("fish", `complete -C '${line}'`).map((it) => it.split("\t")[0]);
  it("offers commands, flags, choices and files", () => {
    expect(offered("fire-flow gen")).toEqual(["generate"]);
    expect(offered("fire-flow generate --max-")).toEqual(["--max-attempts", "--max-output-tokens"]);
    expect(offered("fire-flow prove --language r")).toEqual(["rust"]);
    expect(offered("fire-flow prove --contract to")).toEqual(["totals.py"]);
  });
});

describe("completion in zsh", () => {
  /** What it hands to zsh, whose own functions work only at a prompt. */
  function offered(...words: readonly string[]): string[] {
    const own = `compadd() { shift; print -l -- "$@" }; compset() { : }; _files() { print FILES }`;
    const drive = `words=(fire-flow ${words.map((it) => `'${it}'`).join(" ")}); CURRENT=${words.length + 1}; _fire_flow`;
    return run("zsh", `${own}\n${drive}`);
  }
  it("offers commands, flags, choices and files", () => {
    expect(offered("")).toContain("generate");
    expect(offered("generate", "--")).toContain("--max-attempts");
    expect(offered("prove", "--language", "")).toEqual(["python", "typescript", "rust", "go"]);
    expect(offered("prove", "--language=r")).toContain("rust");
    expect(offered("prove", "--contract", "")).toEqual(["FILES"]);
  });
});
