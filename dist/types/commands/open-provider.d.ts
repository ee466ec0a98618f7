/** The provider that the options name, recorded where they say so. */
import { type Checked } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import type { Provider } from "../types/provider.ts";
import type { CommandContext } from "./command.ts";
type Options = Pick<OptionsOf<"doctor">, "provider" | "model" | "baseUrl" | "command" | "cassette" | "apiKey" | "identityProviderId" | "serviceAccountId" | "idTokenAudience"> & Partial<Pick<OptionsOf<"generate">, "temperature" | "record">>;
/** Nothing is asked yet. */
export declare function openProvider(options: Options, context: CommandContext): Promise<Checked<Provider>>;
export {};
