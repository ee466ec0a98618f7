/** What a scalar without quotes means by the YAML 1.2 core schema. */
export declare function plainValue(text: string): string | number | boolean | null;
