import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { changed, contractText, givenCases, rightProgram } from "../support/orders.ts";
import { faultsOf } from "../support/schemas.ts";
import { fireFlow, startFireFlow } from "../support/surface.ts";

interface Document {
  readonly result: string;
  readonly seed?: number;
  readonly findings?: readonly { readonly rule: string; readonly message: string }[];
  readonly proofs?: readonly {
    readonly proof: string;
    readonly result: string;
    readonly fresh: number;
    readonly renew?: string;
    readonly report?: string;
    readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
  }[];
}

/** A folder of its own, below one that could be reached into. */
function place() {
  const folder = join(mkdtempSync(join(tmpdir(), "fire-flow-verify-")), "here");
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  return { folder, write, read };
}

interface Wanted {
  readonly sub?: string;
  readonly flags?: readonly string[];
  readonly source?: string;
  readonly cases?: boolean;
}

/** As many as are needed for some to be held back: each case is two starts of an interpreter. */
const known = givenCases.slice(0, 6);

/** The proofs of what was proven already, by how: proving takes its time. */
const proofs = new Map<string, string>();

/** A right program with its contract, cases and proof, in `sub` unless told. */
function proven(wanted: Wanted = {}) {
  const { sub = "", flags = ["--drawn-cases", "2"], source = rightProgram, cases = true } = wanted;
  const it = place();
  const at = (name: string) => join(sub, name);
  it.write(at("totals.yaml"), contractText);
  it.write(at("cases.json"), JSON.stringify(known));
  it.write(at("totals.py"), source);
  const how = JSON.stringify([flags, source, cases]);
  const proof = proofs.get(how);
  if (proof !== undefined) {
    it.write(at("totals.py.proof.json"), proof);
    return it;
  }
  const given = cases ? ["--cases", at("cases.json")] : [];
  const args = ["prove", at("totals.py"), "--contract", at("totals.yaml"), ...given, ...flags];
  const ran = fireFlow(args, { cwd: it.folder });
  if (ran.status !== 0) throw new Error(ran.stderr);
  proofs.set(how, it.read(at("totals.py.proof.json")));
  return it;
}

function verify(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = fireFlow(["verify", ...few(args), "--json"], { cwd });
  const document = JSON.parse(stdout) as Document;
  expect(faultsOf(document.proofs ? "verify" : "refusal", document)).toEqual([]);
  const findings = document.proofs?.flatMap((it) => it.findings) ?? document.findings ?? [];
  return { status, stderr, document, rules: findings.map((it) => it.rule), findings };
}

/** Two fresh cases unless told: how many there are is no matter here. */
const few = (args: readonly string[]) => (args.includes("--drawn-cases") ? args : [...args, "--drawn-cases", "2"]);

/** Edits the proof's JSON as a person would. */
function edit(it: ReturnType<typeof place>, change: (proof: Record<string, Record<string, unknown>>) => void) {
  const proof = JSON.parse(it.read("totals.py.proof.json"));
  change(proof);
  it.write("totals.py.proof.json", JSON.stringify(proof, null, 2));
}

