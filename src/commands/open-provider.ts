/** The provider that the options name, recorded where they say so. */
import { type Checked, checked, rejected } from "../findings.ts";
import { usageFinding } from "../options/rules.ts";
import type { OptionsOf } from "../options.ts";
import { createProvider, readCassette, recording, type WorkloadIdentity } from "../providers/index.ts";
import { readText, writeFileAtomic } from "../system/files.ts";
import { exists } from "../system/paths.ts";
import { fileFinding } from "../system/rules.ts";
import type { Provider } from "../types/provider.ts";
import type { CommandContext } from "./command.ts";

const MAX_CASSETTE = 64 * 1024 * 1024;

type Options = Pick<
  OptionsOf<"doctor">,
  | "provider"
  | "model"
  | "baseUrl"
  | "command"
  | "cassette"
  | "apiKey"
  | "identityProviderId"
  | "serviceAccountId"
  | "idTokenAudience"
> &
  Partial<Pick<OptionsOf<"generate">, "temperature" | "record">>;

/** Nothing is asked yet. */
export async function openProvider(options: Options, context: CommandContext): Promise<Checked<Provider>> {
  const { cassette: path, record, ...settings } = options;
  const cassette = path === undefined ? undefined : await readText(path, MAX_CASSETTE);
  const identity = workloadIdentity(options, context);
  const faults = [cassette, identity].flatMap((it) => (it?.ok === false ? it.findings : []));
  if (faults.length > 0) return rejected(...faults);
  const provider = await createProvider(
    options.provider,
    {
      ...settings,
      ...(path !== undefined && cassette?.ok && { cassette: { path, text: cassette.value } }),
      ...(identity?.ok && { workloadIdentity: identity.value }),
    },
    context.environment,
  );
  if (!provider.ok || record === undefined) return provider;
  const place = await recordPlace(record);
  if (!place.ok) return place;
  return { ...provider, value: recording(provider.value, (text) => writeFileAtomic(record, text)) };
}

/** Where the cassette goes: only another cassette is overwritten. */
async function recordPlace(path: string): Promise<Checked<string>> {
  if (!exists(path)) return checked(path);
  const text = await readText(path, MAX_CASSETTE);
  if (text.ok && readCassette(text.value, path).ok) return checked(path);
  return rejected(fileFinding("file.not-ours", `${path} is there and is no cassette: name another file for record`));
}

/** Who the job is to OpenAI, where it is told; one of the two ids alone is nobody. */
function workloadIdentity(
  { identityProviderId, serviceAccountId, idTokenAudience }: Options,
  { getIdToken }: CommandContext,
): Checked<WorkloadIdentity> | undefined {
  if (identityProviderId === undefined && serviceAccountId === undefined) return undefined;
  if (identityProviderId === undefined || serviceAccountId === undefined) {
    const ids = ["identity-provider-id", "service-account-id"] as const;
    const [there, missing] = serviceAccountId === undefined ? ids : ids.toReversed();
    const what = `input ${missing} is missing: ${there} alone names nobody. Give both, or api-key.`;
    return rejected(usageFinding("usage.missing-option", what));
  }
  if (getIdToken === undefined || idTokenAudience === undefined) return undefined;
  return checked({ identityProviderId, serviceAccountId, getToken: () => getIdToken(idTokenAudience) });
}
