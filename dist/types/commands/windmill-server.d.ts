import type { OptionsOf } from "../options.ts";
import type { ValidateOptions } from "../windmill/validate.ts";
import type { CommandContext } from "./command.ts";
/**
 * Without a token nobody is asked. What is needed to ask is loaded only then.
 * @throws {Refusal} where the token would lie beside other people's code, or where nobody knows which server to ask.
 */
export declare function serverOf({ windmillUrl: url, windmillWorkspace: workspace, windmillToken: token }: OptionsOf<"windmill-validate">, folder: string, { entry, environment, signal }: CommandContext): Promise<NonNullable<ValidateOptions["server"]>>;
