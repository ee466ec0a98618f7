import type { PageFacts } from "./html/facts.ts";
/** A whole document of HTML. Personal data arrives masked, as in `report.json`. */
export declare function reportPage(facts: PageFacts): string;
