/** Runs a language's own tools on a candidate: in the sandbox, because reading foreign code can mean running it. */
import { type Checked, type Finding } from "../findings.ts";
import type { Job, Sandbox } from "../types/execution.ts";
import type { CompileSettings } from "../types/language.ts";
type ToolJob = Pick<Job, "argv" | "env" | "mounts" | "hidden" | "stdin" | "outOfMemory">;
/** What a tool that rejects a candidate was asked: whether it parses, or to compile it. */
type Question = "check.syntax" | "check.compile";
/** CHECK: nothing when the tool accepts the candidate. */
export declare function check(job: ToolJob, sandbox: Sandbox, settings: CompileSettings, question?: Question): Promise<Finding | undefined>;
/** The formatted program as a formatter prints it on stdout. */
export declare function format(job: ToolJob, sandbox: Sandbox, settings: CompileSettings): Promise<Checked<string>>;
export {};
