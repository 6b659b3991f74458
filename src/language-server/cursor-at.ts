import { plainValue } from '../frontmatter/plain-value.ts';
import type { Path } from '../frontmatter/read-yaml.ts';
import { openFile, spotsIn } from './open-file.ts';

/** Where in a file’s YAML an author types. */
export interface Cursor {
  /** Of the map whose key is typed, or of the value. */
  readonly path: Path;
  readonly isKey: boolean;
  /** Where what is typed so far begins, as an offset; a quotation mark belongs to it. */
  readonly start: number;
  /** The YAML as plain values, with a mark for what is typed. */
  readonly value: unknown;
}

/**
 * What an author may be typing: a key, or a value; both where a new line may be either, and nothing where no word of
 * YAML can stand. What is half typed need not be YAML yet.
 */
export function cursorsAt(path: string, text: string, offset: number): readonly Cursor[] {
  const before = text.slice(0, offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const rest = /^[^\r\n]*/u.exec(text.slice(offset))?.[0] ?? '';
  if (/(?:^|\s)#/u.test(line)) return [];
  const isLine = /^[ -]*[\w-]*$/u.test(line) && /^[\w-]*\s*$/u.test(rest);
  // A `-` and a `key:` that nothing follows are not what they are going to be.
  const room = /(?:^|[\s[{])-$|:$/u.test(line) ? ' ' : '';
  const after = text.slice(offset + (/^[\w-]*/u.exec(rest)?.[0].length ?? 0));
  const open = (mark: string) => cursorIn(path, before + room + mark + after, offset);
  const key = isLine ? open(`${MARK}: 0`) : null;
  const value = open(MARK);
  return [key?.isKey ? key : null, isLine && value?.isKey ? null : value].flatMap(
    (each) => each ?? [],
  );
}

const MARK = 'zzcursorzz';

function cursorIn(path: string, marked: string, offset: number): Cursor | null {
  // Of a new article, the frontmatter is not closed yet.
  const opened = openFile(path, marked) ?? openFile(path, `${marked}\n---\n`);
  const spots = opened ? spotsIn(opened, ({ value }) => String(value).includes(MARK)) : [];
  const [spot] = spots;
  if (!spot) return null;
  const { isKey, path: at } = spot;
  return {
    path: isKey ? at.slice(0, -1) : at,
    isKey,
    start: Math.min(spot.start, offset),
    value: opened && plainValue(opened.document),
  };
}
