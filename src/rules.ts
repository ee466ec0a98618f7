/** Every rule that a finding can name, merged from the families. */
import { casesRules } from "./cases/index.ts";
import { eventRules } from "./commands/event/rules.ts";
import { internalRules } from "./commands/rules.ts";
import { contractRules, inferRules, strengthRules } from "./contract/index.ts";
import { deliveryRules } from "./deliveries/index.ts";
import { engineRules, validatorRules } from "./engines/index.ts";
import { executeRules } from "./execute.ts";
import type { RuleFamily } from "./findings.ts";
import { formatRules } from "./formats/index.ts";
import { extractRules } from "./generate.ts";
import { githubRules } from "./github/index.ts";
import { expectedRules, ioRules, qualityRules, schemaRules } from "./judges/index.ts";
import { languageRules } from "./languages/index.ts";
import { usageRules } from "./options/rules.ts";
import { providerRules } from "./providers/index.ts";
import { sandboxRules } from "./sandboxes/index.ts";
import { fileRules } from "./system/rules.ts";
import { verifyRules } from "./verify-rules.ts";
import { windmillRules } from "./windmill/rules/index.ts";

export const rules = {
  ...usageRules,
  ...fileRules,
  ...contractRules,
  ...strengthRules,
  ...inferRules,
  ...casesRules,
  ...providerRules,
  ...extractRules,
  ...languageRules,
  ...sandboxRules,
  ...engineRules,
  ...validatorRules,
  ...executeRules,
  ...formatRules,
  ...schemaRules,
  ...qualityRules,
  ...expectedRules,
  ...ioRules,
  ...verifyRules,
  ...eventRules,
  ...windmillRules,
  ...githubRules,
  ...deliveryRules,
  ...internalRules,
} as const satisfies RuleFamily;

export type RuleId = keyof typeof rules;
