/** A copy of a workspace for the CLI to work on: it writes into it, and must find nothing there that it would run. */
import { join } from "node:path";
import { readBytes, writeFileAtomic } from "../../system/files.ts";
import type { Judged } from "../judge.ts";
import { environmentKeys } from "../workspace/config.ts";
import { commonFile, configFile, isPushedPlace, lockFile } from "../workspace/paths.ts";

const MAX_FILE = 32 << 20;

/** Files of raw apps are left out: pushing one runs the install scripts of its packages. */
const isRawApp = (file: string): boolean => /(?:\.raw_app|__raw_app)\//.test(file);

const isPushed = (file: string): boolean =>
  isPushedPlace(file) || file === lockFile || file.startsWith("dependencies/");

/**
 * Copies what a push would take. Links have been resolved or left out when the tree was listed.
 * @param folder absolute, of the workspace
 * @param workspace whose overrides in wmill.yaml hold, by name or id
 * @returns files that a push would take and that are not in the copy: those of raw apps, links out, and what is too large to read
 */
export async function copyWorkspace(
  folder: string,
  { index }: Pick<Judged, "index">,
  workspace: string,
  target: string,
): Promise<readonly string[]> {
  const config = index.files.has(configFile) ? await read(join(folder, configFile)) : undefined;
  const plain = config && (await plainConfig(config.toString("utf8"), workspace));
  if (plain) await writeFileAtomic(join(target, configFile), plain.text);
  const environment = plain?.environment;
  const others = index.config.environments.map((it) => it.name).filter((it) => it !== environment);
  const own = (file: string) => (environment === undefined ? undefined : commonFile(file, environment));
  const replaced = new Set([...index.files].flatMap((it) => own(it) ?? []));
  const left = [...index.outside].filter((it) => isPushed(it) || it === configFile);
  for (const file of index.files) {
    // Specific items of this environment stand for the common ones, those of others for nothing.
    if (!isPushed(file) || replaced.has(file) || others.some((it) => commonFile(file, it) !== undefined)) continue;
    const bytes = isRawApp(file) ? undefined : await read(join(folder, file));
    if (bytes) await writeFileAtomic(join(target, own(file) ?? file), bytes);
    else left.push(file);
  }
  return left;
}

async function read(path: string): Promise<Buffer | undefined> {
  const bytes = await readBytes(path, MAX_FILE);
  return bytes.ok ? Buffer.from(bytes.value) : undefined;
}

/** wmill.yaml without what names servers or runs code, the overrides of its environment merged in. */
async function plainConfig(
  text: string,
  workspace: string,
): Promise<{ readonly text: string; readonly environment?: string } | undefined> {
  const { parse, stringify } = await import("yaml");
  let config: unknown;
  try {
    config = parse(text);
  } catch {
    return undefined;
  }
  if (!isMap(config)) return undefined;
  const stated = environmentKeys.map((key) => config[key]).find(isMap) ?? {};
  const named = Object.entries(stated).find(
    ([name, it]) => name === workspace || (isMap(it) && it.workspaceId === workspace),
  );
  const dropped: readonly string[] = [...environmentKeys, "codebases", "overrides", "baseUrl"];
  const kept = Object.entries(config).filter(([key]) => !dropped.includes(key));
  const overrides = isMap(named?.[1]) && isMap(named[1].overrides) ? Object.entries(named[1].overrides) : [];
  const merged = new Map([...kept, ...overrides.filter(([key]) => !dropped.includes(key))]);
  return { text: stringify(Object.fromEntries(merged)), ...(named && { environment: named[0] }) };
}

const isMap = (it: unknown): it is Readonly<Record<string, unknown>> =>
  typeof it === "object" && it !== null && !Array.isArray(it);
