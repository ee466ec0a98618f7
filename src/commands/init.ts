/** `fire-flow init`: a first contract from samples. */
import { basename, extname } from "node:path";
import { inferFinding } from "../contract/index.ts";
import { openJsonata } from "../engines/index.ts";
import { Refusal } from "../faults.ts";
import { type Checked, checked, rejected } from "../findings.ts";
import { firstContract, type SampleFile } from "../first-contract.ts";
import type { OptionsOf } from "../options.ts";
import { readBytes, writeFileAtomic } from "../system/files.ts";
import { exists, insideWorkingDirectory } from "../system/paths.ts";
import type { CommandContext, CommandOutcome } from "./command.ts";
import { formatOf, orRefuse } from "./load.ts";

const MAX_SAMPLE = 64 * 1024 * 1024;

export async function run(options: OptionsOf<"init">, context: CommandContext): Promise<CommandOutcome> {
  const { contract: path = "contract.yaml" } = options;
  const [input, output, target] = await Promise.all([
    loadSample("input", options.input),
    loadSample("output", options.output),
    freePath(path, context.cwd),
  ]);
  const faults = [input, output, target].flatMap((it) => it.findings);
  if (!input.ok || !output.ok || !target.ok) throw new Refusal(faults);
  const jsonata = openJsonata();
  try {
    const name = basename(path, extname(path));
    const text = orRefuse(await firstContract({ name, path, input: input.value, output: output.value, jsonata }));
    await writeFileAtomic(target.value, text);
    return {
      result: "passed",
      document: { result: "passed", findings: [], contract: path, text },
      output: text,
      findings: [],
      summary: `${path} is written. Decide what its comments ask, then: fire-flow lint ${path}`,
    };
  } finally {
    await jsonata.close();
  }
}

/** Where nothing stands yet. */
async function freePath(path: string, cwd: string): Promise<Checked<string>> {
  const target = await insideWorkingDirectory(path, cwd);
  if (!target.ok || !exists(target.value)) return target;
  return rejected(inferFinding("infer.exists", `${path} is there already and is not overwritten`));
}

/** JSON text as it stands, or a file by its extension. */
async function loadSample(side: "input" | "output", given: string): Promise<Checked<SampleFile>> {
  if (/^\s*[[{]/.test(given)) {
    return checked({ path: side, bytes: new TextEncoder().encode(given), format: "json" });
  }
  const bytes = await readBytes(given, MAX_SAMPLE);
  if (!bytes.ok) return bytes;
  return checked({ path: given, bytes: bytes.value, format: formatOf(given) ?? "json" });
}
