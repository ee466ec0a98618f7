import type { Finding } from "../findings.ts";
/** Reads the files that findings point at, so that their lines can be quoted; what cannot be read is not quoted. */
export declare function sourcesOf(findings: readonly Finding[], cwd: string): Promise<(file: string) => string | undefined>;
