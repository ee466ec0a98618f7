/**
 * What an io rule names, followed through JSONata's syntax tree with the models' shapes. It is sound: what cannot be
 * told (wildcards, parents, functions' results, maps) is taken to be right.
 */
import type { Sides } from "../types/contract.ts";
import { type Tree, type View } from "./io-tree.ts";
/** A path that leads nowhere, why, and the offset in the expression. */
export type AddNowhere = (fact: string, position?: number) => void;
/** Follows a tree and gives what is known of its value; paths that lead nowhere are added. */
export declare function follower(sides: Sides, functions: ReadonlySet<string>, add: AddNowhere): (tree: Tree) => View;
