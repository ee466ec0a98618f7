/** Who calls whom as a picture: one SVG without scripts and foreign parts, for light and dark pages. */
import type { Graph } from "../graph.ts";
/** Several graphs one below the other, each under its name. */
export declare function svgOf(graphs: readonly {
    readonly name: string;
    readonly graph: Graph;
}[]): string;
