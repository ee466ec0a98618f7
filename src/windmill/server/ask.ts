/**
 * What the server would say of a workspace: whether metadata is up to date, whether locks can be made, and what a push
 * would do. Each step works on a copy of its own. What is not asked, and why: docs/decisions/0007.
 */
import { join } from "node:path";
import { count } from "../../count.ts";
import { type Finding, type Location, ruleFamily } from "../../findings.ts";
import { quote } from "../../quote.ts";
import { makeFolder, makeScratch, removeScratch } from "../../system/scratch.ts";
import type { Judged } from "../judge.ts";
import { serverRules } from "../rules/server.ts";
import { topOf } from "../source.ts";
import { copyWorkspace } from "./copy.ts";
import { isUnavailable, type Outcome, outcomeOf, reasonOf } from "./outcome.ts";
import { callWmill, type Said, type Wmill } from "./wmill.ts";

/** Questions that were answered well, those that were not, and what was found. */
export interface ServerAnswer {
  readonly passed: number;
  readonly failed: number;
  readonly findings: readonly Finding[];
}

const finding = ruleFamily(serverRules);

/** What a question is asked with: the command, and what its answer means. */
interface Question {
  readonly args: readonly string[];
  /** @param left files that the copy lacks */
  readonly judge: (said: Said, judged: Judged, left: readonly string[]) => readonly Finding[];
}

const questions: readonly Question[] = [
  {
    args: ["sync", "push", "--dry-run", "--json-output", "--yes"],
    judge: (said, judged, left) => [...ofPush(outcomeOf(said, true), judged), ...notAsked(left, judged)],
  },
  { args: ["generate-metadata", "--dry-run", "--yes"], judge: ofStale },
  { args: ["generate-metadata", "--yes"], judge: ofMetadata },
];

/** @param folder absolute: that of the workspaces' roots */
export async function askServer(folder: string, workspaces: readonly Judged[], wmill: Wmill): Promise<ServerAnswer> {
  const findings: Finding[] = [];
  let passed = 0;
  let failed = 0;
  for (const judged of workspaces) {
    for (const { args, judge } of questions) {
      const told = await ask(folder, judged, wmill, args, judge);
      findings.push(...told);
      if (told.some((it) => it.severity === "error")) failed += 1;
      else passed += 1;
      // Who does not answer is not asked again.
      if (told.some((it) => it.rule === "windmill.server.unavailable")) return { passed, failed, findings };
    }
  }
  return { passed, failed, findings };
}

async function ask(
  folder: string,
  judged: Judged,
  wmill: Wmill,
  args: readonly string[],
  judge: Question["judge"],
): Promise<readonly Finding[]> {
  const scratch = await makeScratch();
  try {
    const cwd = await makeFolder(join(scratch, "workspace"));
    const home = await makeFolder(join(scratch, "home"));
    const left = await copyWorkspace(join(folder, judged.root), judged, wmill.server.workspace, cwd);
    const said = await callWmill(wmill, args, { cwd, home });
    wmill.signal?.throwIfAborted();
    return judge(said, judged, left);
  } finally {
    await removeScratch(scratch);
  }
}

export function ofPush(outcome: Outcome, judged: Judged): readonly Finding[] {
  switch (outcome.kind) {
    case "done": {
      // What is here and not in the copy looks deleted to the CLI.
      const changes = outcome.changes.filter((it) => it.type !== "deleted" || !isHere(it.path, judged));
      const amount = (type: string) => changes.filter((it) => it.type === type).length;
      const fact = `a push would add ${amount("added")}, edit ${amount("edited")} and delete ${amount("deleted")} files`;
      const deleted = changes.filter((it) => it.type === "deleted").map((it) => it.path);
      return [
        ...(changes.length > 0 ? [finding("windmill.server.changes", fact)] : []),
        ...deleted.map((it) => finding("windmill.server.deletes", `a push deletes ${quote(it)}, which is not here`)),
      ];
    }
    case "lock-job-failed":
      return outcome.failed.map((it) => {
        return finding(
          "windmill.server.lock-job",
          `the server cannot make the lock of ${quote(it)}`,
          placed(it, judged),
        );
      });
    case "partly-applied": {
      const named = outcome.failed.length > 0 ? ` (${outcome.failed.map((it) => quote(it)).join(", ")})` : "";
      const fact = `a part of the workspace was pushed and the rest was not${named}: ${quote(outcome.reason, 300)}`;
      return [
        finding("windmill.server.partly-applied", fact, placed(`${outcome.failed[0] ?? ""} ${outcome.reason}`, judged)),
      ];
    }
    case "refused":
      return [
        finding(
          "windmill.server.refused",
          `the push ends: ${quote(outcome.reason, 300)}`,
          placed(outcome.reason, judged),
        ),
      ];
    case "unavailable":
      return [finding("windmill.server.unavailable", `the server was not asked: ${quote(outcome.reason, 300)}`)];
    case "unclear":
      return [
        finding("windmill.server.unclear", `nothing was pushed, says an exit code 0: ${quote(outcome.reason, 300)}`),
      ];
  }
}

