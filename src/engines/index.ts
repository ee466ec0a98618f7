export { openJsonata } from "./jsonata.ts";
export { engineRules } from "./rules.ts";
