import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { ask } from "../../src/commands/ask.ts";
import { commandHelp, completionHelp } from "../../src/commands/help.ts";
import { commandNames, shells } from "../../src/commands/names.ts";
import { checked } from "../../src/findings.ts";
import { parseOptions } from "../../src/options.ts";

/** The words of each example, as a shell takes them. */
function examplesIn(help: string): string[][] {
  const lines = help.slice(help.indexOf("Examples:\n")).split("\n").slice(1);
  return lines
    .filter((it) => it !== "")
    .map((line) => {
      const { stdout } = spawnSync("bash", ["-c", `fire-flow() { printf '%s\\0' "$@"; }; ${line}`], {
        encoding: "utf8",
      });
      return stdout.split("\0").slice(0, -1);
    });
}

describe("the help of a command", () => {
  it.each(commandNames)("has examples of %s that parse", async (name) => {
    const examples = examplesIn(commandHelp(name));
    expect(examples.length).toBeGreaterThan(0);
    for (const words of examples) {
      const asked = ask(words);
      expect(asked).toMatchObject({ kind: "run", command: name });
      const args = asked.kind === "run" ? asked.args : [];
      const environment = { FIRE_FLOW_API_KEY: "k", GITHUB_TOKEN: "t" };
      const readText = async () => checked("a text");
      const options = await parseOptions(name, { entry: "terminal", args, environment, cwd: "/", readText });
      expect(options.findings).toEqual([]);
    }
  });

  it("is there for completion as well, with every shell", () => {
    for (const args of [
      ["completion", "--help"],
      ["help", "completion"],
    ]) {
      expect(ask(args)).toMatchObject({ kind: "help", command: "completion" });
    }
    for (const shell of shells)
      expect(completionHelp).toContain(`  ${shell === "fish" ? "" : "source <("}fire-flow completion ${shell}`);
  });
});
