/** What a rule is given: the workspace, a way to read its files, and a way to say what is wrong. */
import { type Finding, type FindingDetails, type Location, ruleFamily, type Severity } from "../findings.ts";
import { quote } from "../quote.ts";
import { type FileText, readFileText } from "../system/tree.ts";
import { excusesIn } from "./excuses.ts";
import { type Facts, noFacts } from "./facts.ts";
import { type WindmillRule, windmillRules } from "./rules/index.ts";
import { hasGrammar } from "./scripts/read.ts";
import { holdsValues } from "./shown.ts";
import { type Source, sourceOf, topOf } from "./source.ts";
import { programOf } from "./workspace/paths.ts";
import type { WorkspaceIndex } from "./workspace/read.ts";
import { type Node, parseYaml, type YamlFault } from "./yaml.ts";

export interface Judging {
  readonly index: WorkspaceIndex;
  /** What was learnt of files that are read already. */
  readonly facts: Facts;
  /** A file's text; what cannot be read, or holds a merge that was not finished, is reported and absent. */
  read(file: string): Source | undefined;
  /** A file's text as it is, empty where it cannot be read, and nothing said of it. */
  peek(file: string): string;
  /** A file's YAML; what is no YAML is reported and absent. */
  tree(source: Source): Promise<Node | undefined>;
  /** @param about assets elsewhere, by path or file, on which it depends whether this is found */
  report<R extends WindmillRule>(rule: R, message: string, place: Location, details?: DetailsOf<R>): void;
  /** The first line of a file of the workspace. */
  top(file: string): Location;
}

/** Only a rule whose table names a second severity may be found with another than its own. */
type DetailsOf<R extends WindmillRule> = Omit<FindingDetails, "severity"> & { readonly about?: readonly string[] } & {
  readonly severity?: (typeof windmillRules)[R] extends infer I extends { readonly severity: Severity }
    ? I["severity"] | (I extends { readonly otherwise: { readonly severity: infer S } } ? S : never)
    : never;
};

/** Bytes: more than any server takes in one request. */
const MAX_FILE = 32 << 20;

const finding = ruleFamily(windmillRules);

/** Why wmill never meets an error in a file, so that it is a warning. */
function passedByOf(index: WorkspaceIndex, rule: WindmillRule, file: string): string | undefined {
  if (file.endsWith(".json")) return "wmill reads this file with `--json` only";
  const kind = index.assetOf(file)?.kind;
  if (kind === undefined || kind === "stray-flow" || !index.config.leavesOut(kind)) return undefined;
  return lintRefuses(rule, kind) ? undefined : "only a warning, since wmill.yaml leaves out what is of this kind";
}

/** What `wmill lint` ends with an error for, whatever wmill.yaml leaves out. */
const lintRefuses = (rule: WindmillRule, kind: string): boolean =>
  rule === "windmill.structure.orphan-metadata" ||
  rule === "windmill.structure.two-programs" ||
  (/^windmill\.structure\.(?:yaml|schema|merge-conflict)$/.test(rule) && /^(?:flow|schedule|trigger)$/.test(kind));

export const unfinishedMerge = "a merge was not finished here";

/** Where a workspace is. */
export interface Place {
  /** Absolute. */
  readonly folder: string;
  /** Of the workspace in the folder that is judged: empty, or a path that ends with a slash. */
  readonly prefix: string;
}

