/** How a turn of the loop becomes a prompt. */
import { excerpt, jsonSchema } from "../contract/index.ts";
import { mask } from "../judges/index.ts";
import { dependencyBrief } from "../languages/index.ts";
import type { Judged, Turn } from "../next-turn.ts";
import { buildPrompt, type Previous } from "../prompt.ts";
import type { Case } from "../types/case.ts";
import type { Model } from "../types/contract.ts";
import type { Stage } from "./stage.ts";

/** What stays the same in all prompts of a run is made once. Values of shown cases are masked. */
export function promptOf(
  { suite, language: spoken, bench }: Pick<Stage, "suite" | "language" | "bench">,
  task: string,
) {
  const { contract, sides, formats } = suite;
  const allowed = dependencyBrief(spoken, bench.compile.dependencies ?? spoken.dependencies);
  const language = { ...spoken, brief: `${spoken.brief}\n${allowed}` };
  const parts = {
    language,
    contract: excerpt(contract, sides),
    schemas: { ...(sides.input && { input: record(sides.input) }), output: record(sides.output) },
    sides,
    formats,
    limits: bench.limits,
    task,
  };
  const masked = (it: Case): Case => ({
    ...it,
    input: sides.input === undefined ? it.input : mask(it.input, sides.input),
    ...(it.output !== undefined && { output: mask(it.output, sides.output) }),
  });
  return (turn: Turn, shown: readonly Case[]): string => {
    const previous = previousOf(turn);
    return buildPrompt({ ...parts, cases: shown.map(masked), ...(previous && { previous }) });
  };
}

/** The schema of one record, whatever a case holds of them. */
const record = (model: Model): object => jsonSchema({ ...model, cardinality: "one" });

function previousOf(turn: Turn): Previous | undefined {
  switch (turn.kind) {
    case "fresh":
      return turn.after && { kind: "fresh", feedback: turn.after.feedback ?? "" };
    case "repair":
      return { kind: "repair", source: turn.of.source, feedback: turn.of.feedback ?? "" };
    case "restart":
      return { kind: "restart", notes: turn.failed.map(note).join("\n") };
    default:
      return turn satisfies never;
  }
}

/** One line on what became of a candidate: the rules it broke, no code, so that the new start is one. */
function note({ number, rules, findings }: Judged): string {
  const broken = findings.filter((it) => it.severity === "error").slice(0, 5);
  const list = broken.map((it) => `${it.rule}${it.path === undefined ? "" : ` at \`${it.path}\``}: ${it.message}`);
  return `- Program ${number} held ${rules.held} of ${rules.total} rules. Broken: ${list.join("; ")}`;
}
