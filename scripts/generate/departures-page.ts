import { PINNED } from "../../src/engines/datacontract-tool.ts";
import { departures } from "../../src/engines/departures.ts";

/** docs/departures.md: where the embedded judge knowingly differs from datacontract-cli. */
export function departuresPage(): string {
  const rows = Object.entries(departures).map(
    ([id, it]) => `| \`${id}\` | ${"ours" in it ? "accepts" : "rejects"} | ${it.reason.replaceAll("|", "\\|")} |`,
  );
  return `<!-- Generated from src/engines/departures.ts by scripts/generate.ts. -->
# Departures from datacontract-cli

The embedded judge says of data what \`datacontract test\` (datacontract-cli ${PINNED}) says, but for what stands here.
\`validate --validator both\` runs the two and names the departure, or says \`validator.disagreement\` where there is none.
\`npm run test:peers\` holds the two against each other on more than a thousand pairs of contract and data, meets every
departure, and allows no other difference (\`__tests__/peers/differential.test.ts\`).

| departure | the tool | why the embedded judge says otherwise |
|---|---|---|
${rows.join("\n")}
`;
}
