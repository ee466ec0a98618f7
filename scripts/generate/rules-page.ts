import { existsSync } from "node:fs";
import type { RuleFamily, RuleInfo } from "../../src/findings.ts";

/** `docs/rules.md`: every rule with its severity, why it is demanded and how it is mended. */
export async function rulesPage(): Promise<string> {
  const source = new URL("../../src/rules.ts", import.meta.url);
  if (!existsSync(source)) return "";
  const { rules } = (await import(source.href)) as { readonly rules: RuleFamily };
  const all = Object.entries(rules);
  const families = [...new Set(all.map(([id]) => familyOf(id)))];
  const sections = families.map((family) =>
    [
      `## ${family}`,
      "",
      "| rule | severity | why | mend |",
      "|---|---|---|---|",
      ...all
        .filter(([id]) => familyOf(id) === family)
        .map(([id, info]) => `| \`${id}\` | ${severities(info)} | ${cell(info.why)} | ${cell(info.mend)} |`),
    ].join("\n"),
  );
  return `<!-- Generated from src/rules.ts by npm run generate. -->\n# Rules\n\n${sections.join("\n\n")}\n`;
}

/** `error`, or `error; warning of an app`. */
const severities = ({ severity, otherwise }: RuleInfo): string =>
  otherwise ? `${severity}; ${otherwise.severity} ${cell(otherwise.when)}` : severity;

/** Text that holds placeholders such as `<command>` must not become HTML. */
const cell = (text: string): string => text.replace(/\|/g, "\\|").replace(/</g, "&lt;");

const familyOf = (id: string): string => id.slice(0, id.indexOf("."));
