/**
 * Makes a function that says whether a block quotation begins in a line, or a heading is underlined by it; each has the
 * parser go through all that was read. It is to be given the lines of a text one after the other.
 */
export function createIsOpening(): (line: string) => boolean {
  let wasQuoted = false;
  let wasBlank = true;
  return (line) => {
    const isQuoted = QUOTED.test(line);
    const isOpening = isQuoted ? !wasQuoted : !wasBlank && UNDERLINE.test(line);
    wasQuoted = isQuoted;
    wasBlank = line.trim() === '';
    return isOpening;
  };
}

const QUOTED = /^[ \t]*>/u;
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*$/u;
