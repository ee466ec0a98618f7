import { type Checked } from "../findings.ts";
/** Makes text of bytes that arrive in blocks, cut anywhere. */
export interface Decoder {
    /** The block's text, as far as its characters are whole. */
    push(block: Uint8Array): Checked<string>;
    /** What is left when there is no more: nothing, or the finding of a character that was cut. */
    end(): Checked<string>;
}
/**
 * As {@link decode}, block by block, with the same findings at the same places.
 * @param onMark where given, a byte order mark at the start is read past, and this is told of it.
 */
export declare function openDecoder(file: string, onMark?: () => void): Decoder;