export function startJudging({ folder, prefix }: Place, index: WorkspaceIndex, findings: Finding[]): Judging {
  const judging: Judging = {
    index,
    facts: noFacts(),
    top: (file) => topOf(prefix + file),
    report(rule, message, location, { about = [], ...details } = {}) {
      const severity = details.severity ?? windmillRules[rule].severity;
      const passedBy = severity === "error" ? passedByOf(index, rule, location.file.slice(prefix.length)) : undefined;
      const fact = passedBy === undefined ? message : `${message}; ${passedBy}`;
      const found = finding(rule, fact, {
        ...details,
        location,
        ...(passedBy !== undefined && { severity: "warning" }),
      });
      findings.push(found);
      if (about.length > 0) judging.facts.about.set(found, about);
    },
    peek(file) {
      const content = readFileText(`${folder}/${file}`, MAX_FILE);
      return content.kind === "text" ? content.text : "";
    },
    read(file) {
      const content = readFileText(`${folder}/${file}`, MAX_FILE);
      if (content.kind === "text") {
        const excuses = excusesIn(content.text);
        if (excuses.length > 0) judging.facts.excuses.set(prefix + file, excuses);
        const source = sourceOf(prefix + file, content.text);
        // In a program that can be parsed, markers may stand in a text: its own fault tells.
        const conflict = hasGrammar(programOf(file)?.language ?? "") ? undefined : conflictIn(content.text);
        if (conflict === undefined) return source;
        judging.report("windmill.structure.merge-conflict", unfinishedMerge, source.at(conflict));
        return undefined;
      }
      reportUnread(judging, file, content);
      return undefined;
    },
    async tree(source) {
      const { node, faults } = await parseYaml(source.text);
      const json = source.file.endsWith(".json");
      // JSON.parse, by which wmill reads such a file, takes the last of two.
      const isFatal = (kind: YamlFault["kind"]) => !json || kind !== "duplicate-key";
      // The parser's messages may quote a value.
      const told = (message: string) =>
        holdsValues(source.file)
          ? "a value that may be secret stands here, so that it is not quoted"
          : quote(message, 200);
      // How many documents there are, and how deep they are, says nothing of a value.
      const reason = ({ kind, message }: YamlFault) => (kind === "syntax" ? told(message) : quote(message, 200));
      for (const fault of faults) {
        const fact = isFatal(fault.kind) ? "this cannot be read: " : "the last one counts: ";
        const severity = isFatal(fault.kind) ? "error" : "warning";
        judging.report("windmill.structure.yaml", fact + reason(fault), source.at(fault.at), { severity });
      }
      if (faults.some((it) => isFatal(it.kind))) return undefined;
      const wrong = json ? jsonFault(source.text) : undefined;
      if (wrong !== undefined) {
        const fact = `wmill reads this as JSON, which it is not: ${told(wrong)}`;
        judging.report("windmill.structure.yaml", fact, source.at(0), { severity: "warning" });
      }
      return node;
    },
  };
  return judging;
}

/** What JSON.parse says of a text that YAML takes, as one with comments. */
function jsonFault(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * What git leaves where a merge was not finished. Prompts that ask a model for changes hold the same markers, with labels
 * of their own.
 */
const markers = /^(?:<{7} (?!(?:SEARCH|ORIGINAL)(?![\w-]))|={7}\r?$|>{7} (?!(?:REPLACE|UPDATED)(?![\w-])))/gim;

/** Offset of the first of the markers of a merge. */
export function conflictIn(text: string): number | undefined {
  if (!text.includes("<<<<<<< ") || !text.includes(">>>>>>> ")) return undefined;
  let start: number | undefined;
  let divided = false;
  for (const { 0: marker, index } of text.matchAll(markers)) {
    if (marker.startsWith("=")) divided = start !== undefined;
    else if (marker.startsWith("<")) start ??= index;
    else if (divided) return start;
  }
  return undefined;
}

function reportUnread(judging: Judging, file: string, content: Exclude<FileText, { readonly kind: "text" }>): void {
  const place = judging.top(file);
  switch (content.kind) {
    case "utf-16":
      judging.report("windmill.structure.encoding", "this is UTF-16, which wmill refuses", place, {
        severity: "error",
      });
      break;
    case "not-utf-8":
      judging.report("windmill.structure.encoding", "this is not UTF-8: wmill replaces what it cannot read", place);
      break;
    case "too-large":
      judging.report("windmill.structure.unreadable", "this has more than 32 MiB and was not judged", place);
      break;
    case "missing":
      judging.report("windmill.structure.unreadable", "this went away while it was judged", place);
      break;
    case "not-regular":
      judging.report("windmill.structure.unreadable", "this is no regular file", place);
      break;
    case "unreadable":
      judging.report("windmill.structure.unreadable", `this cannot be read (${content.code})`, place);
      break;
    default:
      content satisfies never;
  }
}
