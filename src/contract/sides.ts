import { closest } from "fastest-levenshtein";
import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import type { Contract, Model, Sides } from "../types/contract.ts";
import { finding, quoted } from "./rules.ts";

/** The options that decide; a name that the contract does not have is refused with the nearest that it has. */
export interface ChosenModels {
  readonly inputModel?: string;
  readonly outputModel?: string;
}

/**
 * Which model shapes what goes in and which one judges what comes out: by option, else the input model is the one whose
 * role or name says so and the other one is the output model. A single model is the output model.
 */
export function chooseSides(contract: Contract, chosen: ChosenModels = {}): Checked<Sides> {
  const { models } = contract;
  const named = (name: string | undefined) => models.find((it) => it.name === name);
  const unknown = (["inputModel", "outputModel"] as const).flatMap((option) => {
    const name = chosen[option];
    return name === undefined || named(name) ? [] : [unknownModel(contract, option, name)];
  });
  if (unknown.length > 0) return rejected(...unknown);

  const [only] = models;
  if (models.length === 1 && only)
    return checked(chosen.inputModel === undefined ? { output: only } : { input: only, output: only });

  const inputs = models.filter((it) => it.role === "input" && it.name !== chosen.outputModel);
  const input = named(chosen.inputModel) ?? (inputs.length === 1 ? inputs[0] : undefined);
  const chosenOutput = named(chosen.outputModel);
  if (chosenOutput) return checked({ ...(input && { input }), output: chosenOutput });
  if (!input) return rejected(unclear(contract, "input", inputs.length > 1 ? inputs : models));

  const others = models.filter((it) => it !== input);
  const outputs = others.length === 1 ? others : others.filter((it) => it.role === "output");
  const [output] = outputs;
  if (outputs.length === 1 && output) return checked({ input, output });
  return rejected(unclear(contract, "output", others));
}

const optionNames = { inputModel: "input-model", outputModel: "output-model" } as const;

function unknownModel(contract: Contract, option: keyof typeof optionNames, name: string): Finding {
  const names = contract.models.map((it) => it.name);
  const fact = `\`${optionNames[option]}\` is ${quoted(name)}, which the contract does not have`;
  const choice = `its models are ${names.map(quoted).join(", ")}; did you mean ${quoted(closest(name, names))}?`;
  return finding("contract.model-unknown", `${fact}: ${choice}`, { location: top(contract) });
}

function unclear(contract: Contract, side: "input" | "output", models: readonly Model[]): Finding {
  const names = models.map((it) => quoted(it.name)).join(", ");
  const fact = `Which of the models ${names} is the ${side} model is not clear`;
  const choice = `set \`${side}-model\` to one of them, or \`fireFlow.role: ${side}\` in its \`customProperties\``;
  return finding("contract.sides-unclear", `${fact}: ${choice}.`, { location: models[0]?.location ?? top(contract) });
}

const top = (contract: Contract) => ({ file: contract.path, line: 1, column: 1 });
