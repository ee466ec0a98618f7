/**
 * The hashes of wmill-lock.yaml, as `wmill` 1.819 makes them: hex SHA-256 over the raw text (line ends as they are, the
 * byte order mark dropped). `{}` stands for the workspace's dependency files: where it has some, the CLI hashes those too.
 */
import { crypto } from "../crypto.ts";

export const hashOf = (text: string): string => crypto().createHash("sha256").update(text).digest("hex");

export const scriptHash = (program: string, metadata: string): string => hashOf(`{}${program}${metadata}`);

export const memberHash = (text: string): string => hashOf(`${text}{}`);

/** Over a folder's members by name: `__flow_hash`, `__app_hash`. */
export const folderHash = (members: ReadonlyMap<string, string>): string =>
  hashOf(JSON.stringify(Object.fromEntries([...members].sort(([a], [b]) => (a < b ? -1 : 1)))));
