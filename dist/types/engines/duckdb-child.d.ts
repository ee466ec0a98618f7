/**
 * What runs DuckDB (`@duckdb/node-api`) in the sandbox, as text: a bundle has no file for it. It gets the package's
 * folder and the file of rows as arguments, and what to do on stdin. DuckDB itself may touch no file from the start:
 * rows are bound as texts. Its settings are locked before the first foreign query, and only single SELECTs are run that
 * call no function which sets or reads the engine itself, so that one instance serves all sets. For each thing done a line
 * comes out: a mark that no query knows, and JSON.
 */
export declare const child: string;
