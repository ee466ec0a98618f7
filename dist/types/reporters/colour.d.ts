/** The few colours that the terminal's text uses; none of them where colour is off. */
export interface Colours {
    readonly bold: (text: string) => string;
    readonly dim: (text: string) => string;
    readonly red: (text: string) => string;
    readonly yellow: (text: string) => string;
    readonly cyan: (text: string) => string;
    readonly green: (text: string) => string;
}
export declare function colours(on: boolean): Colours;
