/** A script's lock: whether it is there, looks like one, and holds what the program imports. */
import { builtinModules } from "node:module";
import { quote } from "../../quote.ts";
import type { Judging } from "../judging.ts";
import { entryOf, textsOf } from "../nodes.ts";
import type { Program } from "../scripts/signature.ts";
import type { Source } from "../source.ts";
import { firstThere, inlineFiles, notThere } from "../workspace/inline.ts";
import type { Node } from "../yaml.ts";
import { holdsNone, isThirdParty } from "./python-lock.ts";

/** The program that a lock is of. */
interface Locked {
  readonly path: string;
  readonly language: string;
  readonly text: string;
  readonly program: Program;
}

export function checkLock(judging: Judging, metadata: Source, document: Node, locked: Locked): void {
  const entry = entryOf(document, "lock");
  if (!entry) return;
  const { node } = entry;
  const stated = node.kind === "list" ? textsOf(node).join("\n") : node.kind === "scalar" ? node.value : undefined;
  if (typeof stated !== "string" || stated.trim() === "") return;
  const candidates = inlineFiles(stated, "");
  if (!candidates) {
    checkContent(judging, metadata, entry.at, stated, locked);
    return;
  }
  const file = firstThere(judging.index.files, candidates);
  if (file === undefined) {
    const { fact, linked } = notThere(judging.index, candidates);
    if (linked !== undefined) judging.facts.linked.set(`script ${locked.path}`, linked);
    judging.report("windmill.structure.lock-missing", `the lock ${fact}`, metadata.at(entry.at), { about: candidates });
    return;
  }
  const lock = judging.read(file);
  if (lock) checkContent(judging, lock, 0, lock.text, locked);
}

function checkContent(
  { report }: Judging,
  place: Source,
  at: number,
  lock: string,
  { language, text, program }: Locked,
): void {
  if (lock.trim() === "" || lock.trim() === "<empty>") return;
  const wrong = strayLine(lock, language);
  if (wrong !== undefined) {
    const fact = `this is no lock of ${language}: ${quote(wrong)}`;
    report("windmill.scripts.lock", fact, place.at(at === 0 ? lock.indexOf(wrong) : at));
    return;
  }
  if (language === "python3" && holdsNone(lock, text, program.packages)) {
    const names = program.packages.filter(isThirdParty).map((it) => `\`${quote(it)}\``);
    report(
      "windmill.scripts.lock",
      `the lock names none of what the program imports: ${names.join(", ")}`,
      place.at(at),
    );
  }
  for (const missing of language === "bun" ? missingPackages(lock, program.packages) : []) {
    report(
      "windmill.scripts.lock",
      `the lock does not hold ${quote(missing)}, which the program imports`,
      place.at(at),
    );
  }
}

/** The first line that no lock of the language can hold. */
function strayLine(lock: string, language: string): string | undefined {
  const lines = lock.split(/\r?\n/).filter((it) => it.trim() !== "");
  switch (language) {
    case "python3":
      return lines.find(
        (it) =>
          !/^\s*(#|-|\/\/|[A-Za-z0-9][\w.-]*\s*(\[[^\]]*\])?\s*(==|@|;|~=|>=|<=|!=|<|>|$)|git\+|https?:)/.test(it),
      );
    case "bun":
    case "nativets":
    case "deno":
      return lines[0]?.startsWith("{") || lines[0]?.startsWith("//") ? undefined : lines[0];
    case "rust":
      return lines.some((it) => /^(version = |\[\[package\]\]|# This file)/.test(it)) ? undefined : lines[0];
    case "go":
      return lines.some((it) => /^(module|go|require|\/\/go\.sum|\S+ v\S+ h1:)/.test(it)) ? undefined : lines[0];
    default:
      return undefined;
  }
}

/** A bun lock begins with the package.json that it was made from. */
function missingPackages(lock: string, packages: readonly string[]): readonly string[] {
  const end = lock.search(/\n\/\/bun\.lockb?/);
  if (end === -1) return [];
  let dependencies: unknown;
  try {
    dependencies = (JSON.parse(lock.slice(0, end)) as { dependencies?: unknown } | null)?.dependencies;
  } catch {
    return [];
  }
  if (typeof dependencies !== "object" || dependencies === null) return [];
  const held = new Set(Object.keys(dependencies));
  return [...new Set(packages.map(packageName))].filter(
    (it) => it !== undefined && !held.has(it) && !builtinModules.includes(it),
  ) as string[];
}

/** `@scope/name@1.2/sub` is `@scope/name`; nothing for what comes with the runtime. */
function packageName(specifier: string): string | undefined {
  if (/^(node|bun|npm|jsr|https?|file|data):/.test(specifier) || specifier === "bun") return undefined;
  const [first = "", second = ""] = specifier.split("/");
  const name = first.startsWith("@") ? `${first}/${second.split("@")[0]}` : (first.split("@")[0] as string);
  return name.startsWith("#") || name.startsWith("$") || name === "" ? undefined : name;
}
