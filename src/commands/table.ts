/** The command table: what a mode of the action and a subcommand of the terminal do. */
import type { Command } from "./command.ts";
import type { CommandName } from "./names.ts";

/** A row of the surface. */
export interface CommandEntry<C extends CommandName> {
  /** One line for people. */
  readonly summary: string;
  /** Argument lines for help, without `fire-flow <name>`. */
  readonly examples: readonly string[];
  /** Whether a model is asked. */
  readonly llm: boolean;
  /** What it leaves behind. */
  readonly writes: string;
  /** Loads the command with all that it needs. */
  readonly load: () => Promise<Command<C>>;
}

export const commands: { readonly [C in CommandName]: CommandEntry<C> } = {
  generate: {
    summary: "Ask a model for a program until one is proven against the contract, or the attempts run out.",
    examples: [
      '--contract orders.yaml --task "Sum the orders of each customer." --program totals.py --model gpt-5',
      "--contract orders.yaml --task-file task.md --program totals.ts --cases cases.json --model qwen3 --base-url http://127.0.0.1:8080/v1",
      '--contract orders.yaml --task "Sum the orders." --program totals.py --provider replay --cassette answers.json',
    ],
    llm: true,
    writes: "program, proof, report; delivery",
    load: () => import("./generate.ts"),
  },
  prove: {
    summary: "Judge a program that exists already against contract and cases, and write its proof.",
    examples: [
      "totals.py --contract orders.yaml",
      "totals.py --contract orders.yaml --cases cases.json --drawn-cases 100",
    ],
    llm: false,
    writes: "proof, report",
    load: () => import("./prove.ts"),
  },
  verify: {
    summary: "Judge every committed proof again: contract, program and cases unchanged, and fresh cases drawn.",
    examples: ["", "totals.py.proof.json --drawn-cases 200 --json", "--on-drift regenerate --model gpt-5"],
    llm: false,
    writes: "report",
    load: () => import("./verify.ts"),
  },
  deliver: {
    summary: "Deliver what an earlier run proved, or tell that nothing passed, without running any of it.",
    examples: [
      ".fire-flow/20260131-142501-9f3a1c --contract orders.yaml --program totals.py --delivery commit",
      ".fire-flow/20260131-142501-9f3a1c --contract orders.yaml --program totals.py --cases cases.json --delivery pull-request",
    ],
    llm: false,
    writes: "commit, pull request, issue",
    load: () => import("./deliver.ts"),
  },
  validate: {
    summary: "Judge a data file against a contract.",
    examples: ["orders.csv --contract orders.yaml", "orders.ndjson --contract orders.yaml --output-model order --json"],
    llm: false,
    writes: "–",
    load: () => import("./validate.ts"),
  },
  lint: {
    summary: "Judge a contract itself: faults, vacuous rules, what it cannot tell apart.",
    examples: ["orders.yaml", "orders.yaml --json", "orders.yaml --cases cases.json --min-strength 0.8"],
    llm: false,
    writes: "–",
    load: () => import("./lint.ts"),
  },
  init: {
    summary: "Draw up a first contract from a sample input and the output that is right for it.",
    examples: [
      "--input orders.json --output totals.json --contract totals.yaml",
      "--input raw.csv --output clean.csv",
      `--input '{"text": "ada"}' --output '{"text": "ADA"}'`,
    ],
    llm: false,
    writes: "contract",
    load: () => import("./init.ts"),
  },
  execute: {
    summary: "Run one program on one input in the sandbox.",
    examples: [`totals.py --input '[{"customer": "a", "amount": 3}]'`, "totals.ts --input order.json --timeout 5s"],
    llm: false,
    writes: "–",
    load: () => import("./execute.ts"),
  },
  "windmill-validate": {
    summary: "Find what is wrong with a Windmill workspace, offline; with a token, also what the server would say.",
    examples: [
      "",
      "windmill --fix",
      "windmill --changed-since origin/main",
      "windmill --sarif windmill.sarif --rules 'windmill.drift.stale: error'",
    ],
    llm: false,
    writes: "what fix mends",
    load: () => import("./windmill-validate.ts"),
  },
  "windmill-info": {
    summary: "Tell what is in a Windmill workspace, and who calls whom.",
    examples: ["", "windmill --svg calls.svg", "windmill --mermaid", "windmill --json"],
    llm: false,
    writes: "picture",
    load: () => import("./windmill-info.ts"),
  },
  doctor: {
    summary: "Tell what works here: sandboxes, toolchains, provider.",
    examples: ["", "--model gpt-5", "--model qwen3 --base-url http://127.0.0.1:8080/v1 --json"],
    llm: false,
    writes: "–",
    load: () => import("./doctor.ts"),
  },
};
