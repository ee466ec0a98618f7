/** Assets of one YAML file: schedules, triggers, resources, variables, resource types, folders, apps. */
import type { Judging } from "../judging.ts";
import type { YamlAsset } from "../workspace/read.ts";
export declare function checkAsset(judging: Judging, asset: YamlAsset): Promise<void>;