describe("verify", { timeout: 180_000 }, () => {
  it("passes what is as it was proven, and draws fresh cases", () => {
    const { status, document, rules } = verify(proven().folder);
    expect({ status, rules }).toEqual({ status: 0, rules: [] });
    expect(document).toMatchObject({ result: "passed", proofs: [{ result: "passed", fresh: 2 }] });
  });

  it("prints a table for people", () => {
    const { stdout } = fireFlow(["verify"], { cwd: proven().folder });
    expect(stdout).toMatch(
      /^proof +result +cases +fresh +rules\ntotals\.py\.proof\.json +passed +28 +20 +(\d+)\/\1\n$/,
    );
  });

  it.each([
    ["verify.program-changed", "totals.py", `${rightProgram}# a comment\n`],
    ["verify.contract-changed", "totals.yaml", contractText.replace("version: 1.0.0", "version: 1.0.1")],
    ["verify.cases-changed", "cases.json", JSON.stringify(known.toReversed())],
  ])("finds %s though the program still holds, and the command that it names mends it", (rule, name, text) => {
    const here = proven();
    here.write(name, text);
    const { status, rules, document } = verify(here.folder);
    expect({ status, rules }).toEqual({ status: 1, rules: [rule] });
    const [, ...renew] = (document.proofs?.[0]?.renew ?? "").split(" ");
    expect(fireFlow(renew, { cwd: here.folder }).status).toBe(0);
    expect(verify(here.folder).status).toBe(0);
  });

  it("names a command that judges by the same options", () => {
    const flags = [
      "--drawn-cases",
      "5",
      "--hold-back",
      "0",
      "--timeout",
      "7s",
      "--no-deterministic",
      "--output-model",
      "totals_output",
    ];
    const here = proven({ flags });
    here.write("totals.py", `${rightProgram}#\n`);
    const { renew } = verify(here.folder).document.proofs?.[0] ?? {};
    expect(renew).toBe(
      "fire-flow prove totals.py --contract totals.yaml --cases cases.json --drawn-cases 5 --hold-back 0 --no-deterministic --timeout 7000ms",
    );
  });

  it("takes a checkout with other line ends for the same files", () => {
    const here = proven();
    for (const name of ["totals.py", "totals.yaml"]) here.write(name, here.read(name).replaceAll("\n", "\r\n"));
    expect(verify(here.folder)).toMatchObject({ status: 0, rules: [] });
  });

  it("finds the files of a folder that was moved", () => {
    const here = proven({ sub: "a/b" });
    renameSync(join(here.folder, "a"), join(here.folder, "elsewhere"));
    expect(verify(here.folder)).toMatchObject({
      status: 0,
      document: { proofs: [{ proof: "elsewhere/b/totals.py.proof.json" }] },
    });
  });

  it("catches by fresh cases what the old ones let pass", () => {
    const rare = changed(
      'entry["orders"] += 1',
      'entry["orders"] += 2 if abs(order["amount"] * 100 % 10 - 7) < 0.01 else 1',
    );
    // Nothing relates the count to the input but the amounts of the cases: a failing crash is what can be seen.
    const crash = rare.replace("+= 2 if", "+= 1 // 0 if");
    const here = proven({ source: crash, cases: false, flags: ["--drawn-cases", "1", "--seed", "1"] });
    const { status, findings } = verify(here.folder, "--drawn-cases", "40", "--seed", "7");
    expect(status).toBe(1);
    expect(findings[0]).toMatchObject({ rule: "execute.exit", severity: "error" });
    expect(findings[0]?.message).toContain("totals.py");
  });

  it("draws the same fresh cases on the same day", () => {
    const { seed } = verify(proven().folder).document;
    expect(`${seed}`).toMatch(/^20\d{6}$/);
  });

  it("draws none for a proof without drawn cases unless told, and claims none", () => {
    const here = proven({ flags: ["--drawn-cases", "0"] });
    const plain = fireFlow(["verify"], { cwd: here.folder });
    expect(plain).toMatchObject({ status: 0, stdout: expect.stringMatching(/ passed +6 +0 /) });
    expect(plain.stderr).toContain("No fresh cases were drawn.");
    const told = fireFlow(["verify", "--drawn-cases", "3", "--seed", "5"], { cwd: here.folder });
    expect(told).toMatchObject({ status: 0, stdout: expect.stringMatching(/ passed +9 +3 /) });
    expect(told.stderr).toContain("Fresh cases by --seed 5.");
  });

  it("only mentions another toolchain", () => {
    const here = proven();
    edit(here, (proof) => Object.assign(proof.program as object, { toolchain: "Python 2.7.18" }));
    const { status, findings } = verify(here.folder);
    expect(status).toBe(0);
    expect(findings).toMatchObject([{ rule: "verify.toolchain-changed", severity: "notice" }]);
    expect(findings[0]?.message).toContain("Python 2.7.18");
  });

  it.each([
    [
      "its count of cases",
      (proof: Record<string, Record<string, unknown>>) => Object.assign(proof.cases as object, { given: 900 }),
    ],
    ["its count of rules", (proof: Record<string, Record<string, unknown>>) => Object.assign(proof, { rules: 900 })],
    [
      "its strength",
      (proof: Record<string, Record<string, unknown>>) => Object.assign(proof.strength as object, { share: 1 }),
    ],
  ])("finds a proof of which somebody edited %s", (_, change) => {
    const here = proven();
    edit(here, change);
    expect(verify(here.folder)).toMatchObject({ status: 1, rules: ["verify.proof-edited"] });
  });

  it.each([
    ["cut short", "verify.no-proof", (text: string) => text.slice(0, 100)],
    ["no object", "verify.no-proof", () => "[]"],
    ["of a newer version", "verify.newer-proof", (text: string) => text.replace('"version": 1', '"version": 2')],
    ["without a hash", "verify.no-proof", (text: string) => text.replace(/"sha256": "[0-9a-f]{64}"/, '"sha256": "x"')],
    [
      "of another program",
      "verify.no-proof",
      (text: string) => text.replace('"path": "totals.py"', '"path": "other.py"'),
    ],
    ["reaching out of the repository", "file.outside", (text: string) => text.replace("totals.yaml", "../secret.yaml")],
    ["with an absolute path", "verify.no-proof", (text: string) => text.replace("totals.yaml", "/etc/passwd")],
    ["without its contract", "file.missing", (text: string) => text.replace("totals.yaml", "gone.yaml")],
  ])("refuses a proof that is %s", (_, rule, change) => {
    const here = proven();
    writeFileSync(join(here.folder, "..", "secret.yaml"), contractText);
    here.write("totals.py.proof.json", change(here.read("totals.py.proof.json")));
    expect(verify(here.folder)).toMatchObject({ status: 2, rules: [rule], document: { result: "refused" } });
  });

  it("follows no link out of the repository", () => {
    const here = proven();
    writeFileSync(join(here.folder, "..", "secret.yaml"), contractText);
    execFileSync("rm", [join(here.folder, "totals.yaml")]);
    symlinkSync("../secret.yaml", join(here.folder, "totals.yaml"));
    expect(verify(here.folder)).toMatchObject({ status: 2, rules: ["file.outside"] });
  });

  it("may look at the whole repository from a folder in it", () => {
    const here = proven({ sub: "jobs" });
    execFileSync("git", ["init", "-q"], { cwd: here.folder });
    renameSync(join(here.folder, "jobs/totals.yaml"), join(here.folder, "totals.yaml"));
    const proof = here.read("jobs/totals.py.proof.json").replace('"totals.yaml"', '"../totals.yaml"');
    here.write("jobs/totals.py.proof.json", proof);
    expect(verify(here.folder, "--working-directory", "jobs")).toMatchObject({ status: 0 });
  });

  it("refuses to be green where there is nothing to verify", () => {
    expect(verify(place0().folder)).toMatchObject({ status: 2, rules: ["verify.nothing"] });
  });

  it("says where there is nothing by the repository, not by this machine", () => {
    const here = place();
    here.write("jobs/a.py", "");
    const said = (sub: string) => verify(join(here.folder, sub)).findings[0]?.message;
    expect(said("jobs")).toMatch(/^there is no \*\.proof\.json below the working directory: /);
    execFileSync("git", ["init", "-q"], { cwd: here.folder });
    expect(said("")).toMatch(/^there is no \*\.proof\.json in the repository: /);
    expect(said("jobs")).toMatch(/^there is no \*\.proof\.json below jobs\/: /);
  });

  it("judges many, each by itself, and fails for one", () => {
    const here = copied(4);
    here.write("job3/totals.py", changed('entry["orders"] += 1', 'entry["orders"] += 2'));
    here.write("node_modules/x/totals.py.proof.json", "{}");
    const { status, document } = verify(here.folder);
    expect(status).toBe(1);
    expect(document.proofs).toHaveLength(5);
    expect(document.proofs?.filter((it) => it.result !== "passed").map((it) => it.proof)).toEqual([
      "job3/totals.py.proof.json",
    ]);
  });

  it("leaves a whole report when it is cancelled: what was judged, and that the rest was not", async () => {
    const here = copied(7);
    const args = ["verify", "--report-dir", "out", "--drawn-cases", "10", "--json"];
    const child = startFireFlow(args, { cwd: here.folder });
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    const report = (): Document => JSON.parse(here.read("out/report.json"));
    while (
      !(existsSync(join(here.folder, "out/report.json")) && report().proofs?.some((it) => it.result === "passed"))
    ) {
      await new Promise((later) => setTimeout(later, 20));
    }
    expect(report().result).toBe("error");
    child.kill("SIGTERM");
    const code = await new Promise((done) => child.on("close", done));
    expect(code).toBe(143);
    const document = report();
    expect(faultsOf("verify", document)).toEqual([]);
    expect(JSON.parse(stdout)).toEqual(document);
    expect(document.result).toBe("error");
    expect(document.proofs).toHaveLength(8);
    const results = document.proofs?.map((it) => it.result) ?? [];
    expect([...new Set(results)].sort()).toEqual(["error", "passed"]);
    const left = document.proofs?.filter((it) => it.result === "error") ?? [];
    for (const it of left) expect(it.findings).toMatchObject([{ rule: "internal.cancelled" }]);
  });

  it("takes what a report keeps for no proof of anybody's, and the same name elsewhere for one", () => {
    const here = proven();
    const proof = here.read("totals.py.proof.json");
    here.write("out/report.json", "{}");
    here.write("out/program.proof.json", proof);
    expect(verify(here.folder)).toMatchObject({ status: 0, document: { proofs: [{ proof: "totals.py.proof.json" }] } });
    here.write("other/program.proof.json", proof);
    expect(verify(here.folder).status).not.toBe(0);
  });

  it("judges only what is named, proofs and programs alike", () => {
    const here = proven();
    here.write("broken.py.proof.json", "{}");
    expect(verify(here.folder, "totals.py", "totals.py.proof.json").document.proofs).toHaveLength(1);
    expect(verify(here.folder, "nothing.py")).toMatchObject({ status: 2, rules: ["verify.no-proof"] });
  });

  it("runs the loop for what drifted, where that is wanted", () => {
    const here = proven();
    const wrong = changed('entry["orders"] += 1', 'entry["orders"] += 2');
    const answer = `\`\`\`python\n${rightProgram}\`\`\`\n`;
    here.write(
      "answers.json",
      JSON.stringify({ version: 1, origin: "handwritten", exchanges: [{ answer: { text: answer } }] }),
    );
    edit(here, (proof) => Object.assign(proof, { task: "Total the orders." }));
    here.write("totals.py", wrong);
    commitAll(here.folder);
    const asking = ["--provider", "replay", "--cassette", "answers.json"];
    const { status, document } = verify(here.folder, "--on-drift", "regenerate", "--report-dir", "out", ...asking);
    expect({ status, document }).toMatchObject({
      status: 0,
      document: { proofs: [{ result: "passed", regenerated: "passed", report: "out/totals.py/report.json" }] },
    });
    // What tokens were spent for is where the report is: verify's own, and the loop's below it.
    expect(JSON.parse(here.read("out/report.json")).proofs).toHaveLength(1);
    expect(faultsOf("report", JSON.parse(here.read("out/totals.py/report.json")))).toEqual([]);
    expect(here.read("out/totals.py/prompts/1.md")).toContain("Total the orders.");
    expect(here.read("out/totals.py/answers/1.md")).toContain(answer);
    expect(here.read("totals.py")).toBe(rightProgram);
    expect(verify(here.folder).status).toBe(0);
  });

  it("says in one line why no program came of it, and leaves the rest to the loop's own report", () => {
    const here = proven();
    const wrong = changed('entry["orders"] += 1', 'entry["orders"] += 2');
    const answer = `\`\`\`python\n${wrong}# again\n\`\`\`\n`;
    here.write(
      "answers.json",
      JSON.stringify({ version: 1, origin: "handwritten", exchanges: [{ answer: { text: answer } }] }),
    );
    edit(here, (proof) => Object.assign(proof, { task: "Total the orders." }));
    here.write("totals.py", wrong);
    commitAll(here.folder);
    const asking = ["--provider", "replay", "--cassette", "answers.json", "--max-attempts", "1"];
    const { document, findings } = verify(here.folder, "--on-drift", "regenerate", "--report-dir", "out", ...asking);
    expect(document.proofs).toMatchObject([{ result: "failed", report: "out/totals.py/report.json" }]);
    const [said] = findings.filter((it) => it.rule === "verify.not-regenerated");
    expect(said?.message).toMatch(
      /^totals\.py was not regenerated: escalated: .*Report: out\/totals\.py\/report\.json$/,
    );
    expect(said?.message).not.toMatch(/\n|fire-flow prove/);
  });

  it("says why what drifted could not be asked for again", () => {
    const here = proven();
    here.write("totals.py", `${rightProgram}#\n`);
    const { status, rules } = verify(here.folder, "--on-drift", "regenerate");
    expect({ status, rules }).toEqual({ status: 1, rules: ["verify.program-changed", "verify.not-regenerated"] });
    const { stdout, stderr } = fireFlow(["verify", "--drawn-cases", "2", "--on-drift", "regenerate"], {
      cwd: here.folder,
    });
    expect(stdout).toContain("failed, not regenerated");
    expect(stderr).toContain("verify.program-changed, not regenerated.");
  });

  it("offers no new proof for a program that fails, and names the case", () => {
    const here = proven();
    here.write("totals.py", changed('entry["orders"] += 1', 'entry["orders"] += 2'));
    const { document, findings } = verify(here.folder);
    expect(document.proofs?.[0]?.renew).toBeUndefined();
    expect(findings[0]?.message).toMatch(
      /totals\.py does not hold, the smallest case that fails is "nothing owed"; mend the program, or restore it from git$/,
    );
    const { stderr } = fireFlow(["verify", "--drawn-cases", "2"], { cwd: here.folder });
    expect(stderr).toContain("mend the program, or restore it from git.");
    expect(stderr).not.toContain("Renew");
  });

  it.each([
    ["totals.py", /^totals\.py, which .* restore it from git, or remove its proof totals\.py\.proof\.json$/],
    ["totals.yaml", /^totals\.yaml, which .* restore it from git, or prove totals\.py again with/],
    ["cases.json", /^cases\.json, which .* restore it from git, or prove totals\.py again with/],
  ])("offers no new proof where %s is missing, and says what to do instead", (name, message) => {
    const here = proven();
    rmSync(join(here.folder, name));
    const { status, document, findings } = verify(here.folder);
    expect({ status, findings }).toMatchObject({ status: 2, findings: [{ rule: "file.missing" }] });
    expect(findings[0]?.message).toMatch(message);
    expect(document.proofs?.[0]?.renew).toBeUndefined();
    const { stderr } = fireFlow(["verify"], { cwd: here.folder });
    expect(stderr).toContain("restore it from git");
    expect(stderr).not.toMatch(/Renew|fire-flow prove/);
    here.write("totals.yaml", `${contractText}#\n`);
    if (name !== "totals.yaml") expect(verify(here.folder).findings[0]?.message).not.toContain("fire-flow prove");
  });

  it("is told when a proof is replaced by one of fewer cases", () => {
    const here = proven();
    const args = ["prove", "totals.py", "--contract", "totals.yaml", "--drawn-cases", "4"];
    const ran = fireFlow(args, { cwd: here.folder });
    expect(ran).toMatchObject({ status: 0, stderr: expect.stringContaining("verify.cases-unused") });
    expect(ran.stderr).toContain("--cases cases.json proves with them");
    expect(fireFlow(args, { cwd: here.folder }).stderr).not.toContain("verify.cases-unused");
  });
});

/** What is proven, and so many copies of it. */
function copied(copies: number) {
  const here = proven();
  for (let number = 1; number <= copies; number += 1) {
    for (const name of ["totals.py", "totals.yaml", "cases.json", "totals.py.proof.json"]) {
      here.write(`job${number}/${name}`, here.read(name));
    }
  }
  return here;
}

/** Makes a repository of a folder. */
function commitAll(cwd: string) {
  for (const args of [
    ["init", "-q"],
    ["add", "-A"],
    ["-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "x"],
  ]) {
    execFileSync("git", args, { cwd });
  }
}

/** A folder without anything. */
function place0() {
  const it = place();
  mkdirSync(it.folder);
  return it;
}
