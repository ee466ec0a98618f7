import { expect, it } from "vitest";
import { outcomeOf } from "../../src/windmill/server/outcome.ts";
import type { Said } from "../../src/windmill/server/wmill.ts";

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
