// Runs a whole loop for real, from a fresh clone: needs Node 20, python3 and Linux, and no node_modules.
// `npm run demo`, or `npm run demo -- --yes` to let it install bubblewrap with sudo.
// Exit codes are those of fire-flow: 0 all went as announced, 1 something did not, 2 a component is missing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installBubblewrap } from "./bubblewrap.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const example = "examples/movies-python";
const task = "Clean the rows of the raw movies table";
const program = "demo/movies.py";
const proof = `${program}.proof.json`;
const edited = "demo/edited.py";
const reports = { generate: "demo/report", prove: "demo/report-prove", edited: "demo/report-edited" };
/** Everything that the demo writes; an earlier run's are removed, and nothing else is. */
const own = [program, proof, edited, `${edited}.proof.json`, ...Object.values(reports)];

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);
const say = (text = "") => process.stdout.write(`${text}\n`);
const title = (text) => say(`\n${paint(1, text)}`);
const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const quote = (argument) => (/^[\w./:@=-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`);

/** Breaks a command before its flags, as one would type it. */
const wrap = (command) =>
  command.split(/ (?=--)/).reduce((text, part) => {
    const last = text.slice(text.lastIndexOf("\n") + 1);
    return `${text}${last.length + part.length < 96 ? " " : " \\\n    "}${part}`;
  });

/** Runs the committed bundle and lets the terminal see what it says. */
function fireFlow(...args) {
  say(`$ ${wrap(["node", "dist/cli.js", ...args].map(quote).join(" "))}\n`);
  const { status, error } = spawnSync(process.execPath, ["dist/cli.js", ...args], { cwd: root, stdio: "inherit" });
  if (error) throw error;
  return status;
}

/** Ends the demo where it cannot go on. */
function stop(code, ...lines) {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(code);
}

const failures = [];

/** Notes whether what was announced came true. */
function expect(what, held) {
  say(`${held ? paint(32, "✓") : paint(31, "✗")} ${what}`);
  if (!held) failures.push(what);
}

// ---------------------------------------------------------------- sandbox

/** What `fire-flow doctor` finds here: what works, and what to do about the rest. */
function doctor() {
  const { status, stdout } = spawnSync(process.execPath, ["dist/cli.js", "doctor", "--json"], {
    cwd: root,
    encoding: "utf8",
  });
  try {
    return JSON.parse(stdout);
  } catch {
    return stop(1, `fire-flow doctor ended with ${status} and gave no JSON document: ${stdout.slice(0, 200)}`);
  }
}

// ---------------------------------------------------------------- the demo

say("This runs a whole loop: a contract and two recorded answers become a Python program that is proven.");
say("The answers are handwritten, so no model is asked and nothing is spent; everything else is real.");

if (process.platform !== "linux") stop(2, `Fire-Flow runs on Linux, and this is ${process.platform}.`);
if (!existsSync(join(root, "dist/cli.js"))) stop(2, "dist/cli.js is missing: `npm run build` makes it.");
try {
  for (const path of own) rmSync(join(root, path), { recursive: true, force: true });
  mkdirSync(join(root, "demo"), { recursive: true });
} catch (error) {
  stop(2, `The folder demo/ cannot be written: ${error.message}`);
}

const sandboxWorks = (report) => report.sandboxes.some((it) => it.works);
let here = doctor();
if (!sandboxWorks(here)) {
  say("No sandbox works here.");
  const todo = installBubblewrap({ yes: process.argv.includes("--yes"), say });
  if (todo !== undefined) stop(2, todo);
  here = doctor();
}
const python = here.languages.filter((it) => it.name === "python");
const missing = [...(sandboxWorks(here) ? [] : here.sandboxes), ...python.filter((it) => !it.works)];
if (missing.length > 0) stop(2, "The demo cannot run here:", ...missing.map((it) => `  ${it.next}`));

const judgedBy = ["--contract", `${example}/contract.yaml`, "--cases", `${example}/cases.yaml`];

title("1. Generate: the first answer fails, its findings go back, the second passes");
const generated = fireFlow(
  ...["generate", ...judgedBy, "--task", task, "--program", program],
  ...["--provider", "replay", "--cassette", `${example}/cassette.yaml`, "--report-dir", reports.generate],
);
const report = existsSync(join(root, reports.generate, "report.json"))
  ? readJson(`${reports.generate}/report.json`)
  : {};
const gates = (report.attempts ?? []).map((it) => it.gate);
const told = report.attempts?.[0]?.feedback;
if (told !== undefined) say(`\nWhat attempt 1 was told:\n${told.replace(/^(?=.)/gm, "  ")}`);
say();
expect("the run passed (exit code 0)", generated === 0 && report.result === "passed");
expect(
  "attempt 1 failed with findings, attempt 2 passed",
  gates.length === 2 && gates[0] === "validate" && gates[1] === "passed",
);
expect(`the program is there: ${program}`, existsSync(join(root, program)));
expect(`its proof is there: ${proof}`, existsSync(join(root, proof)));
if (failures.length > 0)
  stop(1, `\n${failures.length} of these did not come true; the report is ${reports.generate}/report.json`);

title("2. Prove it again: anybody can, without a model");
const proven = fireFlow("prove", ...judgedBy, "--program", program, "--report-dir", reports.prove);
say();
expect("the program passes (exit code 0)", proven === 0);

title("3. Prove an edited copy: zeros for money are no longer turned into null");
const before = 'row.get("US Gross") or None';
const source = readFileSync(join(root, program), "utf8");
writeFileSync(join(root, edited), source.replace(before, 'row.get("US Gross")'));
const failed = fireFlow("prove", ...judgedBy, "--program", edited, "--report-dir", reports.edited);
say();
expect("the copy was edited", source.includes(before));
expect("the edited copy fails (exit code 1)", failed === 1);
expect("it leaves no proof", !existsSync(join(root, `${edited}.proof.json`)));

if (failures.length > 0) stop(1, `\n${failures.length} of these did not come true.`);
title("All went as announced.");
say(`Look at ${program}, ${proof} and ${reports.generate}/ (prompts, answers, candidates, report).`);
say("Next: your own contract and a model; the README's section “First run of your own” has the command.");
