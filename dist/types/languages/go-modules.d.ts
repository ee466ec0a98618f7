import { type Checked } from "../findings.ts";
import type { Environment } from "../types/environment.ts";
import type { CompileSettings, Dependency } from "../types/language.ts";
import type { Declared } from "./dependencies.ts";
export declare function fetchModules(declared: readonly Declared[], { root, app, modules }: {
    readonly root: string;
    readonly app: string;
    readonly modules: string;
}, environment: Environment, settings: CompileSettings): Promise<Checked<readonly Dependency[]>>;
