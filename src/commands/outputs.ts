/** The action's outputs, in the order of `action.yml`. */
export const outputs = {
  result: "passed, failed, escalated, refused or error.",
  "trace-id": "Names the run in reports and messages.",
  attempts: "How many candidates were judged.",
  program: "Path of the program that passed, from the workspace on.",
  proof: "Path of its proof, from the workspace on.",
  report: "Path of the report, in the runner's temporary folder unless report-dir says otherwise.",
  findings: "How many findings remain.",
  "input-tokens": "Tokens sent to the provider.",
  "output-tokens": "Tokens that the provider answered with.",
  delivery: "delivered, unchanged, failed or none.",
  "commit-sha": "The commit that holds program and proof.",
  "pull-request-number": "Number of the pull request.",
  "pull-request-url": "Its page.",
  "issue-number": "Number of the issue that tells of the escalation, or that was closed.",
  "issue-url": "Its page.",
  "duration-ms": "How long the run took, in milliseconds.",
} as const;

export type OutputName = keyof typeof outputs;

/** Those that are paths: the action gives them relative to the workspace, wherever `working-directory` is. */
export const pathOutputs: ReadonlySet<string> = new Set<OutputName>(["program", "proof", "report"]);
