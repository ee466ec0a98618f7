/** What each command takes. */
export declare const commentCommands: {
    readonly generate: readonly ["contract", "program", "language", "task"];
    readonly verify: readonly ["program"];
    readonly retry: readonly [];
    readonly help: readonly [];
};
export type CommentCommandName = keyof typeof commentCommands;
export type ArgumentName = (typeof commentCommands)["generate"][number];
export type Arguments = Readonly<Partial<Record<ArgumentName, string>>>;
/** Something in a command that cannot be meant; `known` is what could be. */
export interface Unclear {
    readonly what: string;
    readonly word: string;
    readonly known: readonly string[];
}
export type ReadComment = 
/** A text like any other. */
{
    readonly kind: "no-command";
} | {
    readonly kind: "command";
    readonly name: CommentCommandName;
    readonly arguments: Arguments;
} | {
    readonly kind: "unclear";
    readonly problems: readonly Unclear[];
};
/** Reads a comment; all that is wrong with a command comes at once. */
export declare function readComment(body: string): ReadComment;
/** The answers of an issue form with the fields contract, program, language and task, as GitHub writes them down. */
export declare function readForm(body: string): ReadComment;
