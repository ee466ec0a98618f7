import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn } from "../support/seen.ts";
import { fireFlow, folderWith, orderContract } from "../support/surface.ts";

const copy = "import json, sys\njson.dump(json.load(sys.stdin), sys.stdout)\n";
const pair = orderContract.replace(/ {2}- name: order\n([\s\S]*)$/, (_, body) =>
  ["input", "output"].map((side) => `  - name: order_${side}\n${body}`).join(""),
);
const judged = ["--contract", "c.yaml", "--drawn-cases", "1"];
const asking = ["--task", "Copy.", "--provider", "command", "--command", "sh -c 'echo asked >&2; exit 1'"];
const commands = {
  generate: ["generate", "--program", "new.py", "--max-attempts", "2", ...judged, ...asking],
  prove: ["prove", "p.py", ...judged],
  verify: ["verify", "p.py.proof.json"],
};

/** A folder in which somebody's own files are in `out`. */
function place(files: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({ "c.yaml": pair, "p.py": copy, "p.py.proof.json": "{}" });
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, "out", name)), { recursive: true });
    writeFileSync(join(folder, "out", name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const run = (command: keyof typeof commands, ...more: readonly string[]) =>
    fireFlow([...commands[command], "--report-dir", "out", ...more], { cwd: folder });
  return { folder, write, run, files: () => filesIn(join(folder, "out")) };
}

describe("report-dir", () => {
  it.each([
    ["generate", "report.json", '{"mine": true}'],
    ["generate", "report.json", "no JSON"],
    ["generate", "report.html", "<p>mine"],
    ["generate", "program.py", "mine"],
    ["generate", "program.go", "mine"],
    ["generate", "program.proof.json", "{}"],
    ["generate", "prompts/2.md", "mine"],
    ["generate", "answers/1.md", "mine"],
    ["generate", "candidates/1.py", "mine"],
    ["prove", "report.json", "[]"],
    ["verify", "report.json", '{"result": "passed"}'],
  ] as const)("%s leaves somebody's own %s alone, and says so before anything is asked", (command, name, text) => {
    const here = place({ [name]: text });
    const { status, stdout, stderr } = here.run(command, "--json");
    const { findings } = JSON.parse(stdout);
    expect({ status, findings }).toMatchObject({ status: 2, findings: [{ rule: "file.not-ours" }] });
    expect(findings[0].message).toMatch(new RegExp(`^out/${name} is .* name a new folder`));
    expect(stderr).not.toContain("asked");
    expect([...here.files()]).toEqual([[name, text]]);
  });

  it("names all that would be lost at once", () => {
    const { stdout } = place({ "report.json": "[]", "program.py": "mine" }).run("generate", "--json");
    expect(JSON.parse(stdout).findings).toHaveLength(2);
  });

  it("takes a folder with files that no run writes, and one of an earlier run of whatever command", () => {
    const here = place({ "notes.md": "mine", "prompts/ideas.md": "mine" });
    expect(here.run("prove").status).toBe(0);
    here.write("program.py", "the run's own");
    for (const command of ["verify", "verify", "generate", "prove"] as const) {
      expect(here.run(command, "--json").stdout).not.toContain("file.not-ours");
    }
    expect(JSON.parse(readFileSync(join(here.folder, "out/report.json"), "utf8")).result).toBe("passed");
    expect(here.files().get("notes.md")).toBe("mine");
  });
});
