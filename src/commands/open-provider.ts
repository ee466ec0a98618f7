/** The provider that the options name, recorded where they say so. */
import type { Checked } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import { createProvider, recording } from "../providers/index.ts";
import { readText, writeFileAtomic } from "../system/files.ts";
import type { Provider } from "../types.ts";
import type { CommandContext } from "./command.ts";

const MAX_CASSETTE = 64 * 1024 * 1024;

type Options = Pick<OptionsOf<"doctor">, "provider" | "model" | "baseUrl" | "command" | "cassette" | "apiKey"> &
  Partial<Pick<OptionsOf<"generate">, "temperature" | "record">>;

/** Nothing is asked yet. */
export async function openProvider(options: Options, context: CommandContext): Promise<Checked<Provider>> {
  const { cassette: path, record, ...settings } = options;
  const cassette = path === undefined ? undefined : await readText(path, MAX_CASSETTE);
  if (cassette?.ok === false) return cassette;
  const provider = await createProvider(
    options.provider,
    { ...settings, ...(path !== undefined && cassette && { cassette: { path, text: cassette.value } }) },
    context.environment,
  );
  if (!provider.ok || record === undefined) return provider;
  return { ...provider, value: recording(provider.value, (text) => writeFileAtomic(record, text)) };
}
