import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { completion } from "../../src/commands/completion.ts";
import { commandNames } from "../../src/commands/names.ts";
import { fireFlow, folderWith } from "../support/surface.ts";

const cwd = folderWith({ "totals.py": "", "a contract.yaml": "" });

/** What bash offers for the last of these words; it splits at `=` itself. */
function offered(...words: readonly string[]): string[] {
  const drive = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _fire_flow; printf "%s\\n" "\${COMPREPLY[@]}"`;
  const script = `${completion("bash")}\n${drive}`;
  const { stdout, stderr } = spawnSync("bash", ["-c", script, "bash", "fire-flow", ...words], {
    cwd,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return stdout.split("\n").filter((it) => it !== "");
}

describe("completion in bash", () => {
  it("offers every command, and help", () => {
    expect(offered("")).toEqual([...commandNames, "help", "completion"]);
    expect(offered("help", "")).toEqual([...commandNames]);
  });

  it("offers the flags of that command and no others", () => {
    expect(offered("generate", "--max-")).toEqual(["--max-attempts", "--max-output-tokens"]);
    expect(offered("lint", "--max-")).toEqual([]);
    expect(offered("generate", "--no-")).toEqual(["--no-deterministic"]);
    expect(offered("generate", "--api")).toEqual(["--api-key-file"]);
  });

  it("offers the choices of an option, however it is written", () => {
    expect(offered("prove", "--language", "")).toEqual(["python", "typescript", "rust", "go"]);
    expect(offered("prove", "--language", "=", "r")).toEqual(["rust"]);
    expect(offered("prove", "--language", "=")).toHaveLength(4);
  });

  it("offers files where a path is wanted, and nothing where nobody can guess", () => {
    expect(offered("prove", "--contract", "a")).toEqual(["a contract.yaml"]);
    expect(offered("execute", "to")).toEqual(["totals.py"]);
    expect(offered("generate", "--model", "")).toEqual([]);
  });
});

describe("fire-flow completion", () => {
  it.each(["bash", "zsh", "fish"] as const)("prints what %s reads", (shell) => {
    expect(fireFlow(["completion", shell])).toEqual({ status: 0, stdout: `${completion(shell)}\n`, stderr: "" });
  });

  it.each([[[]], [["powershell"]]])("refuses %j and names the shells", (args) => {
    const { status, stdout, stderr } = fireFlow(["completion", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("Shells: bash, zsh, fish.");
  });
});
