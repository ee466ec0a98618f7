/** Which lines of a workspace may be shown beside what is found in them: a log has more readers than a secret. */
import type { Finding } from "../findings.ts";
import type { WindmillRule } from "./rules/index.ts";

/** Rules that point at a secret. */
const secret: ReadonlySet<string> = new Set<WindmillRule>(["windmill.scripts.plain-secret", "windmill.flows.secret"]);

/** What leads out of the workspace is not of it. */
const outside: WindmillRule = "windmill.structure.link";

/** Files whose values are secrets more often than not, also where they are too broken to tell. */
export const holdsValues = (file: string): boolean =>
  /\.(?:variable|resource)\.(?:ya?ml|json)$|\.resource\.file\.[^/]*$|\.fileset\//.test(file);

/** A line is not shown for any finding once one says that a secret stands there. */
export function shownLines(findings: readonly Finding[]): (finding: Finding) => boolean {
  const secrets = new Set(findings.filter((it) => secret.has(it.rule)).map(lineOf));
  return (it) => it.rule !== outside && !secrets.has(lineOf(it)) && !holdsValues(it.location?.file ?? "");
}

const lineOf = ({ location }: Finding): string => `${location?.file}:${location?.line}`;
