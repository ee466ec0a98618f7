import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { flow, inline, lines, script, takesNothing, workspace } from "./workspace.ts";

const sha = (text: string): string => createHash("sha256").update(text).digest("hex");

const metadata = "summary: a\nkind: script\n";
const files = { "f/team/a.py": takesNothing, "f/team/a.script.yaml": metadata };
const fresh = sha(`{}${takesNothing}${metadata}`);
const lock = (locks: object, version = "v2"): object => ({ version, locks });
const withLock = (content: unknown, more = {}) =>
  workspace({ ...files, ...more, "wmill-lock.yaml": content as object });

it("finds nothing where the hashes are those of the files", async () => {
  expect(await lines(withLock(lock({ "f/team/a": fresh })))).toEqual([]);
});

it("finds a script that was changed since its hash was made", async () => {
  expect(await lines(withLock(lock({ "f/team/a": "0".repeat(64) })))).toEqual([
    "warning windmill.drift.stale wmill-lock.yaml:3",
  ]);
});

it("finds a script whose line ends were changed", async () => {
  const crlf = takesNothing.replaceAll("\n", "\r\n");
  expect(await lines(withLock(lock({ "f/team/a": fresh }), { "f/team/a.py": crlf }))).toEqual([
    "warning windmill.drift.stale wmill-lock.yaml:3",
  ]);
});

it("does not count a byte order mark", async () => {
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(takesNothing)]);
  expect(await lines(withLock(lock({ "f/team/a": fresh }), { "f/team/a.py": marked }))).toEqual([]);
});

it("finds a script without a hash, at the script", async () => {
  const more = script("f/team/b.py", takesNothing);
  expect(await lines(withLock(lock({ "f/team/a": fresh }), more))).toEqual([
    "warning windmill.drift.missing f/team/b.py:1",
  ]);
});

it("finds the hash of what is no longer there", async () => {
  expect(await lines(withLock(lock({ "f/team/a": fresh, "f/team/gone": fresh })))).toEqual([
    "warning windmill.drift.foreign wmill-lock.yaml:4",
  ]);
});

it("asks for no hashes where there are none", async () => {
  expect(await lines(withLock(lock({})))).toEqual([]);
});

it("takes the hashes of a flow by the programs beside flow.yaml", async () => {
  const one = sha(`${takesNothing}{}`);
  const top = sha(JSON.stringify({ "a.py": one }));
  const more = { ...flow("f/team/x", [inline("a", "!inline a.py")]), "f/team/x.flow/a.py": takesNothing };
  const hashes = { "f/team/a": fresh, "f/team/x.flow+a.py": one, "f/team/x.flow+__flow_hash": top };
  expect(await lines(withLock(lock(hashes), more))).toEqual([]);
});

it("reads v1, where a flow's hashes are a map of their own, and keys that begin with ./", async () => {
  const one = sha(`${takesNothing}{}`);
  const top = sha(JSON.stringify({ "a.py": one }));
  const more = { ...flow("f/team/x", [inline("a", "!inline a.py")]), "f/team/x.flow/a.py": takesNothing };
  const hashes = { "./f/team/a": fresh, "./f/team/x.flow": { "a.py": one, __flow_hash: top } };
  expect(await lines(withLock(lock(hashes, "v1"), more))).toEqual([]);
});

it.each(["garbage", [1, 2]])("says that %j is no map of hashes", async (locks) => {
  expect(await lines(withLock({ version: "v2", locks }))).toEqual([
    expect.stringMatching(/^warning windmill.drift.lock-file wmill-lock.yaml:[23]$/),
  ]);
});

it("takes no hashes for none", async () => {
  expect(await lines(withLock({ version: "v2", locks: null }))).toEqual([]);
});

it("refuses a version that wmill refuses", async () => {
  expect(await lines(withLock(lock({}, "v3")))).toEqual(["error windmill.drift.lock-file wmill-lock.yaml:1"]);
});

it("refuses a lock file that is no map", async () => {
  expect(await lines(withLock("- a\n"))).toEqual(["error windmill.drift.lock-file wmill-lock.yaml:1"]);
});
