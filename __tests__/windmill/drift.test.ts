import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { flow, found, inline, lines, script, takesNothing, workspace } from "./workspace.ts";

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

it("knows a file again whose name holds a plus, of a flow that wmill.yaml leaves out", async () => {
  const left = { "f/b/x.flow/flow.yaml": { summary: "" }, "f/b/x.flow/charge_+_send.py": takesNothing };
  const locks = lock({ "f/b/x.flow+charge_+_send.py": fresh, "f/b/x.flow+gone_+_send.py": fresh });
  const of = workspace({ ...left, "wmill-lock.yaml": locks }, { excludes: ["f/b/**"] });
  expect(await lines(of)).toContain("warning windmill.drift.foreign wmill-lock.yaml:4");
  expect(await lines(of)).not.toContain("warning windmill.drift.foreign wmill-lock.yaml:3");
});

const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
const stale = async (content: unknown, more = {}) =>
  (await found(withLock(content, more))).filter((it) => it.rule === "windmill.drift.stale");
const byEnds = async (content: unknown, more = {}) =>
  (await found(withLock(content, more))).filter((it) => it.rule === "windmill.drift.line-ends");

it.each([
  ["the program", { "f/team/a.py": crlf(takesNothing) }],
  ["the metadata", { "f/team/a.script.yaml": crlf(metadata) }],
  ["both", { "f/team/a.py": crlf(takesNothing), "f/team/a.script.yaml": crlf(metadata) }],
])("says that nothing but line ends differs, those of %s", async (_, more) => {
  const [one, ...others] = await found(withLock(lock({ "f/team/a": fresh }), more));
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    rule: "windmill.drift.line-ends",
    severity: "warning",
    location: { file: "wmill-lock.yaml", line: 3 },
  });
  expect(one?.message).toContain("only CRLF line ends make the hash of f/team/a differ");
});

it("says of line ends nothing where the text differs as well, or where the hash was made of CRLF ends", async () => {
  const edited = { "f/team/a.py": crlf(`${takesNothing}\n`) };
  expect((await stale(lock({ "f/team/a": fresh }), edited)).map((it) => it.message)).toEqual([
    "f/team/a.py was changed since its metadata was made: run `wmill generate-metadata`",
  ]);
  const made = sha(`{}${crlf(takesNothing)}${metadata}`);
  expect(await byEnds(lock({ "f/team/a": fresh }), edited)).toEqual([]);
  expect(await found(withLock(lock({ "f/team/a": made }), { "f/team/a.py": crlf(takesNothing) }))).toEqual([]);
});

const one = sha(`${takesNothing}{}`);
const ofFlow = (names: readonly string[]): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(names.map((it) => [`f/team/x.flow+${it}`, one])),
  "f/team/x.flow+__flow_hash": sha(JSON.stringify(Object.fromEntries(names.map((it) => [it, one])))),
});
const flowOf = (names: readonly string[], program = takesNothing, name = "x") => ({
  ...flow(
    `f/team/${name}`,
    names.map((it) => inline(it.slice(0, 1), `!inline ${it}`)),
  ),
  ...Object.fromEntries(names.map((it) => [`f/team/${name}.flow/${it}`, program])),
});

it("tells of line ends once, also where they are those of a flow's programs", async () => {
  const more = { "f/team/a.py": crlf(takesNothing), ...flowOf(["a.py", "b.py"], crlf(takesNothing)) };
  const [only, ...others] = await found(withLock(lock({ "f/team/a": fresh, ...ofFlow(["a.py", "b.py"]) }), more));
  expect(others).toEqual([]);
  expect(only).toMatchObject({ count: 4, location: { line: 3 } });
  expect(only?.message).toContain("f/team/a, f/team/x.flow+a.py, f/team/x.flow+b.py and 1 more");
});

it("tells once of a flow whose programs were changed, and not of the hash over them", async () => {
  const more = flowOf(["a.py", "b.py"], "def main():\n    return 2\n");
  const [only, ...others] = await stale(lock({ "f/team/a": fresh, ...ofFlow(["a.py", "b.py"]) }), more);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ count: 2, location: { line: 4 } });
  expect(only?.message).toMatch(/^f\/team\/x\.flow\/a\.py and f\/team\/x\.flow\/b\.py were changed/);
});

it("finds a program that was taken from a flow by the hash over the others", async () => {
  const { "f/team/x.flow+b.py": _, ...left } = ofFlow(["a.py", "b.py"]);
  expect((await stale(lock({ "f/team/a": fresh, ...left }), flowOf(["a.py"]))).map((it) => it.message)).toEqual([
    "the programs in f/team/x.flow were others when its metadata was made: run `wmill generate-metadata`",
  ]);
});

it("tells of a program that was added to a flow, and not of the hash over all of them as well", async () => {
  const locks = lock({ "f/team/a": fresh, ...ofFlow(["a.py"]) });
  expect(await lines(withLock(locks, flowOf(["a.py", "b.py"])))).toEqual([
    "warning windmill.drift.missing f/team/x.flow/b.py:1",
  ]);
});

it("makes of a renamed flow two findings, however many programs it has", async () => {
  const names = ["a.py", "b.py", "c.py", "d.py"];
  const locks = lock({ "f/team/a": fresh, ...ofFlow(names) });
  const renamed = withLock(locks, flowOf(names, takesNothing, "y"));
  expect(await lines(renamed)).toEqual([
    "warning windmill.drift.missing f/team/y.flow/a.py:1",
    "warning windmill.drift.foreign wmill-lock.yaml:4",
  ]);
  expect((await found(renamed)).at(-1)?.message).toBe("f/team/x.flow is no longer there: remove its 5 lines");
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

it.each(["", "# hashes\n", "---\n"])("warns of a lock file that holds nothing: %j", async (text) => {
  expect(await lines(withLock(text))).toEqual(["warning windmill.drift.lock-file wmill-lock.yaml:1"]);
});
