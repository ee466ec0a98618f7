/** Where candidates will run and with what: looked for while everything else is loaded and read. */
import { extname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Refusal } from "../faults.ts";
import type { Checked } from "../findings.ts";
import { languages } from "../languages/index.ts";
import { usageFinding } from "../options/rules.ts";
import type { OptionsOf } from "../options.ts";
import { quote } from "../quote.ts";
import { chooseSandbox } from "../sandboxes/index.ts";
import type { Sandbox } from "../types/execution.ts";
import type { Language, LanguageName, Toolchain } from "../types/language.ts";
import type { CommandContext } from "./command.ts";

export interface Ground {
  readonly language: Language;
  readonly sandbox: Promise<Checked<Sandbox>>;
  readonly toolchain: Promise<Checked<Toolchain>>;
}

/** Milliseconds until the first of their children runs. Loading blocks this process, and nothing is started meanwhile. */
const HEAD_START = 20;

/**
 * Starts looking for both, and comes back when that is under way: trying a sandbox out takes longer than loading the
 * loop, and the two go on side by side.
 * @throws {Refusal} where no language has the program's extension.
 */
export async function findGround(
  options: Pick<OptionsOf<"prove">, "language" | "sandbox"> & { readonly program?: string },
  { environment }: CommandContext,
): Promise<Ground> {
  const language: Language = languages[languageOf(options)];
  const ground = {
    language,
    sandbox: chooseSandbox(options.sandbox, environment),
    toolchain: language.find(environment),
  };
  // Whoever waits for them hears of a failure; until then it is nobody's.
  for (const it of [ground.sandbox, ground.toolchain]) it.catch(() => {});
  await Promise.race([ground.sandbox.catch(() => {}), setTimeout(HEAD_START)]);
  return ground;
}

/**
 * The language of a program: as told, else by its extension; python where it has none.
 * @throws {Refusal} where no language has the extension: the program would be written in another one than its name says.
 */
export function languageOf(options: { readonly language?: LanguageName; readonly program?: string }): LanguageName {
  const { language, program = "" } = options;
  const extension = extname(program);
  const all: readonly Language[] = Object.values(languages);
  const own = language ?? (extension === "" ? "python" : all.find((it) => it.extensions.includes(extension))?.name);
  if (own !== undefined) return own;
  const known = all.flatMap((it) => it.extensions).join(", ");
  const what = `program ${quote(program, 200)} ends in ${quote(extension, 40)}, which is no language's. Allowed: ${known}; or give language.`;
  throw new Refusal([usageFinding("usage.unknown-extension", what, { expected: known, actual: extension })]);
}
