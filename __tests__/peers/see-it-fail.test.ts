/** What an issue tells its reader to do, done: in a clone that has nothing but the repository. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { node24Bin } from "../support/contained.ts";
import { openJob, ordersRepository } from "../support/github/job.ts";
import { type FakeGitHub, startGitHub } from "../support/github/server.ts";

let github: FakeGitHub;
afterEach(() => github?.close());

const cli = join(import.meta.dirname, "../../src/cli.ts");

/** A folder with `fire-flow` in it, run from the sources. */
function binFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "fire-flow-bin-"));
  const script = `(await import(${JSON.stringify(cli)})).main(process.argv.slice(1))`;
  writeFileSync(
    join(folder, "fire-flow"),
    `#!/bin/sh\nexec ${join(node24Bin, "node")} --input-type=module -e '${script}' -- "$@"\n`,
  );
  chmodSync(join(folder, "fire-flow"), 0o755);
  return folder;
}

/** The text of the first block of a language. */
const block = (markdown: string, language: string): string =>
  new RegExp(`^(\`{3,})${language}\\n([\\s\\S]*?)\\n\\1$`, "m").exec(markdown)?.[2] ?? "";

const jobs = Object.fromEntries(Object.entries(ordersRepository).map(([path, text]) => [`jobs/${path}`, text]));

test.each([
  ["a given case", "totals.py", {}, "--cases cases.json"],
  ["a drawn case", "totals.py", { cases: "" }, "--input "],
  ["a working directory", "jobs/totals.py", { "working-directory": "jobs" }, "--cases jobs/cases.json"],
])(
  "the command of an issue shows the candidate failing: %s",
  async (_, program, inputs, said) => {
    github = await startGitHub({ ...ordersRepository, ...jobs });
    const job = openJob(github);
    const ran = await job.generate({ cassette: "wrong.json", "max-attempts": "1", ...inputs });
    expect(ran.outputs.result, ran.log).toBe("escalated");
    job.close();

    const body = github.state.issues[0]?.body ?? "";
    const command = block(body, "sh");
    expect(command).toContain(`fire-flow prove ${program} --contract `);
    expect(command).toContain(said);
    const clone = github.git.clone();
    mkdirSync(dirname(join(clone, program)), { recursive: true });
    writeFileSync(join(clone, program), `${block(body, "python")}\n`);
    const { status, stderr } = spawnSync("sh", ["-c", command], {
      cwd: clone,
      encoding: "utf8",
      env: { PATH: `${binFolder()}:${process.env.PATH}` },
    });
    expect(stderr).toContain(`${program} does not hold`);
    expect(status).toBe(1);
  },
  60_000,
);
