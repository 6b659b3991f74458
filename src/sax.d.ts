/** The part of the untyped `sax` package that `src/pictures/find-svg-fault.ts` uses. */
declare module 'sax' {
  /** Reads XML; each handler is called as its piece is met. */
  interface Parser {
    /** How much was read, in UTF-16 units. */
    readonly position: number;
    /** Where the tag begins that was met last, counted from 1. */
    readonly startTagPosition: number;
    onerror: (error: Error) => void;
    ondoctype: (doctype: string) => void;
    onprocessinginstruction: (instruction: {
      readonly name: string;
      readonly body: string;
    }) => void;
    onopentag: (tag: {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
    }) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    write: (text: string) => Parser;
    close: () => Parser;
  }

  const sax: { readonly parser: (strict: boolean) => Parser };
  export default sax;
}
