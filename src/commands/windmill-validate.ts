/** `fire-flow windmill-validate`: judges the Windmill workspaces of a folder, and mends what can be mended. */
import { closest } from "fastest-levenshtein";
import { count } from "../count.ts";
import { Refusal } from "../faults.ts";
import { type Finding, hasErrors, type RuleFamily, type Severity } from "../findings.ts";
import { usageFinding } from "../options/rules.ts";
import type { OptionsOf } from "../options.ts";
import { quote } from "../quote.ts";
import { writeFileAtomic } from "../system/files.ts";
import type { Changes } from "../system/git-changes.ts";
import { fileFinding } from "../system/rules.ts";
import { version } from "../version.ts";
import type { Change } from "../windmill/fix/repairs.ts";
import { windmillRules } from "../windmill/rules/index.ts";
import { shownLines } from "../windmill/shown.ts";
import type { ValidateOptions, Validation } from "../windmill/validate.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { newTraceId } from "./run-folder.ts";
import { fromWorkingDirectory, gitOf, openFolder, tuneParsers } from "./windmill-folder.ts";
import { serverOf } from "./windmill-server.ts";
import { fixText, judgedText, leftText, mayBeFixed, unfixedText, unjudgedText } from "./windmill-told.ts";

type Options = OptionsOf<"windmill-validate">;

export async function run(options: Options, context: CommandContext): Promise<CommandOutcome> {
  const severities = severitiesOf(options.rules ?? []);
  const only = onlyOf(options);
  if (options.fix && options.check) {
    const fact = "fix changes files and check forbids it: give one of them";
    throw new Refusal([usageFinding("usage.invalid-value", fact)]);
  }
  const folder = openFolder(options.folder, context);
  const server = await serverOf(options, folder, context);
  const git = await gitOf(folder);
  const traceId = newTraceId(context.now());
  const judge = async (server: NonNullable<ValidateOptions["server"]>) => {
    // Git looks while what judges is loaded and the files are listed and judged.
    const changes = options.changedSince === undefined ? undefined : changesSince(options.changedSince, folder, git);
    const uncommitted = changes
      ? changes.then(
          (it) => it.uncommitted,
          () => undefined,
        )
      : git?.hasUncommittedChanges(folder);
    const changed = changes?.then((it) => it.files);
    changed?.catch(() => "told where it is awaited");
    const { validateWorkspace } = await import("../windmill/validate.ts");
    return validateWorkspace(folder, {
      traceId,
      beforeParsing: tuneParsers,
      severities,
      server,
      ...(only && { only }),
      ...(uncommitted && { uncommitted }),
      ...(changed && { changed }),
    });
  };
  // The server is asked about what is there in the end.
  const fixes = options.fix ? await mend(folder, await judge({ not: "files are mended first" })) : [];
  const { document: judged, findings, workspaces } = await judge(server);
  const document = options.fix ? { ...judged, fixed: fixes.map((it) => it.file) } : judged;
  if (options.sarif !== undefined) {
    const root = (await git?.pathInRepository(folder)) ?? "";
    const { sarif } = await import("../reporters/sarif.ts");
    const log = sarif(findings, root, { version, rules: windmillRules });
    await writeFileAtomic(options.sarif, `${JSON.stringify(log, null, 2)}\n`);
  }
  const failed = hasErrors(findings);
  const unasked = findings.some((it) => it.rule === "windmill.server.unavailable" && it.severity === "error");
  const fact = workspaces.length === 0 ? "no workspace found" : judgedText(document.results, only);
  const fixable = !options.fix && mayBeFixed(findings) ? await repairs(folder, { workspaces, findings }) : [];
  const unfixed = options.fix ? unfixedText(findings) : "";
  const mended = options.fix ? `${toldOf(fixes, findings)}; ` : "";
  const placed = fromWorkingDirectory(findings, options.folder);
  return {
    result: unasked ? "error" : failed ? "failed" : "passed",
    document,
    ...(fixes.length > 0 && { output: (await import("../windmill/fix/apply.ts")).diffOf(fixes) }),
    findings: placed,
    quotes: shownLines(placed),
    mends: windmillRules,
    summary: `${options.folder}: ${mended}${fact}${leftText(findings)}.${unfixed}${unjudgedText(document.not_judged)}${fixText(fixable.length)}`,
    outputs: { "trace-id": document.trace_id },
  };
}

// What mends is loaded where there is something to mend.
async function repairs(folder: string, judged: Pick<Validation, "workspaces" | "findings">) {
  const { repairsOf } = await import("../windmill/fix/repairs.ts");
  return repairsOf(folder, judged.workspaces, judged.findings);
}

async function mend(folder: string, judged: Validation): Promise<readonly Change[]> {
  const { applyChanges } = await import("../windmill/fix/apply.ts");
  return applyChanges(folder, await repairs(folder, judged));
}

async function changesSince(ref: string, folder: string, git: Awaited<ReturnType<typeof gitOf>>): Promise<Changes> {
  const changes = await git?.changesSince(folder, ref);
  if (changes?.ok) return changes.value;
  const fact = `${folder} is in no git repository, so that nothing is known to have changed since ${ref}`;
  throw new Refusal(changes?.findings ?? [fileFinding("file.missing", fact)]);
}

/** What was mended, and how much is left that only wmill itself can mend. */
function toldOf(fixes: readonly Change[], findings: readonly Finding[]): string {
  const rules: RuleFamily = windmillRules;
  const left = findings.filter((it) => rules[it.rule]?.mend.includes("`wmill generate-metadata`")).length;
  return `mended ${count(fixes.length, "file")}${left > 0 ? `, left ${count(left, "finding")} to \`wmill generate-metadata\`` : ""}`;
}

function onlyOf({ scriptsOnly, flowsOnly }: Options): ValidateOptions["only"] {
  if (scriptsOnly && flowsOnly) {
    const fact = "scripts-only and flows-only leave nothing to judge together: give one of them";
    throw new Refusal([usageFinding("usage.invalid-value", fact)]);
  }
  return scriptsOnly ? "scripts" : flowsOnly ? "flows" : undefined;
}

const grades: readonly (Severity | "off")[] = ["off", "notice", "warning", "error"];

/** `<rule>: off|notice|warning|error`, all that cannot be read at once. */
function severitiesOf(stated: readonly string[]): ReadonlyMap<string, Severity | "off"> {
  const severities = new Map<string, Severity | "off">();
  const faults = stated.flatMap((text) => {
    const [rule = "", grade = ""] = text.split(/\s*[:=]\s*/, 2);
    const known = grades.find((it) => it === grade.trim());
    const wrong = [
      ...(Object.hasOwn(windmillRules, rule.trim()) ? [] : [unknownRule(rule.trim())]),
      ...(known === undefined ? [`${quote(grade)} is none of ${grades.join(", ")}`] : []),
    ];
    if (known !== undefined && wrong.length === 0) severities.set(rule.trim(), known);
    return wrong.map((it) =>
      usageFinding("usage.invalid-value", `rules: ${quote(text)}: ${it}; write \`<rule>: off\` a line`),
    );
  });
  if (faults.length > 0) throw new Refusal(faults);
  return severities;
}

const unknownRule = (rule: string): string =>
  `there is no rule ${quote(rule)}, the nearest is ${closest(rule, Object.keys(windmillRules))}`;
