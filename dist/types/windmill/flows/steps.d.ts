/** The steps of a flow with what they can see of each other. */
import { type TextNode } from "../nodes.ts";
import type { MapNode, Node } from "../yaml.ts";
/** A list of steps that run one after the other. */
export interface Scope {
    readonly kind: "flow" | "loop" | "branch" | "tools" | "handler";
    /** The step that holds the list. */
    readonly owner?: Step;
    readonly steps: Step[];
}
export interface Step {
    readonly id: string | undefined;
    readonly node: MapNode;
    /** `value` of the module: what the step does. */
    readonly value: MapNode | undefined;
    readonly type: string | undefined;
    readonly scope: Scope;
    readonly position: number;
    readonly role: "step" | "failure" | "preprocessor" | "tool";
}
/** Every step of a flow, those inside of loops and branches after the step that holds them. */
export declare function stepsOf(flow: Node): readonly Step[];
/** How a step's result looks from another step. */
export type Sight = "visible" | "later" | "inside";
/**
 * Whether `results.<id>` of `target` has a value when `from` runs: steps before it do, its own list's and those of the
 * lists around it; within a loop also later ones, by their previous iteration. What runs inside of another step's loop
 * has that of one iteration, and inside of a branch none where the branch is not taken.
 */
export declare function sightOf(from: Step, target: Step): Sight;
export declare function inLoop(scope: Scope): boolean;
/** What a step holds of JavaScript: predicates, iterators, and the transforms of its inputs. */
export declare function expressionsOf({ node, value, type }: Step): readonly TextNode[];
