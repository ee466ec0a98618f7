export declare const hashOf: (text: string) => string;
export declare const scriptHash: (program: string, metadata: string) => string;
export declare const memberHash: (text: string) => string;
/** Over a folder's members by name: `__flow_hash`, `__app_hash`. */
export declare const folderHash: (members: ReadonlyMap<string, string>) => string;
