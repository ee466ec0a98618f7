/** Keeps what a provider answers on a cassette. The file holds prompt hashes and answers, never a key or a header. */

import { sha256Hex } from "../crypto.ts";
import type { Provider } from "../types/provider.ts";
import { type Exchange, writeCassette } from "./cassette.ts";
import { providerFinding } from "./rules.ts";
import { sanitise } from "./sanitise.ts";

/**
 * The same provider, recorded: the whole cassette is saved anew after every answer, so that nothing paid for is lost.
 * An answer that could not be saved is given all the same, with a warning. What was handwritten stays handwritten.
 */
export function recording(provider: Provider, save: (cassette: string) => Promise<void>): Provider {
  const { name, model, origin } = provider;
  const exchanges: Exchange[] = [];
  return {
    ...provider,
    async answer(request) {
      const reply = await provider.answer(request);
      if (reply.kind === "fault") return reply;
      const { text, finish, usage } = reply;
      exchanges.push({ promptSha256: sha256Hex(request.prompt), answer: { text, finish, usage } });
      const cassette =
        origin === "handwritten"
          ? ({ origin, exchanges } as const)
          : ({ origin: "recorded", provider: name, ...(model !== undefined && { model }), exchanges } as const);
      try {
        await save(writeCassette(cassette));
        return reply;
      } catch (error) {
        const why = sanitise(error instanceof Error ? error.message : String(error), []);
        const notice = providerFinding(
          "provider.record-failed",
          `The answer could not be recorded (${why}). Check that the folder of record exists and can be written to.`,
        );
        return { ...reply, notices: [...(reply.notices ?? []), notice] };
      }
    },
  };
}
