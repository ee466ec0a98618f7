/** What a script or flow takes, as its program or its schema says. */
import type { Inputs } from "../facts.ts";
import type { Program } from "../scripts/signature.ts";
import type { Node } from "../yaml.ts";
export declare function inputsOf({ main }: Program): Inputs | undefined;
/** By the schema of a flow, or of a script whose program tells less; nothing where there is none. */
export declare function schemaInputs(document: Node | undefined): Inputs | undefined;
