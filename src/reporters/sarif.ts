/** Findings as SARIF 2.1.0, for upload to code scanning. */
import type { Finding, RuleFamily } from "../findings.ts";
import { oneLine } from "../neutralise.ts";

const levels = { error: "error", warning: "warning", notice: "note" } as const;

/** What the log says of the tool. */
export interface SarifTool {
  readonly version: string;
  /** Every rule that a finding can name; those that none names are left out. */
  readonly rules: RuleFamily;
}

/**
 * A SARIF log of one run. Places are relative to the repository's root (`%SRCROOT%`).
 * @param root path of the judged folder in the repository: empty, or one that ends with a slash
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(findings: readonly Finding[], root: string, { version, rules }: SarifTool): object {
  const ids = [...new Set(findings.map((it) => it.rule))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Fire-Flow",
            version,
            informationUri: "https://github.com/fire-flow/action",
            rules: ids.map((id) => ruleOf(id, rules)),
          },
        },
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        results: findings.map((it) => resultOf(it, ids.indexOf(it.rule), root)),
        columnKind: "utf16CodeUnits",
      },
    ],
  };
}

function ruleOf(id: string, rules: RuleFamily): object {
  const info = Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (!info) return { id };
  return {
    id,
    shortDescription: { text: info.why },
    help: { text: info.mend },
    defaultConfiguration: { level: levels[info.severity] },
  };
}

function resultOf({ rule, severity, message, location }: Finding, ruleIndex: number, root: string): object {
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: oneLine(message, 1000) },
    ...(location && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: encodeURI(root + location.file).replace(/[?#]/g, encodeURIComponent),
              uriBaseId: "%SRCROOT%",
            },
            region: { startLine: location.line, startColumn: location.column },
          },
        },
      ],
    }),
  };
}
