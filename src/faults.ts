/** The two faults that are thrown: the system's and the user's. */
import type { Finding } from "./findings.ts";

/** A system fault: provider, sandbox, disk. Its finding is what the user is told; exit code 3. */
export class SystemFault extends Error {
  readonly finding: Finding;
  constructor(finding: Finding, options?: ErrorOptions) {
    super(finding.message, options);
    this.name = "SystemFault";
    this.finding = finding;
  }
}

/**
 * For what may fail without taking the rest with it: the finding of a system fault that was caught.
 * @throws what is none, as it was
 */
export function findingOf(error: unknown): Finding {
  if (error instanceof SystemFault) return error.finding;
  throw error;
}

/** A fault of the user's: the contract or the inputs cannot be worked with; exit code 2, nothing was spent. */
export class Refusal extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map((it) => it.message).join("\n"));
    this.name = "Refusal";
    this.findings = findings;
  }
}
