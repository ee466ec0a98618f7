/**
 * Foreign text made fit for a message: one line, nothing invisible, cut after `limit` code points (80 unless told) with
 * an ellipsis. Everything that a program, a data file or a contract wrote passes through here before it is shown.
 */
export declare function quote(text: string, limit?: number): string;
