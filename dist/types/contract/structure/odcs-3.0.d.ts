export declare const keys: string[];
export declare const validate: any;
