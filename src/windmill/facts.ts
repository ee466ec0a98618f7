/** What is learnt of a workspace while its files are read, small enough to keep for ten thousand of them. */
import type { Finding, Location } from "../findings.ts";
import type { FileHash } from "./hashes.ts";
import type { Parameter, ParameterType } from "./scripts/signature.ts";

/** The inputs that a script or flow takes, by name. */
export type Inputs = ReadonlyMap<string, Pick<Parameter, "type" | "required">>;

/** One asset that runs or reads another. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: "script" | "flow" | "import" | "schedule" | "trigger" | "app" | "handler" | "resource" | "variable";
}

/** A step that hands inputs to a script or flow. */
export interface Call {
  /** `script f/team/report`, or the inputs themselves for a script that stands in the flow. */
  readonly target: string | Inputs;
  readonly given: readonly Given[];
  readonly place: Location;
}

/** A flow that runs another one, or itself, whenever it runs. */
export interface CertainRun {
  readonly from: string;
  readonly to: string;
  readonly place: Location;
}

export interface Given {
  readonly name: string;
  readonly place: Location;
  /** Of a static value; absent for expressions and for references to resources and variables. */
  readonly type?: ParameterType | "null";
}

export interface KnownHash extends FileHash {
  /** That a stale one is about. */
  readonly file: string;
}

export interface Facts {
  /** By `script <path>` and `flow <path>`; absent where nothing can be claimed. */
  readonly inputs: Map<string, Inputs>;
  /** Judged when the scripts are known, and then forgotten. */
  readonly calls: Call[];
  /** Judged when all flows are known. */
  readonly subflowCalls: Call[];
  readonly edges: Edge[];
  readonly runs: CertainRun[];
  /** As wmill-lock.yaml v2 keys them. */
  readonly hashes: Map<string, KnownHash>;
  readonly languages: Map<string, number>;
  /** Paths of scripts whose programs were read: those of some languages are not. */
  readonly read: Set<string>;
  /** Why the others were not. */
  readonly unread: Map<string, string>;
  /** By `script <path>` and `flow <path>`, the link out of the folder that a part of it is. */
  readonly linked: Map<string, string>;
  /** Programs without the function that runs; whether they are libraries shows when all imports are known. */
  readonly mainless: { readonly path: string; readonly place: Location; readonly entry: string }[];
  /** Assets elsewhere, by path or file, on which a finding depends. */
  readonly about: Map<Finding, readonly string[]>;
  /** By file, the lines that excuse findings. */
  readonly excuses: Map<string, readonly Excuse[]>;
}

/** `# fire-flow: allow <rule> -- why`: excuses findings of its own line. */
export interface Excuse {
  readonly line: number;
  readonly column: number;
  /** Its line holds nothing else: it excuses those of the line below instead. */
  readonly alone: boolean;
  readonly rule: string;
  readonly why: string;
}

export const noFacts = (): Facts => ({
  inputs: new Map(),
  calls: [],
  subflowCalls: [],
  edges: [],
  runs: [],
  hashes: new Map(),
  languages: new Map(),
  read: new Set(),
  unread: new Map(),
  linked: new Map(),
  mainless: [],
  about: new Map(),
  excuses: new Map(),
});
