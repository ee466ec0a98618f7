import type { Checked } from "../findings.ts";
import type { OptionsOf } from "../options.ts";
import type { Sandbox } from "../types/execution.ts";
import type { Language, LanguageName, Toolchain } from "../types/language.ts";
import type { CommandContext } from "./command.ts";
export interface Ground {
    readonly language: Language;
    readonly sandbox: Promise<Checked<Sandbox>>;
    readonly toolchain: Promise<Checked<Toolchain>>;
}
/**
 * Starts looking for both, and comes back when that is under way: trying a sandbox out takes longer than loading the
 * loop, and the two go on side by side.
 * @throws {Refusal} where no language has the program's extension.
 */
export declare function findGround(options: Pick<OptionsOf<"prove">, "language" | "sandbox"> & {
    readonly program?: string;
}, { environment }: CommandContext): Promise<Ground>;
/**
 * The language of a program: as told, else by its extension; python where it has none.
 * @throws {Refusal} where no language has the extension: the program would be written in another one than its name says.
 */
export declare function languageOf(options: {
    readonly language?: LanguageName;
    readonly program?: string;
}): LanguageName;
