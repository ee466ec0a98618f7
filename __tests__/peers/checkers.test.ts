/** What others hold workflows against: their syntax, their types, what is known to be unsafe, the published schemas. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { goCommand, pythonEnvironment } from "../support/installed.ts";
import { allWorkflows } from "../support/snippets.ts";

const root = join(import.meta.dirname, "../..");
const manifest = join(root, "action.yml");
const workflows = allWorkflows();

let actionlint: string;
let python: string;

beforeAll(() => {
  actionlint = join(goCommand("github.com/rhysd/actionlint/cmd/actionlint@v1.7.12"), "actionlint");
  python = join(pythonEnvironment("zizmor==1.32.0", "check-jsonschema==0.39.0"), "bin");
}, 900_000);

/** What a tool says, and nothing where it is content. */
function complaints(tool: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd: root, encoding: "utf8" });
  return status === 0 ? "" : `${status}: ${stdout}${stderr}`;
}

const zizmor = (...files: readonly string[]) =>
  complaints(join(python, "zizmor"), "--offline", "--config", join(root, ".github/zizmor.yml"), ...files);

describe("every workflow of the repository, its examples and its docs", { timeout: 60_000 }, () => {
  it("is clean by actionlint", () => {
    expect(complaints(actionlint, ...workflows)).toBe("");
  });

  it("is clean by zizmor, and so is action.yml", () => {
    expect(zizmor(...workflows, manifest)).toBe("");
  });

  it("is what GitHub's published schemas allow, and so are action.yml and the issue form", () => {
    const tool = join(python, "check-jsonschema");
    expect(complaints(tool, "--builtin-schema", "vendor.github-workflows", ...workflows)).toBe("");
    expect(complaints(tool, "--builtin-schema", "vendor.github-actions", manifest)).toBe("");
    const form = join(root, "examples/issue-form.yml");
    expect(complaints(tool, "--builtin-schema", "vendor.github-issue-forms", form)).toBe("");
  });
});

describe("the checkers", { timeout: 60_000 }, () => {
  const spoiled = (from: string, to: string) => {
    const path = join(mkdtempSync(join(tmpdir(), "fire-flow-spoiled-")), "workflow.yml");
    const text = readFileSync(join(root, "examples/workflows/dispatch.yml"), "utf8");
    writeFileSync(path, text.replace(from, to));
    return path;
  };

  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of workflows
  const task = "${{ inputs.task }}";

  it("are heard: each refuses a workflow with the fault that it is there for", () => {
    expect(complaints(actionlint, spoiled("secrets.OPENAI", "secret.OPENAI"))).toContain("undefined variable");
    const injected = spoiled("steps:", `steps:\n      - run: echo ${task}`);
    expect(zizmor(injected)).toContain("template-injection");
    const schema = ["--builtin-schema", "vendor.github-workflows"];
    expect(complaints(join(python, "check-jsonschema"), ...schema, spoiled("on:", "off:"))).toContain("'on'");
  });
});
