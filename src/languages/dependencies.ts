/**
 * The packages that a program asks for, in a comment at the start of a line:
 *
 *     // fire-flow: dependencies regex@1.11.1 itertools@0
 *
 * A version is exact or a major version alone. There is no way to write a git repository, a path, an address or a patch.
 */
import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import type { Language } from "../types/language.ts";
import { languageFinding } from "./rules.ts";

/** A package as the program asks for it. */
export interface Declared {
  readonly name: string;
  /** All parts, or the major version alone: `1.11.1`, `1`. */
  readonly version: string;
}

/** What a package may be called: a crate, a distribution, or a Go module's path. */
const NAME = /^[A-Za-z0-9][\w.-]*(?:\/[\w.~-]+)*$/;
const VERSION = /^\d+(?:\.\d+){0,3}(?:-[0-9A-Za-z.-]+)?$/;
const MAX_LENGTH = 200;

export const isMajor = ({ version }: Declared): boolean => /^\d+$/.test(version);

/** Package names that differ in case and in `-` or `_` are the same package, or are meant to be taken for it. */
const canonical = (name: string): string => name.toLowerCase().replaceAll("_", "-");

/** An entry of the allow-list: a version in it is the only one allowed. */
interface Allowed {
  readonly name: string;
  readonly version?: string;
}

function readAllowed(entry: string): Allowed {
  const [name = "", version] = splitVersion(entry);
  return version === undefined ? { name } : { name, version };
}

/** `name@version`; the version after the last `@`. */
function splitVersion(text: string): readonly [string, string?] {
  const at = text.lastIndexOf("@");
  return at <= 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/**
 * The packages that a program declares, spelled as the allow-list spells them.
 * @param allowed entries `name` or `name@version`
 */
export function declaredDependencies(
  source: string,
  comment: Language["comment"],
  allowed: readonly string[],
): Checked<readonly Declared[]> {
  const entries = new Map(allowed.map((entry) => [canonical(readAllowed(entry).name), readAllowed(entry)]));
  const declared = new Map<string, Declared>();
  const findings: Finding[] = [];
  for (const text of words(source, comment)) {
    const [name, version] = splitVersion(text);
    const entry = entries.get(canonical(name));
    const fault = faultOf(text, name, version, entry, allowed);
    if (fault !== undefined) findings.push(fault);
    else if (entry && version !== undefined) declared.set(entry.name, { name: entry.name, version });
  }
  return findings.length > 0 ? rejected(...findings) : checked([...declared.values()]);
}

function words(source: string, comment: Language["comment"]): readonly string[] {
  const lines = source.matchAll(new RegExp(`^${comment} ?fire-flow: ?dependencies(?: (.*))?$`, "gm"));
  return [...lines].flatMap(([, list = ""]) => list.split(/[\s,]+/)).filter((it) => it !== "");
}

function faultOf(
  text: string,
  name: string,
  version: string | undefined,
  entry: Allowed | undefined,
  allowed: readonly string[],
): Finding | undefined {
  const shown = JSON.stringify(text.slice(0, MAX_LENGTH));
  if (text.length > MAX_LENGTH || !NAME.test(name) || version === undefined || !VERSION.test(version)) {
    const form = "write name@version, with an exact version such as 1.2.3 or a major version such as 1";
    return languageFinding("check.dependency-not-allowed", `the dependency ${shown} is no name@version: ${form}`);
  }
  if (entry === undefined) {
    const choice = allowed.length === 0 ? "none is allowed" : `allowed: ${allowed.join(", ")}`;
    return languageFinding("check.dependency-not-allowed", `the package ${shown} is not allowed; ${choice}`);
  }
  if (entry.version !== undefined && entry.version !== version) {
    const only = `only ${entry.name}@${entry.version} is`;
    return languageFinding("check.dependency-not-allowed", `the package ${shown} is not allowed; ${only}`);
  }
  return undefined;
}

/** What the prompt says about packages. */
export function dependencyBrief(language: Pick<Language, "comment">, allowed: readonly string[]): string {
  if (allowed.length === 0) return "";
  const [name, version = "1"] = splitVersion(allowed[0] ?? "");
  const example = `${language.comment} fire-flow: dependencies ${name}@${version}`;
  return `These packages may be used and no others: ${allowed.join(", ")}. Declare each one that you use in one comment line of
its own at the start of the program, as name@version with a major version or an exact one: \`${example}\`.`;
}
