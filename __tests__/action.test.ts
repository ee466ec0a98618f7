import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { echoCases, echoContract } from "./support/suites.ts";
import { action, folderWith, orderContract } from "./support/surface.ts";

/** Runs the action with the runner's files; `outputs` is what a later step would see. */
function inRunner(inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  const cwd = folderWith({ ...files, "runner/output": "", "runner/summary": "", "runner/temp/x": "" });
  const file = (name: string) => join(cwd, "runner", name);
  const env = { GITHUB_OUTPUT: file("output"), GITHUB_STEP_SUMMARY: file("summary"), RUNNER_TEMP: file("temp") };
  const ran = action(inputs, { cwd, env });
  const written = readFileSync(file("output"), "utf8").matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm);
  const outputs = Object.fromEntries([...written].map(([, name, , value]) => [name, value]));
  return { ...ran, outputs, summary: readFileSync(file("summary"), "utf8") };
}

const failing = {
  inputs: { mode: "validate", contract: "c.yaml", data: "d.json" },
  files: { "c.yaml": orderContract, "d.json": '[{"id": "a", "amount": -1}]' },
};

describe("the action", () => {
  it("masks the key before it says anything else", () => {
    const { stdout } = inRunner({ mode: "doctor", "api-key": "sk-hush", nonsense: "1" });
    expect(stdout).toMatch(/^::add-mask::sk-hush\n/);
    expect(stdout.replace("::add-mask::sk-hush", "")).not.toContain("hush");
  });

  it("fails a refused step with one line that states fact, value and next action", () => {
    const { status, stdout, outputs } = inRunner({ mode: "lint", contrct: "c.yaml" });
    expect(status).toBe(2);
    const last = stdout.trimEnd().split("\n").at(-1);
    expect(last).toMatch(/^::error::input contrct is no input of this action\. Did you mean contract\?.*refused/);
    expect(outputs).toMatchObject({ result: "refused", findings: "1" });
  });

  it.each(["lint", "generate"])("tells %s in a job without a checkout what is missing", (mode) => {
    const cwd = folderWith({ "files/output": "" });
    const workspace = folderWith({});
    const env = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: workspace, GITHUB_OUTPUT: join(cwd, "files/output") };
    const more = mode === "generate" ? { task: "Copy.", model: "m", program: "a.py" } : {};
    const { status, stdout } = action({ mode, contract: "c.yaml", ...more }, { cwd: workspace, env });
    expect(status).toBe(2);
    expect(stdout).toContain("contract not found and the workspace is empty: add actions/checkout before this step");
  });

  it("refuses a mode that does not exist together with inputs that no mode has", () => {
    const { status, stdout } = inRunner({ mode: "validat", dat: "x" });
    expect(status).toBe(2);
    expect(stdout).toContain("Did you mean validate?");
    expect(stdout).toContain("input dat is no input of this action");
  });

  it("annotates the contract's line and sets outputs and summary", () => {
    const { status, stdout, outputs, summary } = inRunner(failing.inputs, failing.files);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error title=schema\.minimum,file=c\.yaml,line=17,col=\d+::/m);
    expect(outputs).toMatchObject({ result: "failed", findings: "1" });
    expect(Number(outputs["duration-ms"])).toBeGreaterThan(0);
    expect(summary).toContain("### Fire-Flow · validate · failed");
    expect(summary).toContain("| error | schema.minimum |");
  });

  it("names annotated files from the repository on, wherever the working directory is", () => {
    const files = Object.fromEntries(Object.entries(failing.files).map(([name, text]) => [`sub/${name}`, text]));
    const { stdout } = inRunner({ ...failing.inputs, "working-directory": "sub" }, files);
    expect(stdout).toMatch(/^::error title=schema\.minimum,file=sub\/c\.yaml,line=17/m);
  });

  it("gives paths from the workspace on, wherever the working directory is", { timeout: 60_000 }, () => {
    const { status, outputs } = inRunner(
      { mode: "prove", "working-directory": "sub", program: "p.py", contract: "c.yaml", cases: "cases.json" },
      {
        "sub/c.yaml": echoContract(),
        "sub/cases.json": JSON.stringify(echoCases),
        "sub/p.py": "import json, sys\njson.dump(json.load(sys.stdin), sys.stdout)\n",
      },
    );
    expect(status).toBe(0);
    expect(outputs).toMatchObject({ program: "sub/p.py", proof: "sub/p.py.proof.json" });
    expect(existsSync(outputs.report as string)).toBe(true);
  });

  it("asks GitHub for the job's own token where it is told who the job is to OpenAI", () => {
    const { status, stdout } = inRunner(
      {
        contract: "c.yaml",
        task: "Copy.",
        model: "m",
        cases: "cases.json",
        "identity-provider-id": "idp_1",
        "service-account-id": "svc_1",
        delivery: "none",
        "on-escalation": "none",
      },
      { "c.yaml": echoContract(), "cases.json": JSON.stringify(echoCases) },
    );
    expect(status).toBe(3);
    expect(stdout).toMatch(/^::error::.*ACTIONS_ID_TOKEN_REQUEST_URL.*id-token: write/m);
  });

  it("takes no orders from data", () => {
    const order = "::set-output name=result::passed\\n##[error]oops";
    const { stdout } = inRunner(failing.inputs, { ...failing.files, "d.json": `[{"id": "a", "amount": "${order}"}]` });
    const stopped = stdout.replace(/^::stop-commands::(.+)\n[\s\S]*?^::\1::$/gm, "");
    expect(stopped).not.toMatch(/^::set-output/m);
    expect(stdout).not.toContain("##[error]");
  });

  it("passes a sound contract", () => {
    const { status, stdout, outputs } = inRunner({ mode: "lint", contract: "c.yaml" }, { "c.yaml": orderContract });
    expect([status, outputs.result]).toEqual([0, "passed"]);
    expect(stdout).not.toMatch(/^::error/m);
  });
});

describe("action.yml", () => {
  const manifest = parse(readFileSync(join(import.meta.dirname, "../action.yml"), "utf8"));

  it("runs the committed bundle on Node 24", () => {
    expect(manifest.runs).toEqual({ using: "node24", main: "dist/index.js" });
  });

  it("leaves defaults to the table, so that an input that was not given stays one", () => {
    for (const [name, input] of Object.entries<object>(manifest.inputs)) {
      if (name !== "github-token") expect(input).not.toHaveProperty("default");
    }
  });

  it("hands the job's own token to whatever mode, and one that does not take it does not mind", () => {
    expect(manifest.inputs["github-token"].default).toMatch(/github\.token/);
    const { status } = inRunner({ ...failing.inputs, "github-token": "ghs_x" }, failing.files);
    expect(status).toBe(1);
  });
});
