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
    writes: "program, proof, report",
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
  validate: {
    summary: "Judge a data file against a contract.",
    examples: ["orders.csv --contract orders.yaml", "orders.ndjson --contract orders.yaml --output-model order --json"],
    llm: false,
    writes: "–",
    load: () => import("./validate.ts"),
  },
  lint: {
    summary: "Judge a contract itself: faults, vacuous rules, what it cannot tell apart.",
    examples: ["orders.yaml", "orders.yaml --json"],
    llm: false,
    writes: "–",
    load: () => import("./lint.ts"),
  },
  execute: {
    summary: "Run one program on one input in the sandbox.",
    examples: [`totals.py --input '[{"customer": "a", "amount": 3}]'`, "totals.ts --input order.json --timeout 5s"],
    llm: false,
    writes: "–",
    load: () => import("./execute.ts"),
  },
  doctor: {
    summary: "Tell what works here: sandboxes, toolchains, provider.",
    examples: ["", "--provider openai --model gpt-5"],
    llm: false,
    writes: "–",
    load: () => import("./doctor.ts"),
  },
};
