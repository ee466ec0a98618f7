/** The action's outputs, in the order of `action.yml`. */
export const outputs = {
  result: "passed, failed, escalated, refused or error.",
  "trace-id": "Names the run in reports and messages.",
  attempts: "How many candidates were judged.",
  program: "Path of the program that passed.",
  proof: "Path of its proof.",
  report: "Path of the report.",
  findings: "How many findings remain.",
  "input-tokens": "Tokens sent to the provider.",
  "output-tokens": "Tokens that the provider answered with.",
  "duration-ms": "How long the run took, in milliseconds.",
} as const;

export type OutputName = keyof typeof outputs;
