/** Gives a cassette's answers in order. Nobody is asked, and each is proven like any other candidate. */
import { count } from "../count.ts";
import { sha256Hex } from "../crypto.ts";
import { estimateTokens } from "../tokens.ts";
import type { Provider } from "../types/provider.ts";
import type { Cassette } from "./cassette.ts";
import { fault } from "./fault.ts";
import { providerFinding } from "./rules.ts";

/** A provider over a cassette; its origin is the cassette's, and its model the one that was recorded. */
export function replay(cassette: Cassette): Provider {
  const { origin, model, exchanges } = cassette;
  let next = 0;
  return {
    name: "replay",
    origin,
    ...(origin === "recorded" && model !== undefined && { model }),
    async answer({ prompt, signal }) {
      if (signal.aborted) return fault("provider.cancelled", "The run was ended before the next answer was replayed.");
      const exchange = exchanges[next];
      if (exchange === undefined) {
        return fault(
          "provider.cassette-exhausted",
          `The cassette holds ${count(exchanges.length, "answer")} and no more: add one, or lower max-attempts.`,
        );
      }
      next += 1;
      const { text, finish, usage } = exchange.answer;
      const changed = exchange.promptSha256 !== undefined && exchange.promptSha256 !== sha256Hex(prompt);
      return {
        kind: "answer",
        text,
        finish,
        usage: usage ?? { inputTokens: estimateTokens(prompt), outputTokens: estimateTokens(text), estimated: true },
        ...(changed && {
          notices: [
            providerFinding(
              "provider.prompt-changed",
              `Answer ${next} of the cassette was recorded for another prompt than today's; record it again to have one that fits.`,
            ),
          ],
        }),
      };
    },
  };
}
