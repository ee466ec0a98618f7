/**
 * The hashes of wmill-lock.yaml, as `wmill` 1.819 makes them: hex SHA-256 over the raw text (line ends as they are, the
 * byte order mark dropped). `{}` stands for the workspace's dependency files: where it has some, the CLI hashes those too.
 */
import { sha256Hex } from "../crypto.ts";

/** A hash of files as they are, and what it would be if those with CRLF ends had LF ends, where there are such. */
export interface FileHash {
  readonly hash: string;
  readonly lf?: string;
}

/** @param hash of the texts in their order */
export function fileHash<T extends readonly string[]>(hash: (...texts: T) => string, ...texts: T): FileHash {
  if (!texts.some((it) => it.includes("\r\n"))) return { hash: hash(...texts) };
  return { hash: hash(...texts), lf: hash(...(texts.map((it) => it.replaceAll("\r\n", "\n")) as unknown as T)) };
}

export const scriptHash = (program: string, metadata: string): string => sha256Hex(`{}${program}${metadata}`);

export const memberHash = (text: string): string => sha256Hex(`${text}{}`);

/** Over a folder's members by name: `__flow_hash`, `__app_hash`. */
export function folderHash(members: ReadonlyMap<string, FileHash>): FileHash {
  const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : 1));
  const over = (pick: (it: FileHash) => string) =>
    sha256Hex(JSON.stringify(Object.fromEntries(sorted.map(([name, it]) => [name, pick(it)]))));
  const hash = over((it) => it.hash);
  return sorted.some(([, it]) => it.lf !== undefined) ? { hash, lf: over((it) => it.lf ?? it.hash) } : { hash };
}
