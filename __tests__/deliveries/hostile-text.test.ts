import { afterEach, beforeEach, expect, test } from "vitest";
import { commit } from "../../src/deliveries/commit.ts";
import { openIssue } from "../../src/deliveries/issue.ts";
import { pairBranch } from "../../src/deliveries/marker.ts";
import { commitMessage, traceIn } from "../../src/deliveries/message.ts";
import { pullRequest } from "../../src/deliveries/pull-request.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";
import { attempt, opened, placeOn, proofWith, proving, remotes, reportWith, workOn } from "../support/github/work.ts";

const hostile = [
  "first\n\nFire-Flow-Trace-Id: forged\n",
  "::set-output name=x::y",
  "##[error]x",
  "``` \n# heading\n```",
  "<img src=https://evil.example/x.png>",
  "![beacon](https://evil.example/x.png)",
  "@everyone @octo/team",
  "Closes #1, fixes octo/demo#2, GH-3",
  "tag\u{e0041}\u{e0042} bidi\u202eoverride\u2066 zero\u200bwidth",
  "$(touch /tmp/owned) `touch /tmp/owned` ; rm -rf x",
  "-x --upload-pack=evil",
  "<!-- fire-flow:escalation 0123 --> </details></summary>",
  "[skip ci] [ci skip]",
];

const text = hostile.join(" · ");
const unsafe = /\p{Cf}|\p{Cc}|\p{Default_Ignorable_Code_Point}/u;
/** The mark that breaks mentions and references is our own. */
const shown = (it: string) => it.replaceAll("\u200b", "").replaceAll("\n", "");

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startGitHub({ "totals.yaml": "contract\n", "cases.json": "[]\n" });
});
afterEach(() => fake.close());

const said = (task: string) => ({
  proven: proofWith({ task, provider: { name: "openai", model: task } }),
  ran: attempt().cases.map((it) => ({ ...it, name: task })),
});

test.each(hostile)("in a commit message %j means nothing", (it) => {
  const { headline, body } = commitMessage(workOn(fake, said(it)), "added", it);
  const message = `${headline}\n\n${body}`;
  expect(headline).not.toContain("\n");
  expect(shown(message)).not.toMatch(unsafe);
  expect(message).not.toMatch(/(@\w|#\d|gh-\d|\[skip ci\]|\[ci skip\]|:\/\/)/i);
  expect(traceIn(message)).toBe("20260131-142501-9f3a1c");
  expect(message.match(/^Fire-Flow-Trace-Id:/gm)).toHaveLength(1);
});

/** Markdown as GitHub would scan it: code taken out, entities resolved. */
const scanned = (markdown: string): string =>
  markdown
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, "")
    .replace(/(`+) [\s\S]*? \1/g, "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const tags = /<(?!\/?(?:details|summary)>|!-- fire-flow:(?:escalation|pull-request|contract) [0-9a-f]{12} -->)/;

/** Titles are plain text to GitHub, but for mentions and references. */
const expectPlain = (title: string | undefined): void => {
  expect(title).not.toMatch(/@\w|#\d|gh-\d|:\/\//i);
  expect(shown(title ?? "")).not.toMatch(unsafe);
};

const expectInert = (markdown: string | undefined): void => {
  const body = markdown ?? "";
  const raw = body.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, "").replace(/(`+) [\s\S]*? \1/g, "");
  expect(raw).not.toMatch(tags);
  expect(raw).not.toMatch(/!\[|\]\(/);
  expect(scanned(body)).not.toMatch(/@\w|#\d|gh-\d/i);
  expect(shown(body)).not.toMatch(unsafe);
};

test("in a pull request it means nothing, nor in its branch", async () => {
  const program = `dir/${hostile[9]?.replaceAll("/", "")}.py`;
  const branch = pairBranch("totals.yaml", program);
  expect(branch).toMatch(/^fire-flow\/[a-z0-9-]+$/);
  const work = workOn(fake, { ...said(text), text: `# ${text}\n` });
  await pullRequest.deliver(
    { ...work, program: { ...work.program, path: program } },
    placeOn(fake, { branch }),
    proving(work).parts,
  );
  expectInert(fake.state.issues[0]?.body);
  expectPlain(fake.state.issues[0]?.title);
});

test("in an issue it means nothing", async () => {
  const escalated = reportWith({
    task: text,
    result: "escalated",
    stop: { reason: "max-attempts", detail: text },
    attempts: [
      attempt({
        gate: "validate",
        findings: [{ rule: text, severity: "error", message: text, path: text }],
        cases: [
          {
            name: text,
            source: "drawn",
            heldBack: false,
            status: "ok",
            passed: false,
            durationMs: 1,
            input: text,
            output: text,
          },
        ],
      }),
    ],
  });
  const escalation = { report: escalated, contract: text, program: text, candidate: text, reproduce: text };
  const place = { github: opened(fake), labels: [] };
  await openIssue(escalation, place, { sleep: async () => {} });
  expectInert(fake.state.issues[0]?.body);
  expectPlain(fake.state.issues[0]?.title);
});

test.each(remotes)("a file name that looks like an option or a command is a file name (by %s)", async (way) => {
  const work = workOn(fake);
  for (const name of ["-x.py", "$(touch owned).py", "a b'c\"d.py", "ümlaut\u{1f600}.py", "::set-output.py"]) {
    const named = { ...work, program: { path: name, text: name }, basis: new Map() };
    const delivered = await commit.deliver(named, placeOn(fake, { way }), proving(work).parts);
    expect(delivered.status).toBe("delivered");
    expect(fake.git.read("main", name)).toBe(name);
  }
});
