import { stringify } from "yaml";
import { outputs } from "../../src/commands/outputs.ts";
import { describeOption, inputRows } from "./option-rows.ts";

/**
 * `action.yml`. Inputs carry no `default:` but what the runner alone knows: the runner would set them all, and one that was not given could no longer
 * be told from one that was.
 */
export function actionYaml(): string {
  const document = {
    name: "Fire-Flow",
    description: "A data contract and a one-line task become a program that is proven against the contract.",
    branding: { icon: "check-circle", color: "orange" },
    inputs: Object.fromEntries(
      inputRows().map(({ name, row }) => [
        name,
        {
          description: describeOption(row, "action"),
          required: false,
          ...(row.runnerGives !== undefined && { default: row.runnerGives }),
        },
      ]),
    ),
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, description]) => [name, { description }])),
    runs: { using: "node24", main: "dist/index.js" },
  };
  return `# Generated from src/options/table.ts and src/commands/outputs.ts by npm run generate.\n${stringify(document, { lineWidth: 120 })}`;
}
