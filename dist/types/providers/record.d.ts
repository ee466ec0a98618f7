/** Keeps what a provider answers on a cassette. The file holds prompt hashes and answers, never a key or a header. */
import type { Provider } from "../types/provider.ts";
/**
 * The same provider, recorded: the whole cassette is saved anew after every answer, so that nothing paid for is lost.
 * An answer that could not be saved is given all the same, with a warning. What was handwritten stays handwritten.
 */
export declare function recording(provider: Provider, save: (cassette: string) => Promise<void>): Provider;
