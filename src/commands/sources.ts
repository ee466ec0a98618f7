import { resolve } from "node:path";
import type { Finding } from "../findings.ts";
import { readText } from "../system/files.ts";

/** Bytes of a file that is still quoted from. */
const limit = 4 * 1024 * 1024;

/** Reads the files that findings point at, so that their lines can be quoted; what cannot be read is not quoted. */
export async function sourcesOf(
  findings: readonly Finding[],
  cwd: string,
): Promise<(file: string) => string | undefined> {
  const files = [...new Set(findings.flatMap((it) => (it.location ? [it.location.file] : [])))].slice(0, 20);
  const texts = await Promise.all(files.map((file) => readText(resolve(cwd, file), limit)));
  const sources = new Map(files.map((file, index) => [file, texts[index]?.ok ? texts[index].value : undefined]));
  return (file) => sources.get(file);
}
