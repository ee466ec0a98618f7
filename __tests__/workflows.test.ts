import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { notesOf } from "../scripts/release-notes.ts";
import { readForm } from "../src/github/comment-command.ts";
import { workflowFiles, workflowSnippets } from "./support/snippets.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const manifest = parse(read("action.yml"));
const reusable = parse(read(".github/workflows/fire-flow.yml"));

/** Each with its place. */
const texts: readonly (readonly [string, string])[] = [
  ...workflowFiles.map((path) => [path, read(path)] as const),
  ...workflowSnippets.map(({ page, line, text }) => [`${page}:${line}`, text] as const),
];
const usesOf = (text: string) => [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, it = ""]) => it);

interface Call {
  readonly uses?: string;
  readonly with?: object;
  readonly secrets?: object;
}

/** The steps and jobs that call something. */
function callsOf(text: string): readonly Call[] {
  const jobs: readonly (Call & { readonly steps?: readonly Call[] })[] = Object.values(parse(text).jobs);
  return jobs.flatMap((job) => [job, ...(job.steps ?? [])]);
}

describe("workflows and the snippets of the docs", () => {
  it.each(texts)("pin every foreign action by its commit in %s", (_, text) => {
    const foreign = usesOf(text).filter((it) => it !== "./" && !/^fire-flow\/action[@/]/.test(it));
    for (const it of foreign) expect(it).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("agree on the commit of each action", () => {
    const uses = new Set(texts.flatMap(([, text]) => usesOf(text)).filter((it) => it.includes("#")));
    expect(new Set([...uses].map((it) => it.split("@")[0])).size).toBe(uses.size);
  });

  it.each(texts)("give nothing by default and no credentials to git in %s", (_, text) => {
    expect(parse(text).permissions).toEqual({});
    const checkouts = callsOf(text).filter((it) => it.uses?.startsWith("actions/checkout@"));
    for (const it of checkouts) expect(it.with).toMatchObject({ "persist-credentials": false });
  });

  it.each(texts)("set inputs that there are in %s", (_, text) => {
    for (const { uses = "", with: inputs = {}, secrets = {} } of callsOf(text)) {
      const called = uses.startsWith("fire-flow/action/") ? reusable.on.workflow_call : manifest;
      if (!/^(fire-flow\/action[@/]|\.\/)/.test(uses)) continue;
      for (const input of Object.keys(inputs)) expect(called.inputs).toHaveProperty([input]);
      for (const secret of Object.keys(secrets)) expect(called.secrets).toHaveProperty([secret]);
    }
  });
});

describe("a run that waits", () => {
  it.each(texts)("is pushed out by none that asks for nothing, or for something else, in %s", (_, text) => {
    const { on, concurrency } = parse(text);
    // Whatever was said and pushed starts a run of these; GitHub keeps one that waits, the newest.
    const events: readonly string[] = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(on);
    const many = ["issue_comment", "pull_request_review_comment", "issues"].some((it) => events.includes(it));
    if (many) expect(concurrency).toBeUndefined();
  });

  it("has a queue of its own where somebody asked, and none where a push is looked at", () => {
    const comments = parse(read("examples/workflows/comments.yml")).jobs.answer;
    expect(comments.concurrency.group).toContain("github.event.issue.number");
    expect(comments.concurrency["cancel-in-progress"]).toBeUndefined();
    const push = parse(read("examples/workflows/push.yml"));
    expect([push.concurrency, push.jobs.verify.concurrency]).toEqual([undefined, undefined]);
  });
});

describe("the workflow of three jobs", () => {
  const { generate, verify, deliver } = reusable.jobs;
  const secretsOf = (job: object) => [...JSON.stringify(job).matchAll(/secrets\.([\w-]+)/g)].map(([, name]) => name);

  it("gives the model's key to the job that only reads, the right to write to the one that runs nothing", () => {
    expect(generate.permissions).toEqual({ contents: "read" });
    expect(secretsOf(generate)).toEqual(["api-key"]);
    expect(verify.permissions).toEqual({ contents: "read" });
    expect(secretsOf(verify)).toEqual([]);
    expect(new Set(secretsOf(deliver))).toEqual(new Set(["delivery-token"]));
    const modes = callsOf(read(".github/workflows/fire-flow.yml")).flatMap((it) =>
      it.with && "mode" in it.with ? [it.with.mode] : [],
    );
    expect(modes).toEqual(["generate", "prove", "verify", "deliver", "deliver"]);
    expect(deliver.steps.filter((it: { run?: string }) => it.run !== undefined)).toEqual([]);
  });

  it("delivers by its own inputs, and by hashes that verify gives", () => {
    const step = deliver.steps.find((it: { id?: string }) => it.id === "deliver");
    for (const input of ["program", "contract", "cases", "delivery", "branch", "base"]) {
      expect(step.with[input]).toBe(`\${{ inputs.${input} }}`);
    }
    for (const hash of ["program-sha256", "proof-sha256"]) {
      expect(step.with[hash]).toBe(`\${{ needs.verify.outputs.${hash} }}`);
    }
    expect(step.if).toContain("needs.verify.result == 'success'");
  });

  it("tells that nothing passed only where nothing was verified, and so by no hashes", () => {
    const step = deliver.steps.find((it: { id?: string }) => it.id === "tell");
    expect(step.if).toContain("needs.verify.result != 'success'");
    expect(step.with).toMatchObject({ mode: "deliver", delivery: "none", "on-escalation": "issue" });
    expect(Object.keys(step.with).filter((it) => it.endsWith("-sha256"))).toEqual([]);
  });
});

describe("the issue form", () => {
  it("has the headings that the action reads", () => {
    const { body } = parse(read("examples/issue-form.yml"));
    const filled = body.map((it: { attributes: { label: string } }) => `### ${it.attributes.label}\n\npython\n`);
    const answers = { contract: "python", task: "python", language: "python", program: "python" };
    expect(readForm(filled.join("\n"))).toMatchObject({ kind: "command", arguments: answers });
  });
});

describe("release notes", () => {
  const changelog =
    "# Changelog\n\n## 1.10.0\n\n- ten\n\n## 1.1.0 (2026-01-31)\n\n- one\n- more\n\n## 1.0.0\n\n- first\n";

  it("are what the changelog says of the version, and nothing of another's", () => {
    expect(notesOf("1.1.0", changelog)).toBe("- one\n- more");
    expect(notesOf("1.0.0", changelog)).toBe("- first");
    expect(notesOf("1.1", changelog)).toBe("");
  });

  it("are there for the version that package.json names", () => {
    const { version } = JSON.parse(read("package.json"));
    expect(notesOf(version, read("CHANGELOG.md"))).not.toBe("");
  });
});

describe("the workflow that checks this repository", () => {
  const { jobs } = parse(read(".github/workflows/ci.yml"));

  it("runs the demo on a fresh checkout, with nothing installed before", () => {
    const [checkout, demo, ...more] = jobs.demo.steps;
    expect(checkout.uses).toContain("actions/checkout@");
    expect(demo.run).toBe("npm run demo");
    expect(more).toEqual([]);
  });

  it("runs the action itself with inputs that it has, on files that are there, and looks at outputs that it has", () => {
    const step = jobs.action.steps.find((it: { uses?: string }) => it.uses === "./");
    for (const input of Object.keys(step.with)) expect(manifest.inputs).toHaveProperty([input]);
    for (const input of ["contract", "cases", "cassette"]) expect(read(step.with[input])).not.toBe("");
    const outputs = [...JSON.stringify(jobs.action).matchAll(/steps\.movies\.outputs\.([\w-]+)/g)].map(([, it]) => it);
    expect(outputs).toContain("result");
    for (const output of outputs) expect(manifest.outputs).toHaveProperty([output as string]);
  });
});