const isHere = (path: string, { index }: Pick<Judged, "index">): boolean =>
  index.files.has(path) || index.folders.has(path.replace(/\/$/, ""));

/** Of what the copy lacks nothing is claimed. */
function notAsked(left: readonly string[], { root }: Pick<Judged, "root">): readonly Finding[] {
  const [first] = left;
  if (first === undefined) return [];
  const fact = `${count(left.length, "file")} ${left.length === 1 ? "was" : "were"} not shown to wmill, ${quote(root + first)} for one`;
  return [finding("windmill.server.left-out", fact)];
}

/** Lines such as `~ f/team/a.py — content changed` below a heading. */
function ofStale(said: Said, judged: Judged): readonly Finding[] {
  const fault = faultOf(said, "generate-metadata --dry-run", judged);
  if (fault) return [fault];
  if (!/All metadata up-to-date|stale metadata/.test(said.stdout)) return [unclear("generate-metadata --dry-run")];
  return [...said.stdout.matchAll(/^\s*~ (\S.*?)(?: — (.*))?$/gm)].map(([, path = "", why]) => {
    const fact = `wmill would make the metadata of ${quote(path)} anew${why ? `: ${quote(why)}` : ""}`;
    return finding("windmill.server.stale", fact, placed(path, judged));
  });
}

/** Of every failure one line `path: reason` after the count of them. */
function ofMetadata(said: Said, judged: Judged): readonly Finding[] {
  const failures = [...said.stderr.matchAll(/^ {2}(?!Failed: )(\S[^:\n]*): (.+)$/gm)];
  if (said.ending.how === "exit" && said.ending.code === 1 && failures.length > 0) {
    return failures.map(([, path = "", why = ""]) => {
      return finding("windmill.server.metadata", `${quote(path)}: ${quote(why, 300)}`, placed(path, judged));
    });
  }
  const fault = faultOf(said, "generate-metadata", judged);
  if (fault) return [fault];
  return /All metadata up-to-date|Done\. Updated/.test(said.stdout) ? [] : [unclear("generate-metadata")];
}

const unclear = (command: string): Finding =>
  finding("windmill.server.unclear", `wmill ${command} ended well and did not say what it did`);

function faultOf(said: Said, command: string, judged: Judged): Finding | undefined {
  const { ending, stderr } = said;
  if (ending.how === "exit" && ending.code === 0) return undefined;
  const reason = quote(reasonOf(said), 300);
  if (ending.how !== "exit" || isUnavailable(stderr)) {
    const why = ending.how === "exit" ? reason : ending.how;
    return finding("windmill.server.unavailable", `the server was not asked: wmill ${command}: ${why}`);
  }
  return finding("windmill.server.refused", `wmill ${command} ends: ${reason}`, placed(reason, judged));
}

/** The file that a path stands for, or the first one that a text names. */
function placed(text: string, { index, root }: Pick<Judged, "index" | "root">): { readonly location?: Location } {
  const at = (file: string | undefined) => (file === undefined ? {} : { location: topOf(root + file) });
  if (index.files.has(text)) return at(text);
  const script = index.scripts.get(text);
  const folder = index.folders.get(text);
  if (script) return at(script.programs[0]?.file ?? script.metadata[0]);
  if (folder) return at(folder.find((it) => /\/(?:flow|app)\.yaml$/.test(it)) ?? folder[0]);
  const flow = index.assets.find((it) => it.path === text);
  if (flow) return at(flow.file);
  const words = text.match(/[ufg]\/[\w./-]+[\w]/g) ?? [];
  const places = words.filter((it) => it !== text).map((it) => placed(it, { index, root }));
  return places.find((it) => it.location) ?? {};
}
