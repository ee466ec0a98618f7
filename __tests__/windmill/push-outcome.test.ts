import { describe, expect, it } from "vitest";
import type { Judged } from "../../src/windmill/judge.ts";
import { ofPush } from "../../src/windmill/server/ask.ts";
import { type Outcome, outcomeOf } from "../../src/windmill/server/outcome.ts";
import type { Said } from "../../src/windmill/server/wmill.ts";
import { flow, script, takesNothing, validate, workspace } from "./workspace.ts";

const said = (code: number, stdout: string, stderr = ""): Said => ({ ending: { how: "exit", code }, stdout, stderr });
const change = { type: "added", path: "f/team/a.py" };

it("reads the document behind whatever was printed before it", () => {
  const stdout = `Creating new folder: team\n{ not it }\n${JSON.stringify({ success: true, changes: [change] }, null, 2)}\n`;
  expect(outcomeOf(said(0, stdout), false)).toEqual({ kind: "done", changes: [change] });
});

it("takes the last of two documents", () => {
  const stdout = `${JSON.stringify({ success: true, changes: [] })}\n${JSON.stringify({ success: false, error: "missing_folders", message: "no folder" })}`;
  expect(outcomeOf(said(1, stdout), false)).toEqual({ kind: "refused", reason: "no folder" });
});

it("takes nothing to push for done", () => {
  expect(outcomeOf(said(0, '{"success":true,"message":"No changes to push","total":0}'), false)).toEqual({
    kind: "done",
    changes: [],
  });
});

it("takes failed lock jobs under a success for a failure", () => {
  const stdout = JSON.stringify({
    success: true,
    changes: [change],
    lock_jobs: { pending: 0, failed: [{ path: "f/team/a" }] },
  });
  expect(outcomeOf(said(0, stdout), false)).toMatchObject({ kind: "lock-job-failed", failed: ["f/team/a"] });
});

it("takes an exit code 0 without a document for unclear, never for done", () => {
  for (const stdout of ["", "Do you want to apply these 3 changes?", "{", "null", "[]"]) {
    expect(outcomeOf(said(0, stdout), false).kind).toBe("unclear");
  }
});

it("takes a stack trace of a push for partly applied, and of a dry run for refused", () => {
  const stderr = "Error: Bad request: 422\n    at push (main.js:1:1)\n";
  expect(outcomeOf(said(1, "", stderr), false)).toMatchObject({
    kind: "partly-applied",
    reason: "Error: Bad request: 422",
  });
  expect(outcomeOf(said(1, "", stderr), true)).toMatchObject({ kind: "refused", reason: "Error: Bad request: 422" });
});

it("takes a push that ran out of time for partly applied", () => {
  expect(outcomeOf({ ending: { how: "timeout" }, stdout: "", stderr: "" }, false).kind).toBe("partly-applied");
});

it.each(["Unauthorized: Could not authenticate", "Network error: Could not connect", "Error: connect ECONNREFUSED"])(
  "takes %s for a server that was not reached",
  (stderr) => expect(outcomeOf(said(1, "", stderr), false).kind).toBe("unavailable"),
);

describe("what it came to, as findings", () => {
  const findingsOf = async (outcome: Outcome) => {
    const files = { ...script("f/team/a.py", takesNothing), ...flow("f/team/x", []) };
    const [judged] = (await validate(workspace(files))).workspaces;
    return ofPush(outcome, judged as Judged).map(({ rule, severity, message, location }) => ({
      line: `${severity} ${rule}${location ? ` ${location.file}:${location.line}` : ""}`,
      message,
    }));
  };

  it("names each asset whose lock the server cannot make, where it is", async () => {
    const found = await findingsOf({
      kind: "lock-job-failed",
      failed: ["f/team/a", "f/team/x", "f/gone"],
      changes: [],
    });
    expect(found.map((it) => it.line)).toEqual([
      "error windmill.server.lock-job f/team/a.py:1",
      "error windmill.server.lock-job f/team/x.flow/flow.yaml:1",
      "error windmill.server.lock-job",
    ]);
    expect(found.map((it) => it.message)).toEqual(
      ["f/team/a", "f/team/x", "f/gone"].map((it) => `the server cannot make the lock of ${it}`),
    );
  });

  it("says what was refused of a push that went half way, and why", async () => {
    const reason = "Error: Bad request: the path is taken";
    const [found, ...more] = await findingsOf({ kind: "partly-applied", failed: ["f/team/a"], reason });
    expect(more).toEqual([]);
    expect(found?.line).toBe("error windmill.server.partly-applied f/team/a.py:1");
    expect(found?.message).toBe(`a part of the workspace was pushed and the rest was not (f/team/a): ${reason}`);
  });

  it("places a push that went half way by its reason, where it names nothing else", async () => {
    const [named] = await findingsOf({ kind: "partly-applied", failed: [], reason: "Error: f/team/x is refused" });
    expect(named?.line).toBe("error windmill.server.partly-applied f/team/x.flow/flow.yaml:1");
    const [unnamed] = await findingsOf({ kind: "partly-applied", failed: [], reason: "wmill was ended: timeout" });
    expect(unnamed?.line).toBe("error windmill.server.partly-applied");
  });
});
