/** How deep a line of Markdown stands in lists and block quotations. */
export interface Depth {
  /** At most; lines without a mark of their own count as none. */
  readonly depth: number;
  /** Whether an entry of a list and another block begin here in one another. */
  readonly isInner: boolean;
}

/** Makes a function that is to be given the lines of a text one after the other. */
export function createMeasureDepth(): (line: string) => Depth {
  let outer = 0;
  let isAfterBlank = true;
  return (line) => {
    const marks = MARKS.exec(line)?.[0] ?? '';
    const count = marks.match(MARK)?.length ?? 0;
    const isBlank = line.trim() === '';
    if (count === 0) {
      if (!isBlank && isAfterBlank && !/^[ \t]/u.test(line)) outer = 0;
      isAfterBlank = isBlank;
      return { depth: 0, isInner: false };
    }
    // An entry stands in as many others as it is indented for, if so many are open.
    const indent = (/^[ \t]*/u.exec(marks)?.[0] ?? '').replaceAll('\t', '    ').length;
    const depth = count + Math.min(Math.floor(indent / 2), outer);
    outer = depth;
    isAfterBlank = false;
    return { depth, isInner: hasEntry(marks) && depth > (/^ {0,3}>/u.test(marks) ? 2 : 1) };
  };
}

const MARKS = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]]+\]:))+/u;
const MARK = />|[-+*]|\d+[.)]|\[\^/gu;

function hasEntry(marks: string): boolean {
  return /[-+*.):]/u.test(marks);
}
