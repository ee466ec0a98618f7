import { relative, resolve, sep } from "node:path";
import type { Finding } from "../findings.ts";
import { readText } from "../system/files.ts";
import { realPath } from "../system/paths.ts";

/** Bytes of a file that is still quoted from. */
const limit = 4 * 1024 * 1024;

/** Files that are opened for it. */
const most = 50;

/** The lines that may be shown beside findings. */
export interface Sources {
  /** Text of the file that a finding points at; nothing where its line is not shown. */
  readonly source: (finding: Finding) => string | undefined;
  /** Files with findings that were not opened: there are more of them than are quoted from. */
  readonly unopened: number;
}

export interface Quoting {
  /** What the places of findings are relative to. */
  readonly cwd: string;
  /** Files, and folders with all below them, that may be quoted; whoever asked for the run named them. */
  readonly within: readonly string[];
  /** Whether the line that a finding points at may be shown; by default every one. */
  readonly quotes?: ((finding: Finding) => boolean) | undefined;
}

/**
 * Reads the files that findings point at, so that their lines can be quoted. A link in somebody's repository may lead to
 * whatever this process can read: what it really leads to must lie within what was named.
 */
export async function sourcesOf(
  findings: readonly Finding[],
  { cwd, within, quotes = () => true }: Quoting,
): Promise<Sources> {
  const places = findings.flatMap((it) => (it.location && quotes(it) ? [it.location.file] : []));
  const files = [...new Set(places)];
  const bounds = within.map((it) => realPath(resolve(cwd, it))).filter((it) => it !== undefined);
  const opened = files.slice(0, most);
  const texts = await Promise.all(opened.map((file) => textWithin(resolve(cwd, file), bounds)));
  const sources = new Map(opened.map((file, index) => [file, texts[index]]));
  return {
    source: (it) => (it.location && quotes(it) ? sources.get(it.location.file) : undefined),
    unopened: files.length - opened.length,
  };
}

async function textWithin(file: string, bounds: readonly string[]): Promise<string | undefined> {
  const real = realPath(file);
  if (real === undefined || !bounds.some((it) => holds(it, real))) return undefined;
  const text = await readText(real, limit);
  return text.ok ? text.value : undefined;
}

/**
 * What somebody at a terminal named outside of the working directory, by `../c.yaml` or `--contract=/data/c.yaml`. A name
 * inside of it widens nothing: it may be a link of whoever wrote the repository.
 */
export const namedElsewhere = (args: readonly string[], cwd: string): readonly string[] =>
  args.map((it) => it.replace(/^--[\w-]+=/, "")).filter((it) => relative(cwd, resolve(cwd, it)).startsWith(".."));

/** Git's own files hold credentials, and a link may lead there too. */
function holds(bound: string, file: string): boolean {
  const names = relative(bound, file).split(sep);
  return names[0] !== ".." && !names.includes(".git");
}
