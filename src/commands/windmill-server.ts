/** Whether `windmill-validate` asks a server, and how. */
import { Refusal } from "../faults.ts";
import { ruleFamily } from "../findings.ts";
import { usageFinding } from "../options/rules.ts";
import type { OptionsOf } from "../options.ts";
import { serverRules } from "../windmill/rules/server.ts";
import { untrustedBecause } from "../windmill/server/trust.ts";
import type { ValidateOptions } from "../windmill/validate.ts";
import type { CommandContext } from "./command.ts";

const finding = ruleFamily(serverRules);

/**
 * Without a token nobody is asked. What is needed to ask is loaded only then.
 * @throws {Refusal} where the token would lie beside other people's code, or where nobody knows which server to ask.
 */
export async function serverOf(
  { windmillUrl: url, windmillWorkspace: workspace, windmillToken: token }: OptionsOf<"windmill-validate">,
  folder: string,
  { entry, environment, signal }: CommandContext,
): Promise<NonNullable<ValidateOptions["server"]>> {
  if (token === undefined) return { not: "no token was given" };
  const lacking = [
    ...(url === undefined ? ["windmill-url"] : []),
    ...(workspace === undefined ? ["windmill-workspace"] : []),
  ];
  // In a terminal the environment may hold the token for other programs.
  if (lacking.length === 2 && entry === "terminal") return { not: "no windmill-url was given" };
  if (url === undefined || workspace === undefined) {
    const fact = `${lacking.join(" and ")} must be given beside windmill-token: which server is asked, files do not decide`;
    throw new Refusal([usageFinding("usage.missing-option", fact)]);
  }
  const untrusted = await untrustedBecause(environment);
  if (untrusted !== undefined) {
    const fact = `windmill-token was given, and ${untrusted}: leave it out there, and only files are judged`;
    throw new Refusal([finding("windmill.server.untrusted-event", fact)]);
  }
  return {
    ask: async (workspaces) => {
      const { findWmill } = await import("../engines/index.ts");
      const wmill = await findWmill(environment);
      if (!wmill.ok) {
        const why = wmill.findings.map((it) => finding("windmill.server.unavailable", it.message));
        return { passed: 0, failed: 1, findings: why };
      }
      const { askServer } = await import("../windmill/server/ask.ts");
      return askServer(folder, workspaces, {
        argv: wmill.value,
        server: { url, workspace, token },
        environment,
        signal,
      });
    },
  };
}
