/** A value that needs quotation marks, and the key that it belongs to. */
export interface UnquotedValue {
  readonly field: string;
  /** In one line. */
  readonly text: string;
}

/** The text that begins at an offset of YAML, where it is a key’s value and has a colon in it: `title: Tokyo: a view`. */
export function unquotedValue(yaml: string, offset: number): UnquotedValue | null {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const [, indent = '', field = ''] = KEY.exec(yaml.slice(start, offset)) ?? [];
  const [first = '', ...rest] = yaml.slice(offset).split('\n');
  const more = rest.findIndex((line) => !isDeeper(line, indent.length));
  const lines = [first, ...rest.slice(0, more < 0 ? rest.length : more)].map(withoutComment);
  const text = lines.join(' ').trim();
  return field !== '' && PLAIN.test(text) ? { field, text } : null;
}

const KEY = /^([ -]*)([\w-]+):\s+$/u;
const PLAIN = /^[^\s"'[\]{}&*!|>%@`,#?-].*:(?: |$)/u;

function isDeeper(line: string, indent: number): boolean {
  return line.trim() !== '' && line.search(/\S/u) > indent;
}

function withoutComment(line: string): string {
  return line.replace(/(?:^|\s)#.*$/u, '').trim();
}
